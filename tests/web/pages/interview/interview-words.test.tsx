// Every sentence of the candidate's page comes from a catalogue: in a language nobody speaks, no English is left over.
import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InterviewModel } from '../../../../src/interview/model/interview-model.ts';
import type { InterviewClient } from '../../../../web/client/interview-client.ts';
import { FinishDialog } from '../../../../web/pages/interview/finish-dialog.tsx';
import { InterviewProvider } from '../../../../web/pages/interview/interview-context.tsx';
import { InterviewPage } from '../../../../web/pages/interview/interview-page.tsx';
import { announcementsOf, closedWords } from '../../../../web/pages/interview/progress.ts';
import { englishInterviewWords, interviewWords, setInterviewWords } from '../../../../web/words/interview.ts';
import { englishSharedWords, setSharedWords } from '../../../../web/words/shared.ts';
import { inGreek } from '../../../support/in-greek.ts';
import { pseudo, readable, wordsOutside } from '../../../support/pseudo-words.ts';
import { answered, grade, model, people, plan, question, turn } from './models.ts';

const everybody = [people.maya, people.ines, { ...people.observer, name: '' }];
const fullGrade = {
  ...grade,
  needsReview: true,
  concepts: (['covered', 'partly', 'missing'] as const).map((status, index) => ({
    id: status,
    name: `Concept ${index}`,
    weight: 1,
    required: true,
    credit: 0.5,
    status,
    afterHint: status === 'partly',
    spans: [{ turn: 0, start: 0, end: 2 }],
    sentence: 'A sentence',
  })),
  misconceptions: [
    {
      id: 'wrong',
      says: 'Wrong',
      severity: 'major' as const,
      correction: 'Right',
      points: 2,
      spans: [{ turn: 0, start: 3, end: 9 }],
    },
  ],
  flags: [{ id: 'too-short' as const, sentence: 'A flag', spans: [] }],
  explanation: { summary: '', raise: { concept: 'missing', points: 3, sentence: 'Raise' } },
};
const closed = { reason: 'answered', at: 3_000 } as const;
const hinted = turn(3, { hints: [{ version: 4, at: 1_500, text: 'A hint', concept: null }] });

function clientWith(state: InterviewModel, more: Partial<InterviewClient> = {}): InterviewClient {
  const greek = inGreek(state);
  return {
    connection: signal('open'),
    attempt: signal(2),
    lostAt: signal(null),
    you: signal(inGreek(people.maya)),
    ready: signal(true),
    model: signal(greek),
    presence: signal(['c', 'i']),
    draft: signal({ to: 0, revision: 0, text: '', status: 'empty', savedAt: null }),
    unsent: signal([]),
    delta: signal(null),
    beingTyped: signal(null),
    pending: signal([]),
    rejected: signal(null),
    stale: signal(false),
    send: () => '',
    saveDraft: () => {},
    discardUnsent: () => {},
    typing: () => {},
    serverNow: () => 30_000,
    takeBack: () => {},
    close: () => {},
    ...more,
  };
}

function rendered(state: InterviewModel, more: Partial<InterviewClient> = {}): string {
  const client = clientWith(state, more);
  return readable(
    renderToString(
      <InterviewProvider value={{ client, references: async () => [], report: 'report', board: 'board' }}>
        <InterviewPage />
        <FinishDialog onClose={() => {}} />
      </InterviewProvider>,
    ),
  );
}

const open = model({ participants: everybody, questions: [question(3, { turns: [hinted] })] });
const marked = question(3, {
  turns: [answered(3), answered(5, { kind: 'probe' })],
  grade: fullGrade,
  closed,
  marks: [{ version: 9, by: 'i', at: 3_000, mark: 3, reason: 'σωστό', ticks: [], standing: true }],
});
const draft = { to: 3, revision: 1, text: 'αβγ δ', status: 'saved', savedAt: 1_000 } as const;

const states: Readonly<Record<string, readonly [InterviewModel, Partial<InterviewClient>?]>> = {
  'before the start': [model({ status: 'created', participants: everybody })],
  'before a real one': [
    model({
      status: 'created',
      mode: 'real',
      reveal: 'end',
      plan: { ...plan, timer: 'hard', typing: 'hidden' },
    }),
  ],
  'an open question with a hint': [open],
  'with a draft': [open, { draft: signal(draft) }],
  'with a draft in this browser only': [open, { draft: signal({ ...draft, status: 'kept' }) }],
  'with too long a draft': [open, { draft: signal({ ...draft, text: 'α'.repeat(20_001) }) }],
  paused: [{ ...open, status: 'paused', pauses: [{ from: 2_000, to: null }] }],
  'with another tab': [open, { connection: signal('taken') }],
  'with a lost connection': [open, { connection: signal('waiting'), lostAt: signal(1_000) }],
  'with a link taken back': [open, { connection: signal('refused') }],
  'with unsent words': [open, { unsent: signal([{ to: 2, text: 'αβγ' }]) }],
  'covered so far': [model({ questions: [question(3, { turns: [answered(3), turn(5)], covered: [] })] })],
  'a question that arrives': [model(), { delta: signal({ version: 3, text: 'αβγ' }) }],
  marked: [model({ participants: everybody, questions: [marked] })],
  finished: [
    model({
      status: 'finished',
      participants: everybody,
      questions: [marked],
      finished: { reason: 'completed', at: 9_000 },
    }),
  ],
  'before the list came': [open, { ready: signal(false) }],
  'a link refused': [open, { ready: signal(false), connection: signal('refused') }],
  'a link for the board': [open, { you: signal(inGreek(people.ines)) }],
};

describe('in a language nobody speaks', () => {
  beforeAll(() => {
    setInterviewWords(pseudo(englishInterviewWords));
    setSharedWords(pseudo(englishSharedWords));
  });
  beforeEach(() => {
    vi.stubGlobal('navigator', { userAgent: '' });
  });
  afterAll(() => {
    setInterviewWords(englishInterviewWords);
    setSharedWords(englishSharedWords);
    vi.unstubAllGlobals();
  });

  test.each(Object.entries(states))('the page has no English of its own: %s', (_, [state, more]) => {
    const text = rendered(state, more);
    expect(text).toContain('⟦');
    // The number of a misconception is a letter.
    expect(wordsOutside(text).filter((word) => word !== 'a')).toEqual([]);
  });

  test('nor have announcements and closed questions', () => {
    const state = inGreek(model({ questions: [marked], finished: { reason: 'completed', at: 9_000 } }));
    expect(
      wordsOutside(
        announcementsOf(state)
          .map(({ text }) => text)
          .join('\n'),
      ),
    ).toEqual([]);
    for (const reason of ['answered', 'skipped', 'time', 'finished'] as const) {
      const said = closedWords(question(3, { closed: { reason, at: 1 } }), state);
      expect(wordsOutside(said)).toEqual([]);
    }
    expect(interviewWords.you).toBe('⟦You⟧');
  });
});
