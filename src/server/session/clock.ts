// Time and timers. They are handed in, so that a test can move the time by hand.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once, after so many milliseconds or, where these are too many for a timer, early. What comes back cancels it. */
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
