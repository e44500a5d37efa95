import { describe, expect, it } from 'vitest';
import {
  accuracy,
  bestThreshold,
  fitLine,
  macroF1,
  meanAbsoluteError,
  pearson,
  pearsonPerQuestion,
  quadraticKappa,
  rmse,
} from '../../bench/statistics.ts';

describe('Pearson', () => {
  it('is the sum done by hand', () => {
    // Means 2 and 3; products 1 + 0 + 2 = 3; squares 2 and 6: 3 / √12.
    expect(pearson([1, 2, 3], [2, 2, 5])).toBeCloseTo(0.866025, 6);
  });

  it('is 0 where one side never changes', () => {
    expect(pearson([1, 2, 3], [4, 4, 4])).toBe(0);
  });

  it('within questions ignores what lies between them, and questions that say nothing', () => {
    const questions = ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'd', 'd', 'd'];
    const human = [1, 2, 3, 11, 12, 13, 1, 2, 5, 5, 5];
    const predicted = [1, 2, 3, 3, 2, 1, 1, 2, 1, 2, 3];
    expect(pearsonPerQuestion(questions, human, predicted)).toBeCloseTo(0, 12);
  });

  it('within questions counts 0 where the prediction never changes', () => {
    expect(pearsonPerQuestion(['a', 'a', 'a'], [1, 2, 3], [7, 7, 7])).toBe(0);
  });
});

describe('a line of least squares', () => {
  it('runs as worked out by hand', () => {
    // Mean x 2, mean y 3; products 3, squares 2: slope 1.5, intercept 0.
    const line = fitLine([1, 2, 3], [2, 2, 5]);
    expect(line.slope).toBeCloseTo(1.5, 12);
    expect(line.intercept).toBeCloseTo(0, 12);
  });

  it('leaves the error worked out by hand', () => {
    const { slope, intercept } = fitLine([1, 2, 3], [2, 2, 5]);
    const fitted = [1, 2, 3].map((x) => intercept + slope * x);
    // 1.5, 3, 4.5 against 2, 2, 5: squares .25, 1, .25.
    expect(rmse([2, 2, 5], fitted)).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(meanAbsoluteError([2, 2, 5], fitted)).toBeCloseTo(2 / 3, 12);
  });

  it('is level where x never changes', () => {
    expect(fitLine([1, 1], [2, 4])).toEqual({ slope: 0, intercept: 3 });
  });
});

describe('quadratic kappa', () => {
  it('is 1 less observed over expected squares', () => {
    // Observed (0,0) (1,2) (2,2): squares 0 + 1 + 0. Expected, by counts 1 1 1 and 1 0 2 over 3:
    // (0 + 2 * 4 + 1 + 2 * 1 + 4 + 0) / 3 = 5.
    expect(quadraticKappa([0, 1, 2], [0, 2, 2], 3)).toBeCloseTo(1 - 1 / 5, 12);
  });

  it('is 1 for the same lists and below 0 for opposite ones', () => {
    expect(quadraticKappa([0, 1, 2], [0, 1, 2], 3)).toBe(1);
    expect(quadraticKappa([0, 1, 2], [2, 1, 0], 3)).toBeLessThan(0);
  });
});

describe('decisions', () => {
  const human = [true, true, true, false, false];
  const predicted = [true, true, false, true, false];

  it('agree in three of five', () => {
    expect(accuracy(human, predicted)).toBeCloseTo(0.6, 12);
  });

  it('have the mean of both F1', () => {
    // Passing 2·2 / (4 + 2), failing 2·1 / (2 + 2).
    expect(macroF1(human, predicted)).toBeCloseTo((2 / 3 + 1 / 2) / 2, 12);
  });

  it('are best cut midway between the values on both sides', () => {
    expect(bestThreshold([false, false, true, true], [0.1, 0.3, 0.5, 0.9])).toBeCloseTo(0.4, 12);
  });

  it('are never cut between equal values', () => {
    const threshold = bestThreshold([false, true, true, true], [0.2, 0.2, 0.2, 0.8]);
    expect([0.5, Number.NEGATIVE_INFINITY]).toContain(threshold);
  });

  it('agree with trying every threshold', () => {
    const scores = [0.1, 0.4, 0.35, 0.8, 0.65, 0.9, 0.2];
    const passes = [false, true, false, true, false, true, true];
    function reached(threshold: number) {
      return macroF1(
        passes,
        scores.map((score) => score >= threshold),
      );
    }
    const best = Math.max(...[-1, ...scores].map((value) => reached(value + 0.001)));
    expect(reached(bestThreshold(passes, scores))).toBeCloseTo(best, 12);
  });
});
