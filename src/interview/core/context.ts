// What a decision is given from outside, and the state that its own events will lead to.
import type { CompiledRubric } from '../../engine/index.ts';
import type { InterviewerWords } from '../words/interviewer.ts';
import { EVENT_VERSION, type InterviewEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { InterviewState } from './state.ts';

/** Time, identity, rubrics and phrases come in; the core has none of its own. */
export interface Context {
  /** Milliseconds since 1970, not before the last event's. */
  readonly now: number;
  /** Participant id, or `server`. */
  readonly by: string;
  /** What the interviewer says of its own accord. */
  readonly phrases: InterviewerWords;
  /** The rubric as used, compiled. Throws for a hash that was never stored, which is a fault of the shell. */
  rubric(hash: string): CompiledRubric;
}

/** The state as it will be once these events, decided on `state`, are in the log. */
export function stateAfter(
  state: InterviewState,
  events: readonly InterviewEvent[],
  { now, by }: Pick<Context, 'now' | 'by'>,
): InterviewState {
  return events.reduce(
    (before, event) =>
      evolve(before, {
        v: EVENT_VERSION,
        version: before.version + 1,
        at: now,
        by,
        commandId: null,
        commandHash: null,
        event,
      }),
    state,
  );
}
