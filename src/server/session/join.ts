// Joining and rejoining: the list of events from a version on, as this participant may see it.
import { rightsOf } from '../../interview/core/roles.ts';
import {
  type InterviewState,
  openTurn,
  reopens,
  type StoredEvent,
  type Viewer,
} from '../../interview/index.ts';
import type { ServerMessage } from '../../interview/protocol/index.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { createFrames, encode, type Frame } from './frames.ts';
import { upToNow } from './run-command.ts';
import { activeParticipant, type Seat } from './seats.ts';
import type { Session } from './session.ts';
import { type Connection, createOutlet } from './streaming.ts';

type Welcome = Extract<ServerMessage, { type: 'welcome' }>;

export interface JoinRequest {
  readonly interview: string;
  /** The participant's id. */
  readonly participant: string;
  /** The last version the client holds; 0 for none. */
  readonly after: number;
}

/**
 * The first version to send, and whether the client must drop what it holds from there on. `recent` are the events
 * from `after` on; the one at `after` counts too, since the connection may have broken between a widening event and
 * the reset that follows it.
 */
function whereToBegin(
  recent: readonly StoredEvent[],
  state: InterviewState,
  viewer: Viewer,
  after: number,
): { readonly from: number; readonly reset: boolean } {
  // A client may hold more than there is: a backup was restored meanwhile.
  if (after > state.version) return { from: 1, reset: true };
  const reopened = recent.flatMap((stored) => reopens(stored, state, viewer) ?? []);
  const from = Math.min(after + 1, ...reopened);
  return { from, reset: from <= after };
}

async function draftFor(
  state: InterviewState,
  { role }: Viewer,
  log: EventLog,
): Promise<Pick<Welcome, 'draft'>> {
  const turn = rightsOf(role).answers ? openTurn(state) : null;
  const row = turn && (await log.readDraft(state.interview, turn.to));
  return row ? { draft: { to: row.turn, revision: row.revision, text: row.text } } : {};
}

async function framesOfJoining(
  { interview, shared: { log, clock, build } }: Session,
  state: InterviewState,
  { participant: you, viewer }: Seat,
  after: number,
): Promise<readonly Frame[]> {
  const { version } = state;
  const recent = await log.read(interview, Math.max(0, after - 1));
  const { from, reset } = whereToBegin(recent, state, viewer, after);
  const events = reset ? await log.read(interview, from - 1) : recent.filter((each) => each.version >= from);
  const draft = await draftFor(state, viewer, log);
  const frameOf = createFrames(state);
  return [
    encode({ type: 'welcome', you, interview, version, now: clock.now(), build, ...draft }),
    ...(reset ? [encode({ type: 'reset', from })] : []),
    ...events.map((stored) => frameOf(stored, viewer)),
  ];
}

/** Sends the welcome and all events, takes the seat over, and gives it; null where this participant may not sit here. */
export async function join(
  session: Session,
  { participant: id, after }: JoinRequest,
  connection: Connection,
): Promise<Seat | null> {
  const { interview, shared, seats, feed } = session;
  const state = await upToNow(session);
  const participant = activeParticipant(state, id);
  if (participant === null) return null;
  const outlet = createOutlet(connection, shared.clock, shared.streamFor);
  const seat: Seat = { interview, participant, viewer: { id, role: participant.role }, outlet };
  const frames = await framesOfJoining(session, state, seat, after);
  seats.take(seat)?.outlet.close('seatTaken');
  for (const frame of frames) outlet.send(frame);
  feed.presence();
  return seat;
}
