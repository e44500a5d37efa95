// A rate limit by a token bucket: a burst at once, then so many a second.
import type { Clock } from '../session/clock.ts';

export interface Bucket {
  /** Takes one; false where none is left. */
  take(): boolean;
}

/** Holds `burst` at first and at most; `rate` are added each second. */
export function createBucket(rate: number, burst: number, clock: Clock): Bucket {
  let left = burst;
  let filledAt = clock.now();
  return {
    take() {
      const now = clock.now();
      left = Math.min(burst, left + ((now - filledAt) / 1000) * rate);
      filledAt = now;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
