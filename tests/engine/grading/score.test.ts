import { describe, expect, it } from 'vitest';
import {
  bandFor,
  combined,
  coverageOf,
  derivedPoints,
  rounded,
  type ScoreParts,
  scoreOf,
} from '../../../src/engine/grading/score.ts';

const nothing: ScoreParts = {
  coverage: 0,
  similarity: 0,
  misconceptionPoints: 0,
  rejectionPoints: 0,
  cap: 100,
  derived: null,
};
const all: ScoreParts = { ...nothing, coverage: 1, similarity: 1 };

describe('a score', () => {
  it('is made of coverage and a little similarity, along a curve', () => {
    expect(scoreOf(nothing)).toBe(0);
    expect(scoreOf(all)).toBe(100);
    expect(scoreOf({ ...nothing, coverage: 0.5 })).toBe(55);
    expect(scoreOf({ ...nothing, coverage: 1 })).toBe(95);
    expect(scoreOf({ ...nothing, similarity: 0.25 })).toBe(6);
    expect(scoreOf({ ...nothing, similarity: 0.5 })).toBe(11);
    expect(scoreOf({ ...nothing, similarity: 1 })).toBe(11);
  });

  it('loses by misconceptions, in all fifty points at most and three fifths of what was earned', () => {
    expect(scoreOf({ ...all, misconceptionPoints: 18 })).toBe(82);
    expect(scoreOf({ ...all, misconceptionPoints: 90 })).toBe(50);
    expect(scoreOf({ ...nothing, similarity: 1, misconceptionPoints: 18 })).toBe(4);
  });

  it('is capped last of all', () => {
    expect(scoreOf({ ...all, cap: 35 })).toBe(35);
    expect(scoreOf({ ...all, misconceptionPoints: 18, cap: 85 })).toBe(82);
    expect(scoreOf({ ...all, cap: 0 })).toBe(0);
  });

  it('takes its further parts where concepts were derived', () => {
    const derived = { wording: 0.5, excess: 0.5, precision: 0.4, words: 10 };
    expect(scoreOf({ ...nothing, coverage: 0.5, similarity: 0.2, derived })).toBe(67);
  });
});

describe('points by derived concepts', () => {
  const parts = { coverage: 0.5, similarity: 0.2 };
  const derived = { wording: 0.5, excess: 0.5, precision: 0.4, words: 10 };

  it('weigh coverage, wording, precision and similarity', () => {
    expect(derivedPoints(parts, derived)).toBeCloseTo(66.7, 6);
    const mix = { coverage: 1, wording: 0, precision: 0, similarity: 0 };
    expect(derivedPoints(parts, derived, mix)).toBeCloseTo(70, 6);
  });

  it('count wording at most a little beyond coverage', () => {
    expect(derivedPoints(parts, { ...derived, wording: 0.9 })).toBeCloseTo(80.2, 6);
    expect(derivedPoints(parts, { ...derived, wording: 1 })).toBeCloseTo(80.2, 6);
  });

  it('ask less of long references', () => {
    expect(derivedPoints(parts, { ...derived, words: 60 })).toBeCloseTo(66.7, 6);
    expect(derivedPoints(parts, { ...derived, words: 120 })).toBeCloseTo(87 + 13 / 60, 6);
  });

  it('fall where an answer is too long, the more so the fewer of its words a reference has', () => {
    expect(derivedPoints(parts, { ...derived, excess: 1 })).toBeCloseTo(66.7, 6);
    expect(derivedPoints(parts, { ...derived, excess: 2 })).toBeCloseTo(34.1875, 6);
    expect(derivedPoints(parts, { ...derived, excess: 2, precision: 1 })).toBeCloseTo(62.85, 6);
  });

  it('are a hundred at most', () => {
    const full = { wording: 1, excess: 1, precision: 1, words: 180 };
    expect(derivedPoints({ coverage: 1, similarity: 1 }, full)).toBe(100);
  });
});

describe('the band of a grade', () => {
  const required = { required: true, status: 'missing' } as const;

  it('is at most good while a required concept is missing', () => {
    expect(bandFor(100, [required])).toBe('good');
    expect(bandFor(80, [{ required: true, status: 'covered' }, required])).toBe('good');
    expect(bandFor(79, [required])).toBe('good');
    expect(bandFor(59, [required])).toBe('partial');
    expect(bandFor(39, [required])).toBe('weak');
  });

  it('is that of its score otherwise', () => {
    expect(bandFor(80, [])).toBe('strong');
    expect(bandFor(80, [{ required: true, status: 'partly' }])).toBe('strong');
    expect(bandFor(80, [{ required: false, status: 'missing' }])).toBe('strong');
  });
});

describe('figures', () => {
  it('of several references are mostly that of the best, partly the mean of the best three', () => {
    expect(combined([])).toBe(0);
    expect(combined([0.5])).toBeCloseTo(0.5, 6);
    expect(combined([0.3, 0, 0.9, 0.6])).toBeCloseTo(0.6 * 0.9 + 0.4 * 0.6, 6);
  });

  it('of coverage are weighted, and 0 where there is nothing to weigh', () => {
    const half = { weight: 3, credit: 0.5 };
    expect(coverageOf([{ weight: 1, credit: 1 }, half])).toBeCloseTo(0.625, 6);
    expect(coverageOf([])).toBe(0);
  });

  it('are published with three decimals', () => {
    expect([0.1234, 0.1236, 1].map(rounded)).toEqual([0.123, 0.124, 1]);
  });
});
