import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeCodes } from '../../../src/interview/protocol/close-codes.ts';
import { afterClose, waitBefore } from '../../../web/client/rejoin.ts';

describe('the wait before a try', () => {
  it('starts at half a second and grows by half each time', () => {
    expect([1, 2, 3, 4].map((attempt) => waitBefore(attempt, 0))).toEqual([500, 750, 1125, 1688]);
  });

  it('never goes beyond ten seconds, nor below its jitter', () => {
    expect(waitBefore(100_000, 0)).toBe(10_000);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const wait = waitBefore(attempt, random);
          expect(wait).toBeLessThanOrEqual(10_000);
          expect(wait).toBeGreaterThanOrEqual(350);
        },
      ),
      { seed: 14 },
    );
  });
});

describe('after a close', () => {
  it.each([
    [1006, 'rejoin'],
    [closeCodes.goingAway, 'rejoin'],
    [closeCodes.fault, 'rejoin'],
    [closeCodes.tooFast, 'rejoin'],
    [closeCodes.tooSlow, 'rejoin'],
    [closeCodes.logUnavailable, 'rejoin'],
    [closeCodes.seatTaken, 'taken'],
    [closeCodes.tokenRefused, 'refused'],
    [closeCodes.helloExpected, 'rejoin'],
    [closeCodes.badFrame, 'refused'],
    [closeCodes.frameTooLarge, 'refused'],
    [closeCodes.protocolUnknown, 'outdated'],
  ])('with code %i the page does: %s', (code, next) => {
    expect(afterClose(code)).toBe(next);
  });
});
