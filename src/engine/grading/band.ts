// From figures to words: bands and statuses.
import type { Band, Status } from './grade.ts';
import { BANDS, STATUS } from './weights.ts';

/** The band of a score from 0 to 100. */
export function bandOf(score: number): Band {
  if (score >= BANDS.strong) return 'strong';
  if (score >= BANDS.good) return 'good';
  return score >= BANDS.partial ? 'partial' : 'weak';
}

/** The status of a concept's credit from 0 to 1. */
export function statusOf(credit: number): Status {
  if (credit >= STATUS.covered) return 'covered';
  return credit >= STATUS.partly ? 'partly' : 'missing';
}
