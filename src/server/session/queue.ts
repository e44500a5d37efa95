// One task at a time, in the order of asking.

interface Queue {
  /** Runs the task when all earlier ones are done, however they ended; gives its result, or its failure. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Whether nothing runs and nothing waits. */
  isIdle(): boolean;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let unfinished = 0;
  function finish(): void {
    unfinished -= 1;
  }
  return {
    run(task) {
      unfinished += 1;
      const result = last.then(task);
      last = result.then(finish, finish);
      return result;
    },
    isIdle: () => unfinished === 0,
    async idle() {
      while (unfinished > 0) await last;
    },
  };
}
