import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic, probabilityOf } from '../../bench/logistic-regression.ts';

/** Examples of one input, of which so many are positive. */
function examples(input: number, positive: number, negative: number): Example[] {
  return Array.from({ length: positive + negative }, (_, index) => ({
    inputs: [input],
    isPositive: index < positive,
    weight: 1,
  }));
}

describe('logistic regression', () => {
  it('finds the shares of two groups where nothing is shrunk', () => {
    const fitted = fitLogistic([...examples(0, 1, 3), ...examples(10, 3, 1)], 0);
    expect(probabilityOf(fitted, [0])).toBeCloseTo(0.25, 6);
    expect(probabilityOf(fitted, [10])).toBeCloseTo(0.75, 6);
    expect(fitted.coefficients[0]).toBeCloseTo((2 * Math.log(3)) / 10, 6);
  });

  it('shrinks coefficients towards the overall share', () => {
    const all = [...examples(0, 1, 3), ...examples(10, 3, 1)];
    const shrunk = fitLogistic(all, 5);
    expect(shrunk.coefficients[0]).toBeGreaterThan(0);
    expect(shrunk.coefficients[0]).toBeLessThan(fitLogistic(all, 0).coefficients[0] ?? 0);
    expect(probabilityOf(shrunk, [5])).toBeCloseTo(0.5, 6);
  });

  it('counts examples by their weight, and bears an input that never varies', () => {
    const weighted = examples(1, 1, 1).map((one) => ({ ...one, weight: one.isPositive ? 3 : 1 }));
    const fitted = fitLogistic(weighted, 1);
    expect(probabilityOf(fitted, [1])).toBeCloseTo(0.75, 6);
    expect(fitted.coefficients[0]).toBeCloseTo(0, 6);
  });
});
