import { expect, it } from 'vitest';
import { type ClientMessage, FRAME_BURST } from '../../../src/interview/protocol/index.ts';
import { FrameQueue } from '../../../src/server/http/frame-queue.ts';

function skip(id: string): ClientMessage {
  return { type: 'skipQuestion', id };
}

function idOf(message: ClientMessage): string {
  return 'id' in message ? message.id : '';
}

it('frames are served one after the other, and one that fails is told and holds up none', async () => {
  const told: string[] = [];
  const queue = new FrameQueue(
    async (message) => {
      told.push(`begun ${idOf(message)}`);
      await new Promise(setImmediate);
      if (idOf(message) === 'b') throw new Error('b failed');
      told.push(`served ${idOf(message)}`);
    },
    (error) => told.push(String(error)),
  );
  for (const id of ['a', 'b', 'c']) queue.add(skip(id));
  while (told.length < 6) await new Promise(setImmediate);
  expect(told).toEqual(['begun a', 'served a', 'begun b', 'Error: b failed', 'begun c', 'served c']);
});

it('a queue is full from a burst of waiting frames on, until one of them is served', async () => {
  const gates: (() => void)[] = [];
  const queue = new FrameQueue(
    () => new Promise((resolve) => gates.push(resolve)),
    (error) => expect(error).toBeNull(),
  );
  for (let count = 1; count < FRAME_BURST; count += 1) queue.add(skip('a'));
  expect(queue.isFull()).toBe(false);
  queue.add(skip('a'));
  expect(queue.isFull()).toBe(true);
  await new Promise(setImmediate);
  gates[0]?.();
  await new Promise(setImmediate);
  expect(queue.isFull()).toBe(false);
});
