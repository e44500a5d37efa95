// The figures of answers by other hands, on a handful that can be reckoned by hand.
import { describe, expect, it } from 'vitest';
import {
  type SecondHandAnswer,
  secondHandFigures,
  secondHandTables,
} from '../../bench/second-hand-figures.ts';

const misconception = { id: 'm', says: '', severity: 'minor', correction: '', points: 7, spans: [] } as const;

function answer(mark: number | null, score: number, more: Partial<SecondHandAnswer['grade']> = {}) {
  const grade = { score, confidence: 0.96, needsReview: false, misconceptions: [], ...more };
  return { kind: 'spoken', style: 'typos', mark, grade, peers: [score / 100, 0.5] };
}

describe('the figures of answers by other hands', () => {
  const figures = secondHandFigures([
    answer(10, 20),
    answer(50, 70, { confidence: 0.4, needsReview: true }),
    answer(90, 90, { misconceptions: [misconception] }),
    { ...answer(null, 30, { misconceptions: [misconception] }), kind: 'true-statements' },
  ]);

  it('leave out answers without a mark where marks are asked for', () => {
    expect(figures.together).toMatchObject({ answers: 3, mark: 50, score: 60, error: 10, bias: 10 });
    expect(figures.kinds.map(({ name, answers, error }) => [name, answers, error])).toEqual([
      ['spoken', 3, 10],
      ['true-statements', 1, Number.NaN],
    ]);
  });

  it('tell who is accused, who is sent to a person, and who is neither weak nor sent', () => {
    const [spoken, statements] = figures.kinds;
    expect(spoken).toMatchObject({ accused: 1 / 3, reviewed: 1 / 3, weakOrReviewed: 2 / 3 });
    expect(statements).toMatchObject({ accused: 1, reviewed: 0, weakOrReviewed: 1 });
  });

  it('give no correlation of a few', () => {
    expect(figures.together.r).toBeNaN();
  });

  it('hold stated confidence against the share of grades near their marks', () => {
    expect(figures.confidence.map(({ from, answers, held }) => [from, answers, held])).toEqual([
      [0, 1, 0],
      [0.5, 0, Number.NaN],
      [0.7, 0, Number.NaN],
      [0.9, 2, 1],
    ]);
  });

  it('hold plain peers against the same marks', () => {
    expect(figures.peers[1]?.error).toBeCloseTo((40 + 0 + 40) / 3);
  });

  it('are printed with a row for each kind', () => {
    expect(secondHandTables(figures)).toMatch(/^true-statements +1 +- +30 +- +- +- +100\.0 %/m);
  });
});
