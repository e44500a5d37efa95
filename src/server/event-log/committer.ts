// Group commit: writes that wait at the same time, of any interview, share one transaction and one wait for the disk.
import type { EventLog, Outcome, Write } from './event-log.ts';

/**
 * Writes in one transaction, at most. Beyond this the wait for the disk no longer matters beside the writing itself,
 * and a transaction that fails would fail more interviews than it must.
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

/**
 * libsql commits synchronously: nothing arrives during a commit. Writes gather only while sockets are read, so a batch
 * begins after that phase of the event loop.
 */
function afterReading(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Events and drafts that were written. */
function rowsOf(batch: readonly Waiting[], outcomes: readonly Outcome[]): number {
  const written = batch.filter((_, index) => outcomes[index]?.ok);
  return written.reduce((sum, { write }) => sum + (write.kind === 'append' ? write.events.length : 1), 0);
}

type OnCommit = (commit: { readonly rows: number }) => void;

async function commitBatch(log: EventLog, batch: readonly Waiting[], onCommit: OnCommit): Promise<void> {
  try {
    const outcomes = await log.commit(batch.map((each) => each.write));
    onCommit({ rows: rowsOf(batch, outcomes) });
    for (const [index, each] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) each.reject(new Error('The log gave no outcome for a write.'));
      else each.resolve(outcome);
    }
  } catch (fault) {
    for (const each of batch) each.reject(fault);
  }
}

/**
 * Commits writes in the order in which they come, one batch at a time, each of at most `BATCH_LIMIT`.
 * `onCommit` is told of each transaction once it is on the disk.
 */
export function createCommitter(log: EventLog, onCommit: OnCommit = () => undefined): Committer {
  const queue: Waiting[] = [];
  let draining: Promise<void> | null = null;

  async function drain(): Promise<void> {
    await afterReading();
    while (queue.length > 0) await commitBatch(log, queue.splice(0, BATCH_LIMIT), onCommit);
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
