// What a store of interviews must do. Every store passes the same contract suite (tests/server/event-log/contract.ts).
import type { StoredEvent } from '../../interview/core/events.ts';

/** A person's link: only the hash of its token is kept. */
export interface LinkRow {
  readonly tokenHash: string;
  readonly interview: string;
  readonly participant: string;
  readonly expiresAt: number;
}

export interface DraftRow {
  readonly interview: string;
  /** The turn that the draft answers. */
  readonly turn: number;
  readonly revision: number;
  readonly text: string;
}

/** Events of one interview, written whole or not at all, with what belongs to them in the same transaction. */
export interface Append {
  readonly kind: 'append';
  readonly interview: string;
  /** Version of the last event the writer knows; 0 for a new interview. */
  readonly expectedVersion: number;
  /** Versions run from expectedVersion + 1 without a gap. */
  readonly events: readonly StoredEvent[];
  /** Rubrics as used that these events name for the first time: [hash, canonical JSON]. Written once, never changed. */
  readonly rubrics: readonly (readonly [string, string])[];
  readonly links: readonly LinkRow[];
  /** Turns that take no answer any more: their drafts are deleted. */
  readonly draftsDone: readonly number[];
}

/** Replaces the draft of one turn, unless a later revision is stored already. */
export type SaveDraft = DraftRow & { readonly kind: 'draft' };

export type Write = Append | SaveDraft;

/** How one write of a batch went. A refused one leaves the others of its batch untouched. */
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'version-conflict' | 'bad-row' };

export interface InterviewRow {
  readonly interview: string;
  readonly version: number;
  /** The `interviewCreated` event. */
  readonly created: StoredEvent;
  /** The time of the last event. */
  readonly at: number;
  readonly finished: boolean;
}

export interface EventLog {
  /**
   * Writes a batch in one durable transaction; the outcomes stand in the order of the writes.
   * Throws when the batch as a whole could not be made durable: then nothing of it is in the log.
   */
  commit(batch: readonly Write[]): Promise<readonly Outcome[]>;
  /** Events with a version greater than `after` and at most `upTo`, in order; empty for an unknown interview. */
  read(interview: string, after: number, upTo?: number): Promise<readonly StoredEvent[]>;
  /** Canonical JSON of a rubric as used, or null. */
  readRubric(hash: string): Promise<string | null>;
  readDraft(interview: string, turn: number): Promise<DraftRow | null>;
  findLink(tokenHash: string): Promise<LinkRow | null>;
  /** Latest first. */
  list(limit: number): Promise<readonly InterviewRow[]>;
  /** Interviews that are neither finished nor only created: their clocks must be woken after a start. */
  running(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Thrown where a log holds what this version does not know. */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError';
}
