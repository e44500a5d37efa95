import { describe, expect, it } from 'vitest';
import { confidenceOf, doubtsAbout, needsReview } from '../../../src/engine/grading/confidence.ts';
import { likelyOverpaid, type Signs } from '../../../src/engine/grading/doubt.ts';
import { CONFIDENCE, DOUBT } from '../../../src/engine/grading/weights.ts';
import type { Flag, FlagId } from '../../../src/engine/index.ts';

const sure = {
  score: 96,
  coverage: 0.9,
  similarity: 0.3,
  contentWords: 60,
  misconceptions: 0,
  flags: [] as Flag[],
  derived: false,
  signs: null as Signs | null,
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

describe('doubts', () => {
  it.each([
    [100, 0],
    [88, 0],
    [87, 1],
    [75, 1],
    [74, 2],
    [26, 2],
    [25, 1],
    [13, 1],
    [12, 0],
    [0, 0],
  ])('are more, the farther a score lies from both ends: %i', (score, doubts) => {
    expect(doubtsAbout({ ...sure, score })).toBe(doubts);
  });

  it('lie closer to the low end with derived concepts, unless a flag says that there is no answer', () => {
    const derived = { ...sure, derived: true };
    expect(doubtsAbout(derived)).toBe(3);
    expect(doubtsAbout({ ...derived, score: 0 })).toBe(4);
    expect(doubtsAbout({ ...derived, score: 12 })).toBe(4);
    expect(doubtsAbout({ ...derived, score: 13 })).toBe(5);
    expect(doubtsAbout({ ...derived, score: 0, flags: [flag('empty')] })).toBe(3);
    expect(doubtsAbout({ ...derived, score: 0, flags: [flag('keyword-list')] })).toBe(4);
  });

  it('are one for each flag that asks for a person, two at most', () => {
    const asking = [flag('contradiction'), flag('unknown-words'), flag('too-short')];
    expect([1, 2, 3].map((count) => doubtsAbout({ ...sure, flags: asking.slice(0, count) }))).toEqual([
      1, 2, 2,
    ]);
    expect(doubtsAbout({ ...sure, flags: [flag('keyword-list'), flag('off-topic')] })).toBe(0);
  });

  it('are one where right and wrong stand together', () => {
    expect(doubtsAbout({ ...sure, contentWords: 10, coverage: 0.15, misconceptions: 1 })).toBe(1);
    expect(doubtsAbout({ ...sure, contentWords: 10, coverage: 0.149, misconceptions: 1 })).toBe(0);
  });

  it('are one where much is covered in an answer unlike any reference', () => {
    expect(doubtsAbout({ ...sure, coverage: 0.6, similarity: 0.079 })).toBe(1);
    expect(doubtsAbout({ ...sure, coverage: 0.6, similarity: 0.08 })).toBe(0);
    expect(doubtsAbout({ ...sure, coverage: 0.599, similarity: 0.079 })).toBe(0);
  });

  it('is one where a long answer has little, unless a flag explains it', () => {
    const low = { ...sure, contentWords: 40, coverage: 0.349 };
    expect(doubtsAbout(low)).toBe(1);
    expect(doubtsAbout({ ...low, contentWords: 39 })).toBe(0);
    expect(doubtsAbout({ ...low, coverage: 0.35 })).toBe(0);
    for (const id of ['off-topic', 'keyword-list'] as const)
      expect(doubtsAbout({ ...low, flags: [flag('empty'), flag(id)] })).toBe(0);
    expect(doubtsAbout({ ...low, flags: [flag('empty')] })).toBe(1);
  });

  it('are one where signs tell of a score that is too high, which asks for a person, too', () => {
    const signs = { score: 0.6, middle: 0.8, thin: 0.2, known: 0.8, nearError: 0.6, absolutes: 0 };
    const bold = { ...signs, thin: 0.9, nearError: 1, absolutes: 1.5 };
    expect(likelyOverpaid(signs)).toBeLessThan(DOUBT.review);
    expect(likelyOverpaid(bold)).toBeGreaterThan(DOUBT.review);
    expect(doubtsAbout({ ...sure, signs })).toBe(0);
    expect(doubtsAbout({ ...sure, signs: bold })).toBe(1);
    expect(needsReview(0.9, { ...sure, signs })).toBe(false);
    expect(needsReview(0.9, { ...sure, signs: bold })).toBe(true);
  });

  it('are the likelier, the more there is of each sign', () => {
    const none = { score: 0, middle: 0, thin: 0, known: 0, nearError: 0, absolutes: 0 };
    expect(likelyOverpaid(none)).toBeCloseTo(1 / (1 + Math.exp(-DOUBT.intercept)), 12);
    for (const [sign, coefficient] of Object.entries(DOUBT.coefficients))
      expect(likelyOverpaid({ ...none, [sign]: 1 })).toBeCloseTo(
        1 / (1 + Math.exp(-DOUBT.intercept - coefficient)),
        12,
      );
  });

  it('ask for a person below a confidence that depends on who wrote the concepts', () => {
    expect([0.57, 0.569].map((confidence) => needsReview(confidence, sure))).toEqual([false, true]);
    const derived = { ...sure, derived: true };
    expect([0.15, 0.149].map((confidence) => needsReview(confidence, derived))).toEqual([false, true]);
  });
});
