// Makes decided events facts: envelope, one transaction, and only then the new state.

import { EVENT_VERSION } from '../../interview/core/events.ts';
import {
  evolve,
  type InterviewEvent,
  type InterviewState,
  openTurn,
  type StoredEvent,
} from '../../interview/index.ts';
import type { Committer } from '../event-log/committer.ts';
import type { Append, Outcome, Write } from '../event-log/event-log.ts';
import type { Committed } from './feed.ts';
import { LogUnavailableError } from './log-unavailable.ts';
import type { Order } from './orders.ts';

type Origin = Pick<Order, 'interview' | 'by' | 'sent' | 'belongings'>;

function stepsOf(
  state: InterviewState,
  events: readonly InterviewEvent[],
  { by, sent }: Origin,
  at: number,
): Committed['steps'] {
  let after = state;
  return events.map((event) => {
    const stored: StoredEvent = {
      v: EVENT_VERSION,
      version: after.version + 1,
      at,
      by,
      commandId: sent?.id ?? null,
      commandHash: sent?.hash ?? null,
      event,
    };
    after = evolve(after, stored);
    return { stored, state: after };
  });
}

/** Turns that took an answer before and take none now: their drafts are done with. */
function turnsDone(before: InterviewState, after: InterviewState): readonly number[] {
  const open = openTurn(before)?.to;
  return open === undefined || open === openTurn(after)?.to ? [] : [open];
}

/** One durable write. Throws LogUnavailableError where nothing could be written. */
export function writeDown(committer: Committer, write: Write): Promise<Outcome> {
  return committer.write(write).catch((cause: unknown) => {
    throw new LogUnavailableError(cause);
  });
}

/**
 * Writes events that were decided on `state`; resolves with them once they are durable, or with null where somebody
 * else wrote first. Time never runs backwards: `at` is the later of `now` and the last event's.
 * Throws LogUnavailableError where nothing could be written.
 */
export async function record(
  committer: Committer,
  state: InterviewState,
  events: readonly InterviewEvent[],
  origin: Origin,
  now: number,
): Promise<Committed | null> {
  const steps = stepsOf(state, events, origin, Math.max(now, state.at));
  const after = steps.at(-1)?.state ?? state;
  const append: Append = {
    kind: 'append',
    interview: origin.interview,
    expectedVersion: state.version,
    events: steps.map(({ stored }) => stored),
    rubrics: origin.belongings?.rubrics ?? [],
    links: origin.belongings?.links ?? [],
    draftsDone: turnsDone(state, after),
  };
  const outcome = await writeDown(committer, append);
  if (outcome.ok) return { interview: origin.interview, steps, state: after };
  if (outcome.why === 'version-conflict') return null;
  throw new Error(`The log refused the events of interview ${origin.interview}: ${outcome.why}`);
}
