// One live interview: its state, its queue of tasks, and the participants who are connected.
import { evolve, type InterviewState, initialState, nextWake } from '../../interview/index.ts';
import type { InterviewerWords } from '../../interview/words/interviewer.ts';
import type { RejectionWords } from '../../interview/words/rejections.ts';
import type { Committer } from '../event-log/committer.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { Clock } from './clock.ts';
import { createFeed, type Feed } from './feed.ts';
import { LogUnavailableError } from './log-unavailable.ts';
import type { SessionObserver } from './observer.ts';
import { createQueue } from './queue.ts';
import type { RubricCache, RubricLookup } from './rubric-cache.ts';
import { createSeats } from './seats.ts';
import type { Timers } from './timers.ts';

/** The sentences that sessions say, in the language of the server. */
interface SessionWords {
  readonly interviewer: InterviewerWords;
  readonly rejections: RejectionWords;
}

/** What all sessions of a server share. */
export interface Shared {
  readonly log: EventLog;
  readonly committer: Committer;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly rubrics: RubricCache;
  readonly observer: SessionObserver;
  readonly words: SessionWords;
  /** Names the pages that this server serves; a page of another build reloads once. */
  readonly build: string;
  /** Milliseconds over which a question's text is streamed; 0 for not at all. */
  readonly streamFor: number;
}

/**
 * Whatever reads or changes the interview runs as a task within `inTurn`; only `isIdle` and `tasksDone` are asked from
 * outside.
 */
export class Session {
  readonly interview: string;
  readonly shared: Shared;
  readonly seats = createSeats();
  readonly feed: Feed;
  readonly #queue = createQueue();
  #state: InterviewState | null = null;
  #rubrics: RubricLookup | null = null;

  constructor(interview: string, shared: Shared) {
    this.interview = interview;
    this.shared = shared;
    const { log, streamFor, observer } = shared;
    this.feed = createFeed({
      log,
      seats: this.seats,
      streamFor,
      onFault: (error) => observer.onFault(error, interview),
    });
  }

  /**
   * Runs a task when all earlier ones are done. Where the log failed, both the state in memory and what the sockets
   * were told are in doubt: the state is read again, and the sockets are closed to rejoin.
   */
  inTurn<T>(task: () => Promise<T>): Promise<T> {
    return this.#queue.run(() =>
      task().catch((error: unknown) => {
        if (error instanceof LogUnavailableError) {
          this.dropState();
          this.feed.closeAll('logUnavailable');
        }
        throw error;
      }),
    );
  }

  /** Resolves when no task runs or waits. */
  tasksDone(): Promise<void> {
    return this.#queue.idle();
  }

  /** Whether nobody is connected and nothing is under way. */
  get isIdle(): boolean {
    return this.#queue.isIdle() && this.seats.isEmpty();
  }

  /** Whether the state is in memory. */
  get isLoaded(): boolean {
    return this.#state !== null;
  }

  /** The state as of the last committed event; `initialState` for an interview that the log does not know. */
  async load(): Promise<InterviewState> {
    if (this.#state !== null) return this.#state;
    const state = (await this.shared.log.read(this.interview, 0)).reduce(evolve, initialState);
    if (state.status !== 'none') this.#state = state;
    return state;
  }

  /** Sets the state after a commit, and the timer for when time alone brings the next events. */
  setState(state: InterviewState): void {
    this.#state = state;
    this.wakeAt(nextWake(state));
  }

  /** Makes the next task read the state from the log again. */
  dropState(): void {
    this.#state = null;
  }

  /** Has the interview woken at this instant, in milliseconds since 1970; null for never. */
  wakeAt(instant: number | null): void {
    this.shared.timers.set(this.interview, instant);
  }

  /** The rubrics that any command can need: all that the plan may ask. The plan never changes, so they are read once. */
  async rubrics({ plan }: InterviewState): Promise<RubricLookup> {
    if (this.#rubrics !== null) return this.#rubrics;
    const pools = plan?.sections.flatMap((section) => section.pool) ?? [];
    const lookup = await this.shared.rubrics.load(pools.map((entry) => entry.hash));
    if (plan !== null) this.#rubrics = lookup;
    return lookup;
  }
}
