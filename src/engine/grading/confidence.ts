// How far the machine trusts its own grade: the probability that it lies within twelve points of a person's mark.

import { likelyOverpaid, type Signs } from './doubt.ts';
import { flagRules } from './flags.ts';
import type { Flag } from './grade.ts';
import { CONFIDENCE, DOUBT } from './weights.ts';

/** What confidence in a grade depends on. */
export interface ConfidenceInput {
  readonly score: number;
  readonly coverage: number;
  readonly similarity: number;
  readonly contentWords: number;
  readonly misconceptions: number;
  readonly flags: readonly Flag[];
  /** True where no author wrote the concepts. */
  readonly derived: boolean;
  /** What the learned doubt is made of; null with derived concepts. */
  readonly signs: Signs | null;
}

/** How many doubts there are about a grade. Each lowers confidence; how far is measured, not set. */
export function doubtsAbout(input: ConfidenceInput): number {
  const { flags } = input;
  let doubts = CONFIDENCE.fromEnd.filter((points) => distanceFromEnd(input) > points).length;
  doubts += Math.min(CONFIDENCE.mostFlags, flags.filter(({ id }) => flagRules[id].asksForPerson).length);
  if (isMixed(input)) doubts += 1;
  if (isUnlike(input)) doubts += 1;
  if (isOverpaid(input)) doubts += 1;
  if (isLongButLow(input)) doubts += CONFIDENCE.longButLow;
  return doubts;
}

/** Confidence from 0 to 1, 3 decimals. */
export function confidenceOf(input: ConfidenceInput): number {
  const byDoubts = input.derived ? CONFIDENCE.byDoubts.derived : CONFIDENCE.byDoubts.authored;
  return byDoubts[Math.min(byDoubts.length - 1, doubtsAbout(input))] ?? 0;
}

/** Whether a person should look: confidence low for its kind, a flag or a sign that asks for one, right and wrong together. */
export function needsReview(confidence: number, input: ConfidenceInput): boolean {
  const least = input.derived ? CONFIDENCE.review.derived : CONFIDENCE.review.authored;
  return (
    confidence < least ||
    isMixed(input) ||
    isOverpaid(input) ||
    input.flags.some(({ id }) => flagRules[id].asksForPerson)
  );
}

/** Signs of an answer that is paid for more than it says. */
function isOverpaid({ signs }: ConfidenceInput): boolean {
  return signs !== null && likelyOverpaid(signs) >= DOUBT.review;
}

/** What is right and what is wrong do not simply add up for a person. */
function isMixed({ misconceptions, coverage }: ConfidenceInput): boolean {
  return misconceptions > 0 && coverage >= CONFIDENCE.mixedCoverage;
}

/**
 * Points to the nearer end of the scale. With derived concepts a low score says less than a high one, unless a flag
 * explains it: other words than the reference's may be right.
 */
function distanceFromEnd({ score, derived, flags }: ConfidenceInput): number {
  const isExplained = !derived || flags.some(({ id }) => flagRules[id].isNoAnswer);
  return Math.min(isExplained ? score : score + CONFIDENCE.derivedLow, 100 - score);
}

/** A long answer in which little was found: it may be said in words that nobody foresaw. */
function isLongButLow({ contentWords, coverage, flags }: ConfidenceInput): boolean {
  const explained = flags.some(({ id }) => flagRules[id].explainsLowCoverage);
  return contentWords >= CONFIDENCE.longWords && coverage < CONFIDENCE.lowCoverage && !explained;
}

/** Much covered, yet unlike any reference: perhaps a collection of everything. */
function isUnlike({ coverage, similarity }: ConfidenceInput): boolean {
  return coverage >= CONFIDENCE.unlikeCoverage && similarity < CONFIDENCE.unlikeSimilarity;
}
