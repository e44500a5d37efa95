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
  /** How far the answer lists keywords, 0 to 1. */
  readonly listed: number;
  /** Share of the concepts in whose place the answer has another number, 0 to 1. */
  readonly misnumbered: number;
  /** How many words the answer has. */
  readonly length: number;
  /** How many words its references give reason to; an answer of more is too long. */
  readonly longest: number;
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
  const { most } = MISCONCEPTION;
  const lost = Math.min(parts.misconceptionPoints, most, shareAtStake(parts.misconceptionPoints) * earned);
  const gained = earned - lost + parts.rejectionPoints;
  return Math.round(Math.min(parts.cap, 100, Math.max(0, gained)));
}

/** The share of what was earned that errors of so many points can take: all of it only where there are many. */
function shareAtStake(points: number): number {
  const { few, upTo, allFrom } = MISCONCEPTION.mostShare;
  return Math.min(1, few + (1 - few) * Math.max(0, (points - upTo) / (allFrom - upTo)));
}

function authoredPoints({ coverage, similarity }: ScoreParts): number {
  const raw = SCORE.coverage * coverage + SCORE.similarity * Math.min(1, similarity / SCORE.similarityFullAt);
  return alongCurve(raw, SCORE.curve);
}

/**
 * Points from 0 to 100 where the concepts were derived, before misconceptions and caps.
 * What chance gives is no merit. Any words hold some n-grams of any reference, so the recall counts beyond what the words of
 * the answer that no reference has may hold, and at most `wordingBeyond` more than coverage; and any answer has something of
 * the best of several references. A text that is too long counts less by as much as it is foreign to the references, and a
 * sentence with another number is no other wording of it.
 * @param mix what each part counts; another than the engine's for fitting only
 */
export function derivedPoints(
  { coverage }: Pick<ScoreParts, 'coverage'>,
  derived: DerivedParts,
  mix: DerivedMix = DERIVED,
): number {
  const { precision, length, longest, words, references } = derived;
  const excess = Math.max(0, length / longest - 1);
  const foreign = length * (1 - precision);
  const wording = beyond(
    derived.wording,
    (DERIVED.foreign.most * foreign) / (foreign + DERIVED.foreign.half),
  );
  const raw =
    mix.coverage * coverage +
    unlisted(derived.listed) *
      (mix.wording * Math.min(wording / (1 + excess), coverage + DERIVED.wordingBeyond) +
        mix.precision * precision);
  const breadth = 1 + Math.max(0, words - DERIVED.breadth.from) / DERIVED.breadth.over;
  const dump = 1 + DERIVED.dump * excess * (1 - precision);
  const level = Math.min(1, (raw * breadth) / dump);
  const chance = Math.min(DERIVED.chance.most, DERIVED.chance.each * (references - 1));
  return 100 * grown(beyond(level, chance)) * (1 - DERIVED.misnumbered * derived.misnumbered);
}

/** What is left of a share beyond that which chance gives, both 0 to 1, measured by the most that could be left. */
function beyond(share: number, chance: number): number {
  return Math.max(0, share - chance) / (1 - chance);
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
