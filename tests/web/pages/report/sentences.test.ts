import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../src/interview/report/build-report.ts';
import { englishReport } from '../../../../src/interview/words/report.ts';
import { insteadOfGrade, machineWords, ticksInWords } from '../../../../web/pages/report/sentences.ts';
import { barsOf } from '../../../../web/pages/report/timeline.tsx';
import {
  answered,
  asked,
  closed,
  concept,
  created,
  finished,
  graded,
  gradeOf,
  ivo,
  type Line,
  log,
  marked,
  probed,
  started,
} from '../../../interview/report/entries.ts';

function report(...lines: readonly Line[]) {
  return buildReport(log(created(), started, ...lines), ivo, englishReport);
}

const machine = {
  score: 60,
  band: 'good',
  graded: 3,
  skipped: 1,
  confidence: 0.61,
  needReview: 0,
  reviewed: 0,
} as const;

describe("the words about the machine's mean", () => {
  it('say of how many questions it is the mean', () => {
    expect(machineWords(machine)).toBe('Out of 100, the mean of four questions. Confidence .61.');
  });

  it('say how many answers ask for a person and whether one has marked them', () => {
    expect(machineWords({ ...machine, needReview: 1 })).toContain('One answer asks for a person.');
    expect(machineWords({ ...machine, needReview: 1, reviewed: 1 })).toContain(
      'One answer asks for a person, and has been marked by one.',
    );
    expect(machineWords({ ...machine, needReview: 2, reviewed: 1 })).toContain(
      'Two answers ask for a person; one of them has been marked by one.',
    );
  });
});

describe('the ticks of a person', () => {
  const [question] = report(
    asked(0, 1),
    answered(9, 3, 3, 'Yes.'),
    graded(
      9,
      3,
      gradeOf(50, { concepts: [concept('a', 'covered'), concept('b', 'missing'), concept('c', 'covered')] }),
    ),
    closed(9, 3),
    marked(10, ivo.id, 3, 2, { ticks: { a: false, b: true, c: true, gone: true } }),
  ).questions;

  it('are told where they differ from the machine', () => {
    const [mark] = question?.marks ?? [];
    expect(mark && question && ticksInWords(mark, question)).toEqual([
      'Heard, where the machine did not: “Concept b”.',
      'Did not hear, where the machine did: “Concept a”.',
    ]);
  });
});

describe('a question without a grade', () => {
  it('says why', () => {
    const [skipped, late, open] = report(
      asked(0, 1),
      closed(5, 3, 'skipped'),
      asked(5, 2),
      closed(9, 5, 'time'),
      asked(9, 3),
    ).questions;
    expect([skipped, late, open].map((question) => question && insteadOfGrade(question))).toEqual([
      'Skipped without an answer. It counts as 0.',
      'Time was up before an answer. It counts as 0.',
      'This question is open.',
    ]);
  });
});

describe('the bars of the time line', () => {
  it('share the width by time and show where the first follow-up came', () => {
    const { questions } = report(
      asked(0, 1),
      answered(100, 3, 3, 'Yes.'),
      probed(100, 3),
      answered(300, 3, 5, 'More.'),
      closed(300, 3),
      asked(300, 2),
      answered(400, 8, 8, 'Yes.'),
      closed(400, 8),
      finished(400),
    );
    const bars = barsOf(questions);
    expect(bars.map(({ number, width }) => [number, Math.round(width)])).toEqual([
      [1, 75],
      [2, 25],
    ]);
    expect(Math.round(bars[0]?.followedUp ?? 0)).toBe(25);
    expect(bars[1]?.followedUp).toBeNull();
  });

  it('are none where nothing took time', () => {
    expect(barsOf(report(asked(0, 1)).questions)).toEqual([]);
  });
});
