// Interviews as the rest of the shell uses them: one thing at a time for each, clocks that wake, faults contained.
import type { InterviewState } from '../../interview/index.ts';
import { LogUnavailableError } from './log-unavailable.ts';
import type { Order, OrderResult } from './orders.ts';
import { createRunner, type RunnerParts } from './runner.ts';
import { createSerial } from './serial.ts';
import { createStates } from './states.ts';
import { createTimers } from './timers.ts';

export interface Interviews {
  /**
   * Runs a command and tells everybody connected. `then` runs before anything else can happen to the interview.
   * Throws LogUnavailableError where nothing could be written; then nothing happened.
   */
  run(order: Order, then?: (result: OrderResult) => Promise<void>): Promise<OrderResult>;
  /** Looks at an interview as of now, while nothing else happens to it. */
  look<T>(interview: string, use: (state: InterviewState) => Promise<T>): Promise<T>;
  /** Sets the clocks of all running interviews; what fell due while the server was down happens at once. */
  wakeAll(): Promise<void>;
  /** Stops the clocks, takes nothing more on, and waits for what is under way. */
  stop(): Promise<void>;
}

export interface InterviewParts extends Omit<RunnerParts, 'states' | 'timers'> {
  /** Told of what went wrong where nobody waits for an answer. */
  readonly onFault: (error: unknown, interview: string) => void;
}

/** Milliseconds after which a clock that could not be served is tried again. */
const WAKE_AGAIN = 5_000;

export function createInterviews(parts: InterviewParts): Interviews {
  const { log, committer, clock, feed, onFault } = parts;
  const serial = createSerial();
  const states = createStates(log);
  const timers = createTimers(clock, (interview) => void wake(interview));
  const runner = createRunner({ ...parts, states, timers });
  let stopped = false;

  /** Where the log failed, both the state in memory and what the sockets were told are doubted. */
  function guarded<T>(interview: string, task: () => Promise<T>): Promise<T> {
    if (stopped) return Promise.reject(new LogUnavailableError(new Error('the server is going down')));
    return serial.run(interview, async () => {
      try {
        return await task();
      } catch (error) {
        if (error instanceof LogUnavailableError) {
          states.drop(interview);
          feed.closeAll(interview, 'logUnavailable');
        }
        throw error;
      }
    });
  }

  async function wake(interview: string): Promise<void> {
    try {
      await guarded(interview, () => runner.upToNow(interview));
    } catch (error) {
      onFault(error, interview);
      timers.set(interview, clock.now() + WAKE_AGAIN);
    }
  }

  return {
    run: (order, then) =>
      guarded(order.interview, async () => {
        const result = await runner.run(order);
        await then?.(result);
        return result;
      }),
    look: (interview, use) => guarded(interview, async () => use(await runner.upToNow(interview))),
    async wakeAll() {
      for (const interview of await log.running()) await wake(interview);
    },
    async stop() {
      stopped = true;
      timers.stop();
      await serial.idle();
      await committer.idle();
    },
  };
}
