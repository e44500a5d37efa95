import { describe, expect, it } from 'vitest';
import { BATCH_LIMIT, createCommitter } from '../../../src/server/event-log/committer.ts';
import type { Outcome, Write } from '../../../src/server/event-log/event-log.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { draft } from './samples.ts';

interface Commit {
  readonly batch: readonly Write[];
  succeed(outcomes?: readonly Outcome[]): void;
  fail(fault: Error): void;
}

/** A log whose commits end when the test says so. */
class HandDrivenLog extends MemoryLog {
  readonly #begun: Commit[] = [];
  #awaited: ((commit: Commit) => void) | null = null;

  /** The next commit, once it has begun. */
  begun(): Promise<Commit> {
    const commit = this.#begun.shift();
    if (commit) return Promise.resolve(commit);
    return new Promise((resolve) => {
      this.#awaited = resolve;
    });
  }

  /** Commits that have begun and that no test has looked at. */
  get unseen(): number {
    return this.#begun.length;
  }

  override commit(batch: readonly Write[]): Promise<readonly Outcome[]> {
    return new Promise((resolve, reject) => {
      const all = batch.map((): Outcome => ({ ok: true }));
      const commit = { batch, succeed: (outcomes = all) => resolve(outcomes), fail: reject };
      if (this.#awaited) this.#awaited(commit);
      else this.#begun.push(commit);
      this.#awaited = null;
    });
  }
}

function writes(count: number): Write[] {
  return Array.from({ length: count }, (_, index) => draft(`i${index}`, 1, 1, 'x'));
}
const conflict: Outcome = { ok: false, why: 'version-conflict' };

describe('the committer', () => {
  it('puts what comes in the same tick into one batch, in order', async () => {
    const log = new HandDrivenLog();
    const committer = createCommitter(log);
    const batch = writes(3);
    const outcomes = Promise.all(batch.map((write) => committer.write(write)));
    const commit = await log.begun();
    expect(commit.batch).toEqual(batch);
    commit.succeed();
    expect(await outcomes).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  });

  it('also gathers what other callbacks of the same reading phase bring', async () => {
    const log = new HandDrivenLog();
    const committer = createCommitter(log);
    const [one, two] = writes(2) as [Write, Write];
    const first = committer.write(one);
    const second = new Promise<void>((resolve) => process.nextTick(resolve)).then(() => committer.write(two));
    const commit = await log.begun();
    expect(commit.batch).toEqual([one, two]);
    commit.succeed();
    await Promise.all([first, second]);
  });

  it('lets what comes during a commit wait for the next batch', async () => {
    const log = new HandDrivenLog();
    const committer = createCommitter(log);
    const [one, two, three] = writes(3) as [Write, Write, Write];
    const first = committer.write(one);
    const commit = await log.begun();
    const later = [committer.write(two), committer.write(three)];
    expect(log.unseen).toBe(0);
    commit.succeed();
    expect(await first).toEqual({ ok: true });
    const next = await log.begun();
    expect(next.batch).toEqual([two, three]);
    next.succeed();
    await Promise.all(later);
  });

  it('acknowledges nothing before the commit is done', async () => {
    const log = new HandDrivenLog();
    const committer = createCommitter(log);
    let acknowledged = false;
    const write = committer.write(draft('one', 1, 1, 'x')).then(() => {
      acknowledged = true;
    });
    const commit = await log.begun();
    await new Promise(setImmediate);
    expect(acknowledged).toBe(false);
    commit.succeed();
    await write;
    expect(acknowledged).toBe(true);
  });

  it('gives each writer the outcome of its own write', async () => {
    const log = new HandDrivenLog();
    const committer = createCommitter(log);
    const [first, second] = writes(2).map((write) => committer.write(write));
    (await log.begun()).succeed([conflict, { ok: true }]);
    expect(await first).toEqual(conflict);
    expect(await second).toEqual({ ok: true });
  });

  it('rejects exactly the writers of a failed commit', async () => {
    const log = new HandDrivenLog();
    const committer = createCommitter(log);
    const failing = writes(2).map((write) => committer.write(write));
    const commit = await log.begun();
    const saved = committer.write(draft('late', 1, 1, 'x'));
    commit.fail(new Error('disk gone'));
    const settled = await Promise.allSettled(failing);
    expect(settled.map((each) => each.status)).toEqual(['rejected', 'rejected']);
    (await log.begun()).succeed();
    expect(await saved).toEqual({ ok: true });
  });

  it('splits a crowd into batches of the limit', async () => {
    const log = new HandDrivenLog();
    const committer = createCommitter(log);
    const outcomes = writes(BATCH_LIMIT + 1).map((write) => committer.write(write));
    const commit = await log.begun();
    expect(commit.batch).toHaveLength(BATCH_LIMIT);
    commit.succeed();
    const rest = await log.begun();
    expect(rest.batch).toHaveLength(1);
    rest.succeed();
    expect(await Promise.all(outcomes)).toHaveLength(BATCH_LIMIT + 1);
  });

  it('is idle at once with nothing to do, else when all that came is written', async () => {
    const log = new HandDrivenLog();
    const committer = createCommitter(log);
    await committer.idle();
    const write = committer.write(draft('one', 1, 1, 'x'));
    let idle = false;
    const waiting = committer.idle().then(() => {
      idle = true;
    });
    const commit = await log.begun();
    expect(idle).toBe(false);
    commit.succeed();
    await Promise.all([write, waiting]);
    expect(idle).toBe(true);
  });
});
