// Time in an interview: how long a question may take, and when the clock itself acts.

import type { PoolEntry } from './plan-as-used.ts';
import { minutesAhead } from './question-selection.ts';
import { type InterviewState, openQuestion } from './state.ts';

/** Milliseconds after a hard deadline within which an answer on its way still counts. */
export const GRACE = 2_000;

/** Milliseconds that a question gets at least, however late the interview runs: in less it cannot be read. */
const MIN_ALLOWANCE = 30_000;

const MINUTE = 60_000;

/** Time never runs backwards: the later of now and the last event. */
export function instantOf(state: InterviewState, now: number): number {
  return Math.max(now, state.at);
}

/**
 * Milliseconds for the next question: its share, by minutes, of what is left of the plan's time, in whole seconds.
 * What one question leaves over thereby goes to those that follow. `ahead` are the minutes of all questions
 * not yet asked, this one included.
 */
function allowance(state: InterviewState, entry: PoolEntry, ahead: number): number {
  const left = (state.plan?.minutes ?? 0) * MINUTE - state.timeUsed;
  const share = (left * entry.minutes) / ahead;
  return Math.max(MIN_ALLOWANCE, Math.floor(share / 1000) * 1000);
}

/** When the time of a question asked now is up; null where the plan has no timer. */
export function deadlineFor(state: InterviewState, entry: PoolEntry, now: number): number | null {
  return state.plan?.timer === 'off' ? null : now + allowance(state, entry, minutesAhead(state));
}

/** The next instant at which `passTime` would bring events; null where only people can. */
export function nextWake(state: InterviewState): number | null {
  const open = openQuestion(state);
  if (state.status !== 'running' || open === null || open.deadline === null) return null;
  if (state.plan?.timer === 'hard') return open.deadline + GRACE;
  return open.warned ? null : open.deadline;
}
