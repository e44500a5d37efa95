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
import type { LinkRow, Outcome, Write } from '../event-log/event-log.ts';
import type { CommittedEvent } from './feed.ts';
import { LogUnavailableError } from './log-unavailable.ts';

/** Where events come from, and what is written in the same transaction. */
export interface Origin {
  readonly interview: string;
  /** Participant id, or `server`. */
  readonly by: string;
  /** The sender's id of the command and the hash of its body; left out where it cannot be sent twice. */
  readonly idempotency?: { readonly id: string; readonly hash: string };
  readonly attachments?: Attachments;
}

/** Rows that belong to a command besides its events. */
interface Attachments {
  /** Rubrics as used: [hash, canonical JSON]. */
  readonly rubrics: readonly (readonly [string, string])[];
  readonly links: readonly LinkRow[];
}

function envelope(
  event: InterviewEvent,
  version: number,
  at: number,
  { by, idempotency }: Origin,
): StoredEvent {
  const { id: commandId = null, hash: commandHash = null } = idempotency ?? {};
  return { v: EVENT_VERSION, version, at, by, commandId, commandHash, event };
}

/** Time never runs backwards: all get the later of now and the last event's time. */
function evolveAll(
  state: InterviewState,
  events: readonly InterviewEvent[],
  origin: Origin,
  now: number,
): readonly CommittedEvent[] {
  const at = Math.max(now, state.at);
  let after = state;
  return events.map((event) => {
    const stored = envelope(event, after.version + 1, at, origin);
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
export function writeDurably(committer: Committer, write: Write): Promise<Outcome> {
  return committer.write(write).catch((cause: unknown) => {
    throw new LogUnavailableError(cause);
  });
}

/**
 * Writes events that were decided on `state`; resolves with them once they are durable, or with null where somebody
 * else wrote first. Throws LogUnavailableError where nothing could be written.
 */
export async function appendEvents(
  committer: Committer,
  state: InterviewState,
  events: readonly InterviewEvent[],
  origin: Origin,
  now: number,
): Promise<readonly CommittedEvent[] | null> {
  const committed = evolveAll(state, events, origin, now);
  const outcome = await writeDurably(committer, {
    kind: 'append',
    interview: origin.interview,
    expectedVersion: state.version,
    events: committed.map(({ stored }) => stored),
    rubrics: origin.attachments?.rubrics ?? [],
    links: origin.attachments?.links ?? [],
    draftsDone: turnsDone(state, committed.at(-1)?.state ?? state),
  });
  if (outcome.ok) return committed;
  if (outcome.why === 'version-conflict') return null;
  throw new Error(`The log refused the events of interview ${origin.interview}: ${outcome.why}`);
}
