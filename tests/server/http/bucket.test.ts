import { expect, it } from 'vitest';
import { createBucket } from '../../../src/server/http/bucket.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';

/** How many can be taken now, of ten that are tried. */
function taken(bucket: ReturnType<typeof createBucket>): number {
  return Array.from({ length: 10 }, () => bucket.take()).filter((isTaken) => isTaken).length;
}

it('a bucket gives a burst at once, then its rate, a part of a second counted as such', () => {
  const clock = createManualClock();
  const bucket = createBucket(2, 4, clock);
  expect(taken(bucket)).toBe(4);
  clock.advance(499);
  expect(taken(bucket)).toBe(0);
  clock.advance(1);
  expect(taken(bucket)).toBe(1);
  clock.advance(1_500);
  expect(taken(bucket)).toBe(3);
});

it('a bucket never holds more than its burst, however long it stood', () => {
  const clock = createManualClock();
  const bucket = createBucket(2, 4, clock);
  clock.advance(60_000);
  expect(taken(bucket)).toBe(4);
});
