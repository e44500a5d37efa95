import { describe, expect, it } from 'vitest';
import {
  bandFor,
  combined,
  coverageOf,
  type DerivedParts,
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

const derived: DerivedParts = {
  wording: 0.5,
  precision: 0.4,
  length: 10,
  longest: 100,
  words: 10,
  references: 1,
  listed: 0,
  misnumbered: 0,
};

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

  it('loses by misconceptions, in all sixty points at most and three fifths of what was earned', () => {
    expect(scoreOf({ ...all, misconceptionPoints: 18 })).toBe(82);
    expect(scoreOf({ ...all, misconceptionPoints: 90 })).toBe(40);
    expect(scoreOf({ ...nothing, similarity: 1, misconceptionPoints: 18 })).toBe(4);
    expect(scoreOf({ ...nothing, similarity: 1, misconceptionPoints: 54 })).toBe(4);
  });

  it('loses a greater share by many of them, and all of it by four serious ones and more', () => {
    const little = { ...nothing, similarity: 1 };
    expect(scoreOf({ ...little, misconceptionPoints: 76 })).toBe(2);
    expect(scoreOf({ ...little, misconceptionPoints: 98 })).toBe(0);
    expect(scoreOf({ ...little, misconceptionPoints: 500 })).toBe(0);
  });

  it('is capped last of all', () => {
    expect(scoreOf({ ...all, cap: 35 })).toBe(35);
    expect(scoreOf({ ...all, misconceptionPoints: 18, cap: 85 })).toBe(82);
    expect(scoreOf({ ...all, cap: 0 })).toBe(0);
  });

  it('takes its further parts where concepts were derived', () => {
    const points = derivedPoints({ coverage: 0.5 }, derived);
    expect(scoreOf({ ...nothing, coverage: 0.5, derived })).toBe(Math.round(points));
  });
});

describe('points by derived concepts', () => {
  const parts = { coverage: 0.5 };
  /** Points for a level, by the formula of docs/grading.md. */
  function grown(level: number): number {
    return (100 * (1 - Math.exp(-5 * level ** 1.35))) / (1 - Math.exp(-5));
  }
  /** Ten words with the wording of a reference beyond chance: 6 foreign ones hold .45 x 6 / 106 of it. */
  function beyondChance(wording: number): number {
    const chance = (0.45 * 6) / 106;
    return (wording - chance) / (1 - chance);
  }
  const level = 0.2 * 0.5 + 0.6 * beyondChance(0.5) + 0.2 * 0.4;

  it('weigh coverage, wording beyond chance and precision', () => {
    expect(derivedPoints(parts, derived)).toBeCloseTo(grown(level), 6);
    const mix = { coverage: 1, wording: 0, precision: 0 };
    expect(derivedPoints(parts, derived, mix)).toBeCloseTo(grown(0.5), 6);
  });

  it('count wording at most a little beyond coverage', () => {
    const most = grown(0.2 * 0.5 + 0.6 * 0.65 + 0.2 * 0.4);
    expect(derivedPoints(parts, { ...derived, wording: 0.9 })).toBeCloseTo(most, 6);
    expect(derivedPoints(parts, { ...derived, wording: 1 })).toBeCloseTo(most, 6);
  });

  it('begin where chance ends among several references', () => {
    function among(references: number): number {
      return derivedPoints(parts, { ...derived, references });
    }
    expect(among(2)).toBeCloseTo(grown((level - 0.1) / 0.9), 6);
    expect(among(4)).toBeCloseTo(grown((level - 0.3) / 0.7), 6);
    expect(among(40)).toBeCloseTo(grown((level - 0.3) / 0.7), 6);
    expect(derivedPoints({ coverage: 0 }, { ...derived, wording: 0, precision: 0, references: 3 })).toBe(0);
  });

  it('ask a little less of long references', () => {
    expect(derivedPoints(parts, { ...derived, words: 60 })).toBeCloseTo(grown(level), 6);
    expect(derivedPoints(parts, { ...derived, words: 120 })).toBeCloseTo(grown(level * 1.125), 6);
  });

  it('fall where an answer is too long, the more so the fewer of its words a reference has', () => {
    function at(length: number, precision: number): number {
      return derivedPoints(parts, { ...derived, length, precision });
    }
    expect(at(100, 1)).toBeCloseTo(at(10, 1), 6);
    expect(at(200, 1)).toBeLessThan(at(100, 1));
    expect(at(200, 0.4)).toBeLessThan(at(100, 0.4) / 2);
  });

  it('fall as far as an answer lists keywords, or has another number', () => {
    expect(derivedPoints(parts, { ...derived, listed: 1 })).toBeCloseTo(grown(0.1 + 0.25 * (level - 0.1)), 6);
    expect(derivedPoints(parts, { ...derived, misnumbered: 1 })).toBeCloseTo(grown(level) / 4, 6);
    expect(derivedPoints(parts, { ...derived, misnumbered: 0.2 })).toBeCloseTo(0.85 * grown(level), 6);
  });

  it('are a hundred at most', () => {
    const full = { ...derived, wording: 1, precision: 1, words: 180 };
    expect(derivedPoints({ coverage: 1 }, full)).toBe(100);
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
