import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/engine/index.ts';
import { Misconceptions } from '../../../web/pages/board/misconceptions.tsx';
import { Tally } from '../../../web/ui/tally.tsx';

const TEXT = 'Entries need no expiry. Never keep state in memory.';
const wrong = {
  id: 'never-expires',
  says: 'Entries need no expiry',
  severity: 'minor',
  correction: 'Without a TTL stale entries stay for ever.',
  points: 7,
  spans: [{ turn: 0, start: 0, end: 22 }],
} as const;
const warned = {
  id: 'state-in-memory',
  says: 'State may stay in memory',
  correction: 'It is lost.',
  points: 4,
  spans: [{ turn: 0, start: 30, end: 50 }],
} as const;

/** The text of both pages that tell of errors, without their marks. */
function told(grade: Pick<Grade, 'misconceptions' | 'rejections'>): string[] {
  return [
    renderToString(<Tally grade={{ concepts: [], ...grade }} answers={[TEXT]} prefix="x" />),
    renderToString(<Misconceptions grade={grade} answers={[TEXT]} />),
  ].map((page) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
}

describe('the errors of an answer', () => {
  test('are quoted with their correction and their cost', () => {
    for (const page of told({ misconceptions: [wrong] })) {
      expect(page).toContain('\u201cEntries need no expiry\u201d');
      expect(page).toContain('stale entries stay for ever. minor, 7 points');
      expect(page).not.toContain('Warned');
    }
  });

  test('that take no points are said to be asked about only', () => {
    for (const page of told({ misconceptions: [{ ...wrong, points: 0 }] })) {
      expect(page).toContain('asked about only');
      expect(page).not.toContain('0 points');
    }
  });

  test('that it warns of stand apart, quoted with what they added', () => {
    for (const page of told({ misconceptions: [], rejections: [warned] })) {
      expect(page).toContain('Warned of');
      expect(page).toContain('\u201ckeep state in memory\u201d 4 points more');
    }
  });
});
