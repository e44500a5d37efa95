import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exemplarsFrom, offsetFrom, withOffset } from '../../../src/engine/grading/calibrate.ts';

describe('an offset from human marks', () => {
  it('is nothing without marks', () => {
    expect(offsetFrom([])).toBe(0);
  });

  it('goes a third of the way for one mark, three fifths for three', () => {
    expect(offsetFrom([{ score: 40, mark: 70 }])).toBeCloseTo(10, 12);
    expect(
      offsetFrom([
        { score: 40, mark: 70 },
        { score: 50, mark: 60 },
        { score: 60, mark: 70 },
      ]),
    ).toBeCloseTo(10, 12);
  });

  it('never goes farther than the marks do', () => {
    const point = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.record({ score: point, mark: point }), { minLength: 1 }), (marks) => {
        const differences = marks.map(({ score, mark }) => mark - score);
        const offset = offsetFrom(marks);
        expect(offset).toBeLessThanOrEqual(Math.max(0, ...differences));
        expect(offset).toBeGreaterThanOrEqual(Math.min(0, ...differences));
      }),
      { seed: 1 },
    );
  });

  it('leaves a score an integer from 0 to 100', () => {
    expect(withOffset(95, 12.4)).toBe(100);
    expect(withOffset(3, -8)).toBe(0);
    expect(withOffset(50, 2.6)).toBe(53);
  });
});

describe('exemplars', () => {
  it('are the answers with full marks alone', () => {
    const marks = [
      { answer: 'whole', mark: 100 },
      { answer: 'nearly', mark: 99 },
    ];
    expect(exemplarsFrom(marks)).toEqual(['whole']);
  });
});
