// Time as the shell gets it: handed in, so that tests turn the hands themselves.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once, after so many milliseconds; what comes back cancels it. It may run early, never late by intent. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The longest wait that Node's timers know; beyond it they fire at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(Math.max(milliseconds, 0), LONGEST_WAIT));
    return () => clearTimeout(timer);
  },
};
