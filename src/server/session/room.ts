// What joining and receiving share, wired once.

import { participantNamed } from '../../interview/core/state.ts';
import type { InterviewState, Participant } from '../../interview/index.ts';
import { STREAM_FOR } from '../../interview/protocol/index.ts';
import { type Committer, createCommitter } from '../event-log/committer.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { Clock } from './clock.ts';
import { createFeed, type Feed } from './feed.ts';
import { createInterviews, type Interviews } from './interviews.ts';
import { createRubricCache, type RubricCache } from './rubric-cache.ts';
import { createSeats, type Seats } from './seats.ts';

export interface LiveParts {
  readonly log: EventLog;
  readonly clock: Clock;
  /** Names the pages that this server serves; a page of another build reloads once. */
  readonly build: string;
  /** Milliseconds over which a question's text is streamed; 0 for not at all. */
  readonly streamFor?: number;
  /** Told of what went wrong where nobody waits for an answer. */
  readonly onFault: (error: unknown, interview: string) => void;
}

export interface Room extends Required<LiveParts> {
  readonly committer: Committer;
  readonly seats: Seats;
  readonly rubrics: RubricCache;
  readonly feed: Feed;
  readonly interviews: Interviews;
}

export function createRoom(parts: LiveParts): Room {
  const { log, clock, onFault, streamFor = STREAM_FOR } = parts;
  const committer = createCommitter(log);
  const seats = createSeats();
  const rubrics = createRubricCache(log);
  const feed = createFeed({ log, seats, streamFor, onFault });
  const interviews = createInterviews({ log, committer, clock, rubrics, feed, onFault });
  return { ...parts, streamFor, committer, seats, rubrics, feed, interviews };
}

/** The participant as others know them; null for strangers and where the link was revoked. */
export function sittingParticipant(state: InterviewState, id: string): Participant | null {
  const found = participantNamed(state, id);
  return found && !found.revoked ? { id: found.id, role: found.role, name: found.name } : null;
}
