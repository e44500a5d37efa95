// Who is connected to which interview: one seat for each participant.
import type { Participant, Viewer } from '../../interview/index.ts';
import type { Outlet } from './streaming.ts';

export interface Seat {
  readonly interview: string;
  readonly participant: Participant;
  readonly viewer: Viewer;
  readonly outlet: Outlet;
}

export interface Seats {
  /** Gives the seat; what comes back is whoever had it before. */
  take(seat: Seat): Seat | null;
  /** Frees the seat, unless somebody else has it by now; says whether it did. */
  leave(seat: Seat): boolean;
  of(interview: string): readonly Seat[];
  /** Ids of those connected, sorted. */
  present(interview: string): string[];
  /** Interviews that anybody is connected to. */
  interviews(): readonly string[];
}

export function createSeats(): Seats {
  const seats = new Map<string, Map<string, Seat>>();
  function of(interview: string): readonly Seat[] {
    return [...(seats.get(interview)?.values() ?? [])];
  }
  return {
    take(seat) {
      const ofInterview = seats.get(seat.interview) ?? new Map<string, Seat>();
      seats.set(seat.interview, ofInterview);
      const before = ofInterview.get(seat.participant.id) ?? null;
      ofInterview.set(seat.participant.id, seat);
      return before;
    },
    leave(seat) {
      const ofInterview = seats.get(seat.interview);
      if (ofInterview?.get(seat.participant.id) !== seat) return false;
      ofInterview.delete(seat.participant.id);
      if (ofInterview.size === 0) seats.delete(seat.interview);
      return true;
    },
    of,
    present: (interview) =>
      of(interview)
        .map((seat) => seat.participant.id)
        .sort(),
    interviews: () => [...seats.keys()],
  };
}
