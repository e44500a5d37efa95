import { describe, expect, it } from 'vitest';
import { confidenceOf, doubtsAbout, needsReview } from '../../../src/engine/grading/confidence.ts';
import { CONFIDENCE } from '../../../src/engine/grading/weights.ts';
import type { Flag, FlagId } from '../../../src/engine/index.ts';

const sure = {
  score: 96,
  coverage: 0.9,
  similarity: 0.3,
  contentWords: 60,
  misconceptions: 0,
  flags: [] as Flag[],
  derived: false,
};
function flag(id: FlagId): Flag {
  return { id, spans: [] };
}

describe('confidence', () => {
  it('falls with every doubt, and never rises', () => {
    for (let doubts = 1; doubts < CONFIDENCE.byDoubts.length; doubts++)
      expect(CONFIDENCE.byDoubts[doubts]).toBeLessThanOrEqual(CONFIDENCE.byDoubts[doubts - 1] ?? 1);
    expect(doubtsAbout(sure)).toBe(0);
    for (const doubtful of [
      { ...sure, score: 55 },
      { ...sure, flags: [flag('contradiction')] },
      { ...sure, misconceptions: 1 },
      { ...sure, similarity: 0.01 },
      { ...sure, coverage: 0.1 },
      { ...sure, derived: true },
    ])
      expect(confidenceOf(doubtful)).toBeLessThan(confidenceOf(sure));
  });

  it('is a probability whatever comes together', () => {
    const worst = {
      ...sure,
      score: 50,
      coverage: 0.2,
      misconceptions: 3,
      derived: true,
      flags: [flag('contradiction'), flag('unknown-words'), flag('copies-reference')],
    };
    expect(confidenceOf(worst)).toBe(CONFIDENCE.byDoubts.at(-1));
  });

  it('asks for a person where it is low for its kind, a flag does, or right and wrong stand together', () => {
    expect(needsReview(confidenceOf(sure), sure)).toBe(false);
    expect(needsReview(0.97, { ...sure, flags: [flag('contradiction')] })).toBe(true);
    expect(needsReview(0.2, sure)).toBe(true);
    expect(needsReview(0.2, { ...sure, derived: true })).toBe(false);
    expect(needsReview(0.97, { ...sure, flags: [flag('keyword-list')] })).toBe(false);
    expect(needsReview(0.97, { ...sure, misconceptions: 1 })).toBe(true);
    expect(needsReview(0.97, { ...sure, misconceptions: 1, coverage: 0.05 })).toBe(false);
  });
});
