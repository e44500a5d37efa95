// The live side of interviews as one thing: what the socket edge and the routes may ask for.
import type { Interviews } from './interviews.ts';
import { type Joining, join } from './joining.ts';
import { receive, type Said } from './receiving.ts';
import { createRoom, type LiveParts } from './room.ts';
import type { RubricCache } from './rubric-cache.ts';
import type { Seat } from './seats.ts';
import type { Connection } from './streaming.ts';

export interface Live {
  readonly interviews: Interviews;
  readonly rubrics: RubricCache;
  /** Sends the welcome and all events, and gives the seat; null where this participant may not sit here. */
  join(joining: Joining, connection: Connection): Promise<Seat | null>;
  /** Throws LogUnavailableError where what was said could not be written. */
  receive(seat: Seat, said: Said): Promise<void>;
  leave(seat: Seat): void;
  /** Closes every seat, stops the clocks and waits until all that was begun is written. */
  stop(): Promise<void>;
}

export function createLive(parts: LiveParts): Live {
  const room = createRoom(parts);
  const { interviews, rubrics, seats, feed } = room;
  return {
    interviews,
    rubrics,
    join: (joining, connection) => join(joining, connection, room),
    receive: (seat, said) => receive(seat, said, room),
    leave(seat) {
      if (seats.leave(seat)) feed.presence(seat.interview);
    },
    async stop() {
      for (const interview of seats.interviews()) feed.closeAll(interview, 'goingAway');
      await interviews.stop();
    },
  };
}
