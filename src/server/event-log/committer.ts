// Group commit: whatever waits, across interviews, shares one transaction and so one wait for the disk.
import type { EventLog, Outcome, Write } from './event-log.ts';

/**
 * Writes of one transaction. Beyond this the wait for the disk no longer matters beside the writing itself, and a
 * transaction that fails takes more interviews with it than it must.
 */
export const BATCH_LIMIT = 64;

export interface Committer {
  /**
   * Resolves once the write's batch is durable, with how this write went.
   * Rejects where the batch could not be committed: then nothing of it is in the log.
   */
  write(write: Write): Promise<Outcome>;
  /** Resolves when nothing waits and no commit is under way. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly write: Write;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
}

/** SQLite commits without giving way, so writes gather only while sockets are read: a batch begins after that phase. */
function afterReading(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function commitBatch(log: EventLog, batch: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await log.commit(batch.map((each) => each.write));
    for (const [index, each] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) each.reject(new Error('The log gave no outcome for a write.'));
      else each.resolve(outcome);
    }
  } catch (fault) {
    for (const each of batch) each.reject(fault);
  }
}

/** Commits writes in the order in which they come, one batch at a time, each of at most 64. */
export function createCommitter(log: EventLog): Committer {
  const queue: Waiting[] = [];
  let draining: Promise<void> | null = null;

  async function drain(): Promise<void> {
    await afterReading();
    while (queue.length > 0) await commitBatch(log, queue.splice(0, BATCH_LIMIT));
    draining = null;
  }

  return {
    write: (write) =>
      new Promise((resolve, reject) => {
        queue.push({ write, resolve, reject });
        draining ??= drain();
      }),
    idle: async () => {
      while (draining !== null) await draining;
    },
  };
}
