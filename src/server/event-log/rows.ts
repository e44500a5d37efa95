// Turns events and drafts into rows and rows into events, and refuses what no store can keep unchanged.
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

/** Why a write cannot be stored. It never leaves the store, which answers with the outcome `bad-row`. */
export class BadRowError extends Error {
  override readonly name = 'BadRowError';
}

/**
 * SQLite's binding cuts a text off at NUL and replaces a lone surrogate, without an error. Texts that people write
 * are stored as JSON, which escapes both; ids and hashes never hold either.
 */
function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

function storable(text: string): string {
  if (!isStorable(text)) throw new BadRowError(`cannot be stored unchanged: ${JSON.stringify(text)}`);
  return text;
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new BadRowError(`not a whole number: ${value}`);
  return value;
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new BadRowError('cannot be written as JSON', { cause });
  }
}

function eventRow(interview: string, stored: StoredEvent): EventRow {
  if (!isKnown({ type: stored.event.type, v: stored.v }))
    throw new BadRowError(`unknown event ${stored.event.type}`);
  return {
    interview: storable(interview),
    version: stored.version,
    type: stored.event.type,
    v: stored.v,
    at: wholeNumber(stored.at),
    by: storable(stored.by),
    command_id: stored.commandId === null ? null : storable(stored.commandId),
    command_hash: stored.commandHash === null ? null : storable(stored.commandHash),
    payload: json(stored.event),
  };
}

/**
 * The rows of an append, in order.
 * @throws {BadRowError} where a row cannot be stored unchanged, or versions do not follow one another
 */
export function eventRows(append: Append): readonly EventRow[] {
  return append.events.map((stored, index) => {
    if (stored.version !== append.expectedVersion + 1 + index)
      throw new BadRowError(`version ${stored.version} is out of turn`);
    return eventRow(append.interview, stored);
  });
}

/** Throws BadRowError where what is written beside the events cannot be stored unchanged. */
export function checkAttachments(append: Append): void {
  for (const row of append.links) {
    for (const text of [row.tokenHash, row.interview, row.participant]) storable(text);
    wholeNumber(row.expiresAt);
  }
  for (const text of append.rubrics.flat()) storable(text);
  for (const turn of append.draftsDone) wholeNumber(turn);
}

/**
 * A draft's text as it is stored.
 * @throws {BadRowError} where its key cannot be stored unchanged
 */
export function draftText(draft: DraftRow): string {
  storable(draft.interview);
  wholeNumber(draft.turn);
  wholeNumber(draft.revision);
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
