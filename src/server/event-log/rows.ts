// How events, rubrics, drafts and links look as rows, and which of them no store takes.
import type { StoredEvent } from '../../interview/core/events.ts';
import type { Append, DraftRow } from './event-log.ts';
import { isKnown, upcast } from './upcast.ts';

/** One row of the table of events. */
export interface EventRow {
  readonly interview: string;
  readonly version: number;
  readonly type: string;
  readonly v: number;
  readonly at: number;
  readonly by: string;
  readonly command_id: string | null;
  readonly command_hash: string | null;
  /** The event as JSON. */
  readonly payload: string;
}

/** Why a write cannot be stored. It stays within the store: outside it is the outcome `bad-row`. */
export class BadRow extends Error {
  override readonly name = 'BadRow';
}

/**
 * SQLite's binding cuts a text off at NUL and replaces a lone surrogate, without saying so. Texts that people write
 * are stored as JSON, which escapes both; names and hashes have no business holding either.
 */
function isSound(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

function sound(text: string): string {
  if (!isSound(text)) throw new BadRow(`not storable as it stands: ${JSON.stringify(text)}`);
  return text;
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new BadRow(`not a whole number: ${value}`);
  return value;
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new BadRow('not to be written as JSON', { cause });
  }
}

function eventRow(interview: string, stored: StoredEvent): EventRow {
  if (!isKnown({ type: stored.event.type, v: stored.v }))
    throw new BadRow(`unknown event ${stored.event.type}`);
  return {
    interview: sound(interview),
    version: stored.version,
    type: stored.event.type,
    v: stored.v,
    at: whole(stored.at),
    by: sound(stored.by),
    command_id: stored.commandId === null ? null : sound(stored.commandId),
    command_hash: stored.commandHash === null ? null : sound(stored.commandHash),
    payload: json(stored.event),
  };
}

/**
 * The rows of an append, in order.
 * @throws {BadRow} where a row cannot be stored as it stands, or versions do not follow one another
 */
export function eventRows(append: Append): readonly EventRow[] {
  return append.events.map((stored, index) => {
    if (stored.version !== append.expectedVersion + 1 + index)
      throw new BadRow(`version ${stored.version} is out of turn`);
    return eventRow(append.interview, stored);
  });
}

/** Refuses links and rubrics that cannot be stored as they stand. */
export function checkCompanions(append: Append): void {
  for (const row of append.links) {
    for (const text of [row.tokenHash, row.interview, row.participant]) sound(text);
    whole(row.expiresAt);
  }
  for (const text of append.rubrics.flat()) sound(text);
  for (const turn of append.draftsDone) whole(turn);
}

/** A draft's text as it is stored, once its key has been found sound. */
export function draftText(draft: DraftRow): string {
  sound(draft.interview);
  whole(draft.turn);
  whole(draft.revision);
  return json(draft.text);
}

/** The event that a row holds. */
export function storedEvent(row: EventRow): StoredEvent {
  return {
    v: row.v,
    version: row.version,
    at: row.at,
    by: row.by,
    commandId: row.command_id,
    commandHash: row.command_hash,
    event: upcast(row, JSON.parse(row.payload)),
  };
}
