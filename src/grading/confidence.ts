// How far the machine trusts its own grade.

import { asksForPerson } from './flags.ts';
import type { Flag } from './grade.ts';
import { rounded } from './score.ts';
import { BANDS, CONFIDENCE } from './weights.ts';

export interface Doubts {
  readonly score: number;
  readonly coverage: number;
  readonly similarity: number;
  readonly contentWords: number;
  readonly misconceptions: number;
  readonly flags: readonly Flag[];
}

/** Confidence from 0 to 1, 3 decimals. */
export function confidenceOf(doubts: Doubts): number {
  let confidence: number = CONFIDENCE.start;
  confidence -= CONFIDENCE.flag * doubts.flags.filter(({ id }) => asksForPerson(id)).length;
  if (isLongButLow(doubts)) confidence -= CONFIDENCE.longButLow;
  if (isNearEdge(doubts.score)) confidence -= CONFIDENCE.nearEdge;
  if (doubts.misconceptions > 0 && doubts.coverage >= CONFIDENCE.lowCoverage) confidence -= CONFIDENCE.mixed;
  if (isUnlike(doubts)) confidence -= CONFIDENCE.unlike;
  return rounded(Math.max(0, confidence));
}

/** Whether a person should look: confidence low, or a flag that asks for one. */
export function needsReview(confidence: number, flags: readonly Flag[]): boolean {
  return confidence < CONFIDENCE.review || flags.some(({ id }) => asksForPerson(id));
}

function isLongButLow({ contentWords, coverage, flags }: Doubts): boolean {
  const explained = flags.some(({ id }) => id === 'keyword-list' || id === 'off-topic');
  return contentWords >= CONFIDENCE.longWords && coverage < CONFIDENCE.lowCoverage && !explained;
}

function isNearEdge(score: number): boolean {
  return Object.values(BANDS).some((edge) => Math.abs(score - edge) <= CONFIDENCE.edge);
}

function isUnlike({ coverage, similarity }: Doubts): boolean {
  return coverage >= CONFIDENCE.unlikeCoverage && similarity < CONFIDENCE.unlikeSimilarity;
}
