// What a participant who has joined sends, and what comes of it.
import { hash } from 'node:crypto';
import { canonicalJson } from '../../engine/index.ts';
import { rightsOf } from '../../interview/core/roles.ts';
import { openTurn } from '../../interview/index.ts';
import type { ClientMessage, CommandFrame } from '../../interview/protocol/index.ts';
import { type DraftMessage, saveDraft } from './drafts.ts';
import { createFrames, encode } from './frames.ts';
import { rejectedMessage } from './rejections.ts';
import { type CommandResult, runCommand, upToNow } from './run-command.ts';
import type { Seat } from './seats.ts';
import type { Session } from './session.ts';

/** Any message but the one that joins. */
export type JoinedMessage = Exclude<ClientMessage, { type: 'hello' }>;

async function receiveCommand(session: Session, seat: Seat, { id, ...command }: CommandFrame): Promise<void> {
  const idempotency = { id, hash: hash('sha256', canonicalJson(command)) };
  const by = seat.participant.id;
  const result = await runCommand(session, { interview: session.interview, by, idempotency, command });
  if (result.kind === 'rejected') seat.outlet.send(encode(rejectedMessage(id, result.rejection)));
  if (result.kind === 'repeated') await sendRepeated(session, seat, result);
}

/** An accepted command is acknowledged by its events; of a repeated one its sender, and nobody else, gets them again. */
async function sendRepeated(
  { interview, shared }: Session,
  seat: Seat,
  { from, to, state }: Extract<CommandResult, { kind: 'repeated' }>,
): Promise<void> {
  const frameOf = createFrames(state);
  const events = await shared.log.read(interview, from - 1, to);
  for (const stored of events) seat.outlet.send(frameOf(stored, seat.viewer));
}

async function receiveDraft(session: Session, seat: Seat, draft: DraftMessage): Promise<void> {
  const refused = await saveDraft(session, seat, draft, await upToNow(session));
  const { to, revision } = draft;
  seat.outlet.send(encode(refused ? rejectedMessage(null, refused) : { type: 'draftSaved', to, revision }));
}

/** Typing is decoration: what cannot be shown is dropped without a word. */
async function receiveTyping(
  session: Session,
  { participant }: Seat,
  typing: Extract<JoinedMessage, { type: 'typing' }>,
): Promise<void> {
  const state = await upToNow(session);
  const isShown = rightsOf(participant.role).answers && state.plan?.typing !== 'hidden';
  if (!isShown || openTurn(state)?.to !== typing.to) return;
  session.feed.tell({ ...typing, by: participant.id }, (role) => rightsOf(role).seesTyping);
}

/** Throws LogUnavailableError where a command or a draft could not be written. */
export function receive(session: Session, seat: Seat, message: JoinedMessage): Promise<void> {
  if (message.type === 'saveDraft') return receiveDraft(session, seat, message);
  if (message.type === 'typing') return receiveTyping(session, seat, message);
  return receiveCommand(session, seat, message);
}
