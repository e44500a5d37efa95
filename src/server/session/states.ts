// The folded states of the interviews in use. What was dropped or forgotten is folded again from the log.

import { evolve, type InterviewState, initialState } from '../../interview/index.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { createLru } from './lru.ts';

/** States kept in memory: a folded interview takes some tens of kilobytes, folding it again some milliseconds. */
export const STATES_KEPT = 2_000;

export interface States {
  /** The state as of the last committed event; `initialState` for an interview that the log does not know. */
  load(interview: string): Promise<InterviewState>;
  keep(state: InterviewState): void;
  drop(interview: string): void;
}

export function createStates(log: EventLog, kept = STATES_KEPT): States {
  const states = createLru<string, InterviewState>(kept);
  return {
    async load(interview) {
      const known = states.get(interview);
      if (known) return known;
      const state = (await log.read(interview, 0)).reduce(evolve, initialState);
      if (state.status !== 'none') states.set(interview, state);
      return state;
    },
    keep: (state) => states.set(state.interview, state),
    drop: (interview) => states.delete(interview),
  };
}
