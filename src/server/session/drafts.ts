// The draft of the open turn: kept so that a reload, a lost connection or a killed server costs no words.

import { reject } from '../../interview/core/rejection.ts';
import { rightsOf } from '../../interview/core/roles.ts';
import { type InterviewState, openTurn, type Rejection } from '../../interview/index.ts';
import type { ClientMessage } from '../../interview/protocol/index.ts';
import { writeDown } from './record.ts';
import type { Room } from './room.ts';
import type { Seat } from './seats.ts';

type SaveDraft = Extract<ClientMessage, { type: 'saveDraft' }>;

/** An answer over its limit is refused, but as a draft it is kept, so that it can be shortened; a frame bounds it. */
function refusal({ role }: Seat['participant'], state: InterviewState, draft: SaveDraft): Rejection | null {
  if (!rightsOf(role).answers) return reject('draftsOfCandidateOnly');
  return openTurn(state)?.to === draft.to ? null : reject('answerTurnClosed');
}

/**
 * Keeps a draft; null once it is durable, else why not. An older revision than the kept one changes nothing.
 * Throws LogUnavailableError where nothing could be written.
 */
export function saveDraft(
  seat: Seat,
  draft: SaveDraft,
  { interviews, committer }: Room,
): Promise<Rejection | null> {
  return interviews.look(seat.interview, async (state) => {
    const refused = refusal(seat.participant, state, draft);
    if (refused) return refused;
    const { to, revision, text } = draft;
    await writeDown(committer, { kind: 'draft', interview: seat.interview, turn: to, revision, text });
    return null;
  });
}
