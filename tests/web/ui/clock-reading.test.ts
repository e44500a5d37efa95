// The clock: what is left, what it was, and words only where they matter.
import { describe, expect, test } from 'vitest';
import { type ClockFacts, minutesAndSeconds, readClock } from '../../../web/ui/clock-reading.ts';

function facts(more: Partial<ClockFacts> = {}): ClockFacts {
  return {
    now: 0,
    askedAt: 0,
    deadline: 600_000,
    pauses: [],
    timer: 'soft',
    ...more,
  };
}

describe('the clock', () => {
  test('reads what is left of the allowance', () => {
    expect(readClock(facts({ now: 209_000 }))).toEqual({
      text: '6:31',
      of: '10 min',
      near: false,
      over: false,
      paused: false,
      words: '',
    });
  });

  test('does not run without a deadline or with the timer off', () => {
    expect(readClock(facts({ deadline: null }))).toBeNull();
    expect(readClock(facts({ timer: 'off' }))).toBeNull();
  });

  test('the last minute is near, and it is said what the end means', () => {
    expect(readClock(facts({ now: 548_000 }))).toMatchObject({
      text: '0:52',
      near: true,
      words: 'left; you may go on past it',
    });
    expect(readClock(facts({ now: 580_000, timer: 'hard' }))).toMatchObject({
      text: '0:20',
      near: true,
      words: 'left, then your draft is sent as it stands',
    });
  });

  test('a short question is near only in its last fifth', () => {
    expect(readClock(facts({ deadline: 100_000, now: 70_000 }))?.near).toBe(false);
    expect(readClock(facts({ deadline: 100_000, now: 81_000 }))?.near).toBe(true);
  });

  test('soft time counts on, hard time stops', () => {
    expect(readClock(facts({ now: 670_000 }))).toMatchObject({
      text: '+1:10',
      over: true,
      words: 'over time; you may go on',
    });
    expect(readClock(facts({ now: 601_000, timer: 'hard' }))).toMatchObject({ text: '0:00', over: true });
  });

  test('stands still while paused, and past pauses are no part of the allowance', () => {
    const paused = readClock(facts({ now: 900_000, pauses: [{ from: 209_000, to: null }] }));
    expect(paused).toMatchObject({ text: '6:31', paused: true, near: false, over: false });
    const after = readClock(
      facts({ now: 309_000, deadline: 700_000, pauses: [{ from: 100_000, to: 200_000 }] }),
    );
    expect(after).toMatchObject({ text: '6:31', of: '10 min', paused: false });
  });

  test('an uneven allowance is told to the second', () => {
    expect(readClock(facts({ deadline: 200_000 }))?.of).toBe('3:20 min');
  });

  test('hours are told as hours, and a started second counts whole', () => {
    expect([0, 1, 59_001, 60_000, 3_909_000].map(minutesAndSeconds)).toEqual([
      '0:00',
      '0:01',
      '1:00',
      '1:00',
      '1:05:09',
    ]);
  });
});
