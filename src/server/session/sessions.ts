// All live interviews of a server: what the sockets and the routes ask for. This folder, from here inwards:
//
//   sessions.ts       the registry: one session for each interview in use; idle ones are kept for a while
//   session.ts        one live interview: its state, its queue of tasks, who is connected
//   run-command.ts    what every command goes through: read, decide, append, evolve, publish; and the passing of time
//   append-events.ts  envelope and transaction: what makes events facts
//   join.ts           joining and rejoining, which are the same
//   receive.ts        messages of those who have joined: commands, drafts (drafts.ts), typing
//   rejections.ts     rejections of the session itself, and how any rejection becomes a message
//   feed.ts           what goes out: events as each may see them (frames.ts), presence, typing
//   streaming.ts      one connection's way out, on which a question may be shown word by word
//   seats.ts          who is connected: one seat for each participant
//   queue.ts          one task at a time for each interview
//   timers.ts         wakes interviews when time alone brings events (clock.ts: time, handed in)
//   rubric-cache.ts   rubrics by hash, shared by all interviews
//   observer.ts       where metrics can be attached
import { LRUCache } from 'lru-cache';
import type { RubricAsUsed } from '../../engine/index.ts';
import type { InterviewState } from '../../interview/index.ts';
import { STREAM_FOR } from '../../interview/protocol/index.ts';
import { createCommitter } from '../event-log/committer.ts';
import { type JoinRequest, join } from './join.ts';
import { LogUnavailableError } from './log-unavailable.ts';
import { type SessionObserver, silentObserver } from './observer.ts';
import { type JoinedMessage, receive } from './receive.ts';
import { createRubricCache } from './rubric-cache.ts';
import { type CommandRequest, type CommandResult, runCommand, upToNow } from './run-command.ts';
import type { Seat } from './seats.ts';
import { Session, type Shared } from './session.ts';
import type { Connection } from './streaming.ts';
import { createTimers } from './timers.ts';

interface SessionsOptions extends Pick<Shared, 'log' | 'clock' | 'build'> {
  /** Milliseconds over which a question's text is streamed; 0 for not at all. */
  readonly streamFor?: number | undefined;
  readonly observer?: SessionObserver;
  /** Idle sessions kept. */
  readonly idleKept?: number;
}

/** A state takes some tens of kilobytes, reading it again some milliseconds. */
const IDLE_KEPT = 2_000;

/** Milliseconds after which an interview that could not be woken is tried again. */
const WAKE_AGAIN = 5_000;

export class Sessions {
  readonly #shared: Shared;
  /** Sessions with somebody connected or something under way: an interview must never have two. */
  readonly #inUse = new Map<string, Session>();
  readonly #idle: LRUCache<string, Session>;
  #isStopped = false;

  constructor(options: SessionsOptions) {
    const { log, clock, build, streamFor = STREAM_FOR, observer = silentObserver } = options;
    this.#idle = new LRUCache({ max: options.idleKept ?? IDLE_KEPT });
    this.#shared = {
      log,
      clock,
      build,
      streamFor,
      observer,
      committer: createCommitter(log, (commit) => observer.onCommit(commit)),
      timers: createTimers(clock, (interview) => void this.#wake(interview)),
      rubrics: createRubricCache(log),
    };
  }

  /** Throws where the log has no rubric of this hash. */
  rubricAsUsed(hash: string): Promise<RubricAsUsed> {
    return this.#shared.rubrics.asUsed(hash);
  }

  /** Sends the welcome and all events, and gives the seat; null where this participant may not sit here. */
  join(request: JoinRequest, connection: Connection): Promise<Seat | null> {
    return this.#inTurn(request.interview, (session) => join(session, request, connection));
  }

  /** Throws LogUnavailableError where what was sent could not be written. */
  receive(seat: Seat, message: JoinedMessage): Promise<void> {
    // Whatever comes from a participant ends the streaming to them.
    seat.outlet.finishStreaming();
    return this.#inTurn(seat.interview, (session) => receive(session, seat, message));
  }

  leave(seat: Seat): void {
    const session = this.#inUse.get(seat.interview);
    if (!session?.seats.leave(seat)) return;
    session.feed.presence();
    this.#rest(session);
  }

  /**
   * Runs a command and tells everybody connected.
   * Throws LogUnavailableError where nothing could be written; then nothing happened.
   */
  run(request: CommandRequest): Promise<CommandResult> {
    return this.#inTurn(request.interview, (session) => runCommand(session, request));
  }

  /** Looks at an interview as of now, while nothing else happens to it. */
  look<T>(interview: string, use: (state: InterviewState) => Promise<T>): Promise<T> {
    return this.#inTurn(interview, async (session) => use(await upToNow(session)));
  }

  /** Sets the clocks of all running interviews; what fell due while the server was down happens at once. */
  async wakeAll(): Promise<void> {
    for (const interview of await this.#shared.log.running()) await this.#wake(interview);
  }

  /** Closes every connection, stops the clocks, takes nothing more on, and waits for what is under way. */
  async stop(): Promise<void> {
    const sessions = [...this.#inUse.values()];
    for (const session of sessions) session.feed.closeAll('goingAway');
    this.#isStopped = true;
    this.#shared.timers.stop();
    await Promise.all(sessions.map((session) => session.tasksDone()));
    await this.#shared.committer.idle();
  }

  async #inTurn<T>(interview: string, task: (session: Session) => Promise<T>): Promise<T> {
    if (this.#isStopped) throw new LogUnavailableError(new Error('the server is going down'));
    const session = this.#use(interview);
    try {
      return await session.inTurn(() => task(session));
    } finally {
      this.#rest(session);
    }
  }

  #use(interview: string): Session {
    const inUse = this.#inUse.get(interview);
    if (inUse) return inUse;
    const session = this.#idle.get(interview) ?? new Session(interview, this.#shared);
    this.#idle.delete(interview);
    this.#inUse.set(interview, session);
    return session;
  }

  #rest(session: Session): void {
    if (!session.isIdle || this.#inUse.get(session.interview) !== session) return;
    this.#inUse.delete(session.interview);
    if (session.isLoaded) this.#idle.set(session.interview, session);
  }

  async #wake(interview: string): Promise<void> {
    try {
      await this.#inTurn(interview, upToNow);
    } catch (error) {
      this.#shared.observer.onFault(error, interview);
      this.#shared.timers.set(interview, this.#shared.clock.now() + WAKE_AGAIN);
    }
  }
}
