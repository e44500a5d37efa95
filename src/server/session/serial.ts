// One thing at a time for each key, in the order of asking; different keys do not wait for each other.

export interface Serial {
  /** Runs the task when all earlier ones of this key are done, however they ended. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is running and nothing waits. */
  idle(): Promise<void>;
}

export function createSerial(): Serial {
  const tails = new Map<string, Promise<void>>();
  return {
    run(key, task) {
      const result = (tails.get(key) ?? Promise.resolve()).then(task);
      const tail: Promise<void> = result
        .then(
          () => undefined,
          () => undefined,
        )
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
      return result;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
