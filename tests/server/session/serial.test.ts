// One thing at a time for each key.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSerial } from '../../../src/server/session/serial.ts';

/** A task that ends when it is told to. */
function held() {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { task: () => done, end };
}

describe('a serial queue', () => {
  it('runs the tasks of one key in the order of asking, never two at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), async (turns) => {
        const serial = createSerial();
        const order: number[] = [];
        let running = 0;
        const tasks = turns.map((ticks, index) =>
          serial.run('key', async () => {
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

  it('lets other keys go on meanwhile', async () => {
    const serial = createSerial();
    const slow = held();
    const first = serial.run('slow', slow.task);
    expect(await serial.run('other', async () => 'done')).toBe('done');
    slow.end();
    await first;
  });

  it('goes on after a task that failed, and tells only its asker', async () => {
    const serial = createSerial();
    const failing = serial.run('key', () => Promise.reject(new Error('broken')));
    const next = serial.run('key', async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  it('is idle once everything asked for is done, also what was asked for meanwhile', async () => {
    const serial = createSerial();
    const order: string[] = [];
    void serial.run('key', async () => {
      order.push('first');
      void serial.run('key', async () => void order.push('second'));
    });
    await serial.idle();
    expect(order).toEqual(['first', 'second']);
  });
});
