// What a participant who has joined says, and what comes of it.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../engine/index.ts';
import { openTurn, type Rejection } from '../../interview/index.ts';
import type { ClientMessage, CommandFrame } from '../../interview/protocol/index.ts';
import { rejectionMessage, rejectionWords } from '../../interview/words/rejections.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { saveDraft } from './drafts.ts';
import { createFrames, encode } from './frames.ts';
import type { OrderResult } from './orders.ts';
import type { Room } from './room.ts';
import type { Seat } from './seats.ts';

export type Said = Exclude<ClientMessage, { type: 'hello' }>;

/** Who sees the candidate type. */
const WATCHERS = ['interviewer'];

function refuse(seat: Seat, id: string | null, rejection: Rejection): void {
  const message = rejectionMessage(rejection, rejectionWords);
  seat.outlet.send(encode({ type: 'rejected', id, code: rejection.rejected, message }));
}

/** An accepted command is acknowledged by its events; a repeated one gets them again, its sender only. */
async function acknowledge(seat: Seat, id: string, result: OrderResult, log: EventLog): Promise<void> {
  if (result.kind === 'rejected') refuse(seat, id, result.rejection);
  if (result.kind !== 'repeated') return;
  const frameOf = createFrames(result.state);
  for (const stored of await log.read(seat.interview, result.from - 1)) {
    if (stored.version <= result.to) seat.outlet.send(frameOf(stored, seat.viewer));
  }
}

function hashOf(command: unknown): string {
  return createHash('sha256').update(canonicalJson(command)).digest('hex');
}

async function runCommand(seat: Seat, { id, ...command }: CommandFrame, room: Room): Promise<void> {
  const { interview, participant } = seat;
  const order = { interview, by: participant.id, sent: { id, hash: hashOf(command) }, command };
  await room.interviews.run(order, (result) => acknowledge(seat, id, result, room.log));
}

async function keepDraft(seat: Seat, draft: Extract<Said, { type: 'saveDraft' }>, room: Room): Promise<void> {
  const refused = await saveDraft(seat, draft, room);
  if (refused) refuse(seat, null, refused);
  else seat.outlet.send(encode({ type: 'draftSaved', to: draft.to, revision: draft.revision }));
}

/** Typing is decoration: what cannot be shown is dropped without a word. */
function showTyping(seat: Seat, typing: Extract<Said, { type: 'typing' }>, room: Room): Promise<void> {
  return room.interviews.look(seat.interview, async (state) => {
    const isShown = seat.participant.role === 'candidate' && state.plan?.typing !== 'hidden';
    if (!isShown || openTurn(state)?.to !== typing.to) return;
    room.feed.tell(seat.interview, WATCHERS, { ...typing, by: seat.participant.id });
  });
}

/** Does what was said; whatever comes from a participant ends the streaming to them. */
export function receive(seat: Seat, said: Said, room: Room): Promise<void> {
  seat.outlet.hurry();
  if (said.type === 'saveDraft') return keepDraft(seat, said, room);
  if (said.type === 'typing') return showTyping(seat, said, room);
  return runCommand(seat, said, room);
}
