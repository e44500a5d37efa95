// From figures to words, by thresholds: bands and statuses.
import type { Band, Status } from './grade.ts';
import { BANDS, STATUS } from './weights.ts';

/** The bands from the lowest up; a score on a border belongs to the upper one. */
export const bands = [
  { band: 'weak', from: 0, to: BANDS.partial },
  { band: 'partial', from: BANDS.partial, to: BANDS.good },
  { band: 'good', from: BANDS.good, to: BANDS.strong },
  { band: 'strong', from: BANDS.strong, to: 100 },
] as const satisfies readonly { band: Band; from: number; to: number }[];

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
