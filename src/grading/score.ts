// The formula: coverage, similarity, misconceptions and caps make a score. See docs/grading.md for it in prose.

import { bandOf } from './band.ts';
import type { Band } from './grade.ts';
import { MISCONCEPTION, SCORE } from './weights.ts';

export interface ScoreParts {
  /** 0 to 1. */
  readonly coverage: number;
  /** 0 to 1. */
  readonly similarity: number;
  /** Points of the misconceptions found. */
  readonly misconceptionPoints: number;
  /** The highest score that the flags allow. */
  readonly cap: number;
}

/** Score as an integer from 0 to 100. */
export function scoreOf({ coverage, similarity, misconceptionPoints, cap }: ScoreParts): number {
  const raw = SCORE.coverage * coverage + SCORE.similarity * Math.min(1, similarity / SCORE.similarityFullAt);
  const lowered = calibrated(raw) - Math.min(MISCONCEPTION.most, misconceptionPoints);
  return Math.round(Math.min(cap, Math.max(0, lowered)));
}

/** The band of a grade: that of its score, at most good while a required concept is missing. */
export function bandFor(score: number, requiredMissing: boolean): Band {
  const band = bandOf(score);
  return requiredMissing && band === 'strong' ? 'good' : band;
}

/** Weighted mean of credits, 0 to 1; 0 where there is nothing to weigh. */
export function coverageOf(concepts: readonly { weight: number; credit: number }[]): number {
  const weight = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const earned = concepts.reduce((sum, concept) => sum + concept.weight * concept.credit, 0);
  return weight === 0 ? 0 : earned / weight;
}

/** A figure as published: 3 decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Straight lines between the knots of the curve. */
function calibrated(raw: number): number {
  for (let knot = 1; knot < SCORE.curve.length; knot++) {
    const [from, low] = SCORE.curve[knot - 1] ?? [0, 0];
    const [to, high] = SCORE.curve[knot] ?? [1, 100];
    if (raw <= to) return low + ((high - low) * (raw - from)) / (to - from);
  }
  return 100;
}
