// One thing at a time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../src/server/session/queue.ts';

/** A task that ends when it is told to. */
function held() {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { task: () => done, end };
}

describe('a queue of tasks', () => {
  it('runs its tasks in the order of asking, never two at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), async (turns) => {
        const queue = createQueue();
        const order: number[] = [];
        let running = 0;
        const tasks = turns.map((ticks, index) =>
          queue.run(async () => {
            running += 1;
            expect(running).toBe(1);
            for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
            order.push(index);
            running -= 1;
          }),
        );
        await Promise.all(tasks);
        expect(order).toEqual(turns.map((_, index) => index));
      }),
      { seed: 1 },
    );
  });

  it('lets other queues go on meanwhile', async () => {
    const slow = held();
    const first = createQueue().run(slow.task);
    expect(await createQueue().run(async () => 'done')).toBe('done');
    slow.end();
    await first;
  });

  it('goes on after a task that failed, and tells only its asker', async () => {
    const queue = createQueue();
    const failing = queue.run(() => Promise.reject(new Error('broken')));
    const next = queue.run(async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  it('is idle once everything asked for is done, also what was asked for meanwhile', async () => {
    const queue = createQueue();
    const order: string[] = [];
    void queue.run(async () => {
      order.push('first');
      void queue.run(async () => void order.push('second'));
    });
    expect(queue.isIdle()).toBe(false);
    await queue.idle();
    expect(queue.isIdle()).toBe(true);
    expect(order).toEqual(['first', 'second']);
  });
});
