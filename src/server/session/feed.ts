// Carries committed events to everybody connected, each as they may see it, and what is not stored beside them.

import { type InterviewState, reopens, type StoredEvent } from '../../interview/index.ts';
import type { CloseName, ServerMessage } from '../../interview/protocol/index.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { createFrames, encode, type Frame, type FrameOf } from './frames.ts';
import type { Seat, Seats } from './seats.ts';
import { deltasOf } from './streaming.ts';

/** Events just committed, each with the state right after it. */
export interface Committed {
  readonly interview: string;
  readonly steps: readonly { readonly stored: StoredEvent; readonly state: InterviewState }[];
  /** After the last step. */
  readonly state: InterviewState;
}

export interface Feed {
  /** Never throws: what was committed stands. Where frames cannot be made, the sockets are closed to rejoin. */
  publish(committed: Committed): Promise<void>;
  presence(interview: string): void;
  /** A message that is not stored, to all who sit in one of these roles. */
  tell(interview: string, roles: readonly string[], message: ServerMessage): void;
  closeAll(interview: string, name: CloseName): void;
}

interface FeedParts {
  readonly log: EventLog;
  readonly seats: Seats;
  readonly streamFor: number;
  /** Where a failed fan-out is reported. */
  readonly onFault: (error: unknown, interview: string) => void;
}

/** What is streamed before this event: what the interviewer says, if anything. */
function deltasBefore({ version, event }: StoredEvent, streamFor: number): readonly Frame[] {
  return event.type === 'questionAsked' || event.type === 'followUpAsked'
    ? deltasOf(version, event.text, streamFor)
    : [];
}

function revokedBy({ steps }: Committed): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ stored: { event } }) => (event.type === 'linkRevoked' ? [event.participant] : [])),
  );
}

/** A step with what is sent for it. Every step is viewed by its own state: nothing is shown before what reveals it. */
type Going = Committed['steps'][number] & { readonly frameOf: FrameOf };

export function createFeed({ log, seats, streamFor, onFault }: FeedParts): Feed {
  async function sendAgain(seat: Seat, from: number, { stored, frameOf }: Going): Promise<void> {
    const list = await log.read(seat.interview, from - 1);
    seat.outlet.send(encode({ type: 'reset', from }));
    for (const each of list) if (each.version <= stored.version) seat.outlet.send(frameOf(each, seat.viewer));
  }

  async function sendTo(seat: Seat, steps: readonly Going[], deltas: readonly Frame[]): Promise<void> {
    for (const step of steps) {
      const frame = step.frameOf(step.stored, seat.viewer);
      // Only what is said last is worth streaming: the frames after it would end that at once.
      seat.outlet.stream(step === steps.at(-1) ? deltas : [], frame);
      const from = reopens(step.stored, step.state, seat.viewer);
      if (from !== null) await sendAgain(seat, from, step);
    }
  }

  const feed: Feed = {
    async publish(committed) {
      const { interview } = committed;
      const steps = committed.steps.map((step) => ({ ...step, frameOf: createFrames(step.state) }));
      const last = steps.at(-1);
      const deltas = last ? deltasBefore(last.stored, streamFor) : [];
      try {
        for (const seat of seats.of(interview)) await sendTo(seat, steps, deltas);
        const revoked = revokedBy(committed);
        for (const seat of seats.of(interview))
          if (revoked.has(seat.participant.id)) seat.outlet.close('tokenRefused');
      } catch (error) {
        onFault(error, interview);
        feed.closeAll(interview, 'fault');
      }
    },
    presence(interview) {
      const frame = encode({ type: 'presence', present: seats.present(interview) });
      for (const seat of seats.of(interview)) seat.outlet.send(frame);
    },
    tell(interview, roles, message) {
      const hearers = seats.of(interview).filter((seat) => roles.includes(seat.participant.role));
      if (hearers.length === 0) return;
      const frame = encode(message);
      for (const seat of hearers) seat.outlet.send(frame);
    },
    closeAll(interview, name) {
      for (const seat of seats.of(interview)) seat.outlet.close(name);
    },
  };
  return feed;
}
