// The clock of a real server, on the timers of Node, which are turned by hand here.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../src/server/session/clock.ts';
import { START } from '../../support/interview/events.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of a server', () => {
  it('tells the milliseconds since 1970', () => {
    expect(systemClock.now()).toBe(1_800_000_000_000);
  });

  it('runs what it was given once, after so long', () => {
    const run = vi.fn();
    systemClock.after(1_000, run);
    vi.advanceTimersByTime(999);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    expect(run).toHaveBeenCalledOnce();
  });

  it('does not run what was cancelled', () => {
    const run = vi.fn();
    systemClock.after(1_000, run)();
    vi.advanceTimersByTime(10_000);
    expect(run).not.toHaveBeenCalled();
  });

  it('wakes early, and never at once, where the wait is longer than a timer can be', () => {
    const run = vi.fn();
    systemClock.after(40 * 24 * 60 * 60_000, run);
    vi.advanceTimersByTime(24 * 24 * 60 * 60_000);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(24 * 60 * 60_000);
    expect(run).toHaveBeenCalledOnce();
  });
});
