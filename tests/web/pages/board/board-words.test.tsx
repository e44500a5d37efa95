import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { BoardPage } from '../../../../web/pages/board/board-page.tsx';
import { boardWords, englishBoardWords, setBoardWords } from '../../../../web/words/board.ts';
import { pseudo, readable, wordsOutside } from '../../../support/pseudo-words.ts';
import { sampleBoards } from './sample-boards.ts';

// What stands in web/ui has catalogues and tests of its own.
vi.mock('../../../../web/ui/clock.tsx', () => ({ Clock: () => null }));
vi.mock('../../../../web/ui/connection-word.tsx', () => ({ ConnectionWord: () => null }));
vi.mock('../../../../web/ui/score.tsx', () => ({ ScoreScale: () => null }));
vi.mock('../../../../web/ui/tally.tsx', () => ({ Flags: () => null }));
vi.mock('../../../../web/ui/marked-answer.tsx', () => ({ MarkedAnswer: () => null, footnoteId: () => '' }));
vi.mock('../../../../web/ui/waiting.tsx', async () => await import('../../ui/shown-at-once.ts'));

/** The name of the product, the button of a notice, which is web/ui's, and the letter of a footnote. */
const notThePages = ['Vivavoce', 'Try again', 'a'];

describe('the board in another language', () => {
  setBoardWords(pseudo(englishBoardWords));

  it.each(sampleBoards())('has no English: %s', async (_name, make) => {
    const html = renderToString(<BoardPage {...(await make())} />);
    const words = wordsOutside(readable(html)).filter((each) => !notThePages.includes(each.trim()));
    expect(words).toEqual([]);
  });

  it('says what it says from the catalogue', async () => {
    const [, make] = sampleBoards().find(([name]) => name === 'joining') ?? [];
    expect(make && renderToString(<BoardPage {...(await make())} />)).toContain(boardWords.joining);
  });
});
