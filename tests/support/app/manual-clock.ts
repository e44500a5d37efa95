// A clock whose hands a test turns itself.
import type { Clock } from '../../../src/server/session/clock.ts';

export interface ManualClock extends Clock {
  /** Moves the time on; what falls due runs in order, each at its own instant. */
  advance(milliseconds: number): void;
}

interface Appointment {
  readonly at: number;
  readonly run: () => void;
}

/** Begins at a fixed instant, so that times in tests can be written down. */
export function createManualClock(start = 1_800_000_000_000): ManualClock {
  let now = start;
  const appointments = new Set<Appointment>();
  function nextUntil(end: number): Appointment | undefined {
    return [...appointments].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  }
  return {
    now: () => now,
    after(milliseconds, run) {
      const appointment = { at: now + Math.max(0, milliseconds), run };
      appointments.add(appointment);
      return () => appointments.delete(appointment);
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (let next = nextUntil(end); next; next = nextUntil(end)) {
        appointments.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
}
