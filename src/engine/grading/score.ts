// The formula: coverage, similarity, misconceptions and caps make a score. See docs/grading.md for it in prose.

import { bandOf } from './band.ts';
import type { Band, Status } from './grade.ts';
import { CREDIT, DERIVED, MISCONCEPTION, SCORE } from './weights.ts';

export interface ScoreParts {
  /** 0 to 1. */
  readonly coverage: number;
  /** 0 to 1. */
  readonly similarity: number;
  /** Points of the misconceptions found. */
  readonly misconceptionPoints: number;
  /** Points of the misconceptions that the answer warns of. */
  readonly rejectionPoints: number;
  /** The highest score that the flags allow. */
  readonly cap: number;
  /** Null where an author wrote the concepts. */
  readonly derived: DerivedParts | null;
}

/** What else a score is made of where the concepts were derived from the references. */
export interface DerivedParts {
  /** Recall of the references' character n-grams, 0 to 1. */
  readonly wording: number;
  /** Length of the answer ÷ the longest that its references give reason to; above 1 it is too long. */
  readonly excess: number;
  /** Share of the answer's own words that the references have, 0 to 1. */
  readonly precision: number;
  /** How many content words a reference has. */
  readonly words: number;
  /** How many references there are, 1 or more. */
  readonly references: number;
}

/** What each part counts; together 1. */
export interface DerivedMix {
  readonly coverage: number;
  readonly wording: number;
  readonly precision: number;
}

/** Score as an integer from 0 to 100. */
export function scoreOf(parts: ScoreParts): number {
  const earned = parts.derived === null ? authoredPoints(parts) : derivedPoints(parts, parts.derived);
  const lost = Math.min(parts.misconceptionPoints, MISCONCEPTION.most, MISCONCEPTION.mostShare * earned);
  const gained = earned - lost + parts.rejectionPoints;
  return Math.round(Math.min(parts.cap, 100, Math.max(0, gained)));
}

function authoredPoints({ coverage, similarity }: ScoreParts): number {
  const raw = SCORE.coverage * coverage + SCORE.similarity * Math.min(1, similarity / SCORE.similarityFullAt);
  return alongCurve(raw, SCORE.curve);
}

/**
 * Points from 0 to 100 where the concepts were derived, before misconceptions and caps.
 * N-gram recall counts at most `wordingBeyond` more than coverage: without the concepts' words it is chance. A text that is
 * too long holds the n-grams of any reference by chance, so its recall is divided by its excess, and the whole by half as
 * much again as the text is both too long and made of words that no reference has. What any answer has by chance of one
 * reference among several is no merit, so it is the zero from which the rest is measured.
 * @param mix what each part counts; another than the engine's for fitting only
 */
export function derivedPoints(
  { coverage }: Pick<ScoreParts, 'coverage'>,
  derived: DerivedParts,
  mix: DerivedMix = DERIVED,
): number {
  const wording = derived.wording / Math.max(1, derived.excess);
  const raw =
    mix.coverage * coverage +
    mix.wording * Math.min(wording, coverage + DERIVED.wordingBeyond) +
    mix.precision * derived.precision;
  const breadth = 1 + Math.max(0, derived.words - DERIVED.breadth.from) / DERIVED.breadth.over;
  const dump = 1 + DERIVED.dump * Math.max(0, derived.excess - 1) * (1 - derived.precision);
  const chance = Math.min(DERIVED.chance.most, DERIVED.chance.each * (derived.references - 1));
  const level = (Math.min(1, (raw * breadth) / dump) - chance) / (1 - chance);
  return 100 * grown(Math.max(0, level));
}

/** From 0 to 1 with the level: slowly at first, where chance is, and slowly again where most is said. */
function grown(level: number): number {
  const { steepness, power } = DERIVED.growth;
  return (1 - Math.exp(-steepness * level ** power)) / (1 - Math.exp(-steepness));
}

/** One figure for several references, given that of each: mostly the best one, partly the mean of the best few. */
export function combined(shares: readonly number[]): number {
  const best = [...shares].sort((one, two) => two - one).slice(0, DERIVED.references.mean);
  if (best.length === 0) return 0;
  const mean = best.reduce((sum, share) => sum + share, 0) / best.length;
  return DERIVED.references.best * (best[0] ?? 0) + (1 - DERIVED.references.best) * mean;
}

/** What is left of 1 where a text lists keywords as far as this, 0 to 1. */
export function unlisted(listness: number): number {
  return 1 - (1 - CREDIT.listed) * listness;
}

/** The band of a grade: that of its score, at most good while a required concept is missing. */
export function bandFor(
  score: number,
  concepts: readonly { readonly required: boolean; readonly status: Status }[],
): Band {
  const band = bandOf(score);
  const isOpen = concepts.some(({ required, status }) => required && status === 'missing');
  return isOpen && band === 'strong' ? 'good' : band;
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

/** Straight lines between the knots of a curve. */
function alongCurve(raw: number, curve: readonly (readonly [number, number])[]): number {
  for (let knot = 1; knot < curve.length; knot++) {
    const [from, low] = curve[knot - 1] ?? [0, 0];
    const [to, high] = curve[knot] ?? [1, 100];
    if (raw <= to) return low + ((high - low) * (raw - from)) / (to - from);
  }
  return 100;
}
