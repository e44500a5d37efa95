// The draft of the open turn: kept so that a reload, a lost connection or a killed server costs no words.
import { rightsOf } from '../../interview/core/roles.ts';
import { type InterviewState, openTurn, type Rejection } from '../../interview/index.ts';
import type { ClientMessage } from '../../interview/protocol/index.ts';
import { writeDurably } from './append-events.ts';
import { draftNotAllowed, draftTooLate } from './rejections.ts';
import type { Seat } from './seats.ts';
import type { Session } from './session.ts';

export type DraftMessage = Extract<ClientMessage, { type: 'saveDraft' }>;

/** A draft may be longer than an answer, so that it can be shortened later; the size of a frame is its limit. */
function refusal({ role }: Seat['participant'], state: InterviewState, to: number): Rejection | null {
  if (!rightsOf(role).answers) return draftNotAllowed;
  return openTurn(state)?.to === to ? null : draftTooLate;
}

/**
 * Keeps a draft; null once it is durable, else why not. An older revision than the kept one changes nothing.
 * `state` is as of now. Throws LogUnavailableError where nothing could be written.
 */
export async function saveDraft(
  { interview, shared }: Session,
  { participant }: Seat,
  { to, revision, text }: DraftMessage,
  state: InterviewState,
): Promise<Rejection | null> {
  const refused = refusal(participant, state, to);
  if (refused === null) {
    await writeDurably(shared.committer, { kind: 'draft', interview, turn: to, revision, text });
  }
  return refused;
}
