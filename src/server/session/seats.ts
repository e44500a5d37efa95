// The connections of one interview: each participant has one seat, which their latest connection holds.
import { participantNamed } from '../../interview/core/state.ts';
import type { InterviewState, Participant, Viewer } from '../../interview/index.ts';
import type { Outlet } from './streaming.ts';

export interface Seat {
  readonly interview: string;
  readonly participant: Participant;
  readonly viewer: Viewer;
  readonly outlet: Outlet;
}

export interface Seats {
  /** Gives the seat to a new connection; what comes back is the one that had it before. */
  take(seat: Seat): Seat | null;
  /** Frees the seat, unless another connection has it by now; says whether it did. */
  leave(seat: Seat): boolean;
  all(): readonly Seat[];
  isEmpty(): boolean;
  /** Ids of the participants who are connected, sorted. */
  present(): string[];
}

export function createSeats(): Seats {
  const seats = new Map<string, Seat>();
  return {
    take(seat) {
      const before = seats.get(seat.participant.id) ?? null;
      seats.set(seat.participant.id, seat);
      return before;
    },
    leave(seat) {
      return seats.get(seat.participant.id) === seat && seats.delete(seat.participant.id);
    },
    all: () => [...seats.values()],
    isEmpty: () => seats.size === 0,
    present: () => [...seats.keys()].sort(),
  };
}

/** The participant as others know them; null for strangers and where the link was revoked. */
export function activeParticipant(state: InterviewState, id: string): Participant | null {
  const found = participantNamed(state, id);
  return found && !found.revoked ? { id: found.id, role: found.role, name: found.name } : null;
}
