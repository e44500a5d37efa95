// Sends the committed events of one interview to everybody connected, each as they may see it, and unstored messages.
import { type InterviewState, type Role, reopens, type StoredEvent } from '../../interview/index.ts';
import type { CloseName, ServerMessage } from '../../interview/protocol/index.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { createFrames, encode, type Frame, type FrameOf } from './frames.ts';
import type { Seat, Seats } from './seats.ts';
import { deltasOf } from './streaming.ts';

/** An event that is on the disk, and the state right after it. */
export interface CommittedEvent {
  readonly stored: StoredEvent;
  readonly state: InterviewState;
}

export interface Feed {
  /** Never throws: what was committed stands. Where frames cannot be made, the sockets are closed to rejoin. */
  publish(committed: readonly CommittedEvent[]): Promise<void>;
  /** Tells everybody who is connected. */
  presence(): void;
  /** Sends a message that is not stored to the roles that the condition picks. */
  tell(message: ServerMessage, isMeantFor: (role: Role) => boolean): void;
  closeAll(name: CloseName): void;
}

interface FeedParts {
  readonly log: Pick<EventLog, 'read'>;
  readonly seats: Seats;
  /** Milliseconds over which a question's text is streamed. */
  readonly streamFor: number;
  /** Told of the error where frames could not be made. */
  readonly onFault: (error: unknown) => void;
}

/** What is streamed before this event: what the interviewer says, if anything. */
function deltasBefore({ version, event }: StoredEvent, streamFor: number): readonly Frame[] {
  return event.type === 'questionAsked' || event.type === 'followUpAsked'
    ? deltasOf(version, event.text, streamFor)
    : [];
}

function revokedBy(committed: readonly CommittedEvent[]): ReadonlySet<string> {
  return new Set(
    committed.flatMap(({ stored: { event } }) => (event.type === 'linkRevoked' ? [event.participant] : [])),
  );
}

/** A committed event with its frames. Each is viewed by its own state: nothing is shown before what reveals it. */
type Outgoing = CommittedEvent & { readonly frameOf: FrameOf };

export function createFeed({ log, seats, streamFor, onFault }: FeedParts): Feed {
  async function sendAgain(seat: Seat, from: number, { stored, frameOf }: Outgoing): Promise<void> {
    const list = await log.read(seat.interview, from - 1, stored.version);
    seat.outlet.send(encode({ type: 'reset', from }));
    for (const each of list) seat.outlet.send(frameOf(each, seat.viewer));
  }

  async function sendTo(seat: Seat, events: readonly Outgoing[], deltas: readonly Frame[]): Promise<void> {
    for (const outgoing of events) {
      const { stored, state, frameOf } = outgoing;
      // Only what is said last is worth streaming: the frames after it would end that at once.
      seat.outlet.stream(outgoing === events.at(-1) ? deltas : [], frameOf(stored, seat.viewer));
      const from = reopens(stored, state, seat.viewer);
      if (from !== null) await sendAgain(seat, from, outgoing);
    }
  }

  async function publish(committed: readonly CommittedEvent[]): Promise<void> {
    const last = committed.at(-1);
    const deltas = last ? deltasBefore(last.stored, streamFor) : [];
    const events = committed.map((each) => ({ ...each, frameOf: createFrames(each.state) }));
    for (const seat of seats.all()) await sendTo(seat, events, deltas);
    const revoked = revokedBy(committed);
    for (const seat of seats.all()) if (revoked.has(seat.participant.id)) seat.outlet.close('tokenRefused');
  }

  function closeAll(name: CloseName): void {
    for (const seat of seats.all()) seat.outlet.close(name);
  }

  return {
    publish: (committed) =>
      publish(committed).catch((error: unknown) => {
        onFault(error);
        closeAll('fault');
      }),
    presence() {
      const frame = encode({ type: 'presence', present: seats.present() });
      for (const seat of seats.all()) seat.outlet.send(frame);
    },
    tell(message, isMeantFor) {
      const receivers = seats.all().filter((seat) => isMeantFor(seat.participant.role));
      if (receivers.length === 0) return;
      const frame = encode(message);
      for (const seat of receivers) seat.outlet.send(frame);
    },
    closeAll,
  };
}
