// One timer for each running interview, also while no session of it is in memory. It decides nothing, it only wakes.
import type { Clock } from './clock.ts';

export interface Timers {
  /** Has this interview woken at that instant, instead of at one set before; null for never. */
  set(interview: string, at: number | null): void;
  stop(): void;
}

export function createTimers(clock: Clock, wake: (interview: string) => void): Timers {
  const set = new Map<string, { readonly at: number; readonly cancel: () => void }>();
  let stopped = false;

  function unset(interview: string): void {
    set.get(interview)?.cancel();
    set.delete(interview);
  }

  return {
    set(interview, at) {
      if (set.get(interview)?.at === at) return;
      unset(interview);
      if (at === null || stopped) return;
      const cancel = clock.after(at - clock.now(), () => {
        set.delete(interview);
        wake(interview);
      });
      set.set(interview, { at, cancel });
    },
    stop() {
      stopped = true;
      for (const interview of [...set.keys()]) unset(interview);
    },
  };
}
