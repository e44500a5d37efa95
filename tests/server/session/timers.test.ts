// Which interviews are woken, and when.
import { describe, expect, it } from 'vitest';
import { createTimers } from '../../../src/server/session/timers.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';
import { START, seconds } from '../../support/interview/events.ts';

function timers() {
  const clock = createManualClock(START);
  const woken: string[] = [];
  const set = createTimers(clock, (interview) => woken.push(`${interview} ${(clock.now() - START) / 1_000}`));
  return { clock, woken, ...set };
}

describe('a timer of an interview', () => {
  it('wakes it once, at its instant', () => {
    const { clock, woken, set } = timers();
    set('dinner', seconds(10));
    clock.advance(9_999);
    expect(woken).toEqual([]);
    clock.advance(1);
    expect(woken).toEqual(['dinner 10']);
    clock.advance(60_000);
    expect(woken).toEqual(['dinner 10']);
  });

  it('gives way to one that is set later, sooner or not', () => {
    const { clock, woken, set } = timers();
    set('dinner', seconds(10));
    set('dinner', seconds(20));
    set('lunch', seconds(20));
    set('lunch', seconds(15));
    clock.advance(60_000);
    expect(woken).toEqual(['lunch 15', 'dinner 20']);
  });

  it('that is set twice for one instant wakes once', () => {
    const { clock, woken, set } = timers();
    set('dinner', seconds(10));
    set('dinner', seconds(10));
    clock.advance(60_000);
    expect(woken).toEqual(['dinner 10']);
  });

  it('is taken back by null, that of another is not', () => {
    const { clock, woken, set } = timers();
    set('dinner', seconds(10));
    set('lunch', seconds(10));
    set('dinner', null);
    clock.advance(60_000);
    expect(woken).toEqual(['lunch 10']);
  });

  it('that went off can be set for the same instant again', () => {
    const { clock, woken, set } = timers();
    set('dinner', seconds(10));
    clock.advance(10_000);
    set('dinner', seconds(10));
    clock.advance(0);
    expect(woken).toEqual(['dinner 10', 'dinner 10']);
  });

  it('goes off at once where its instant is past', () => {
    const { clock, woken, set } = timers();
    set('dinner', seconds(-10));
    clock.advance(0);
    expect(woken).toEqual(['dinner 0']);
  });

  it('never goes off once all were stopped, nor does one that is set then', () => {
    const { clock, woken, set, stop } = timers();
    set('dinner', seconds(10));
    set('lunch', seconds(20));
    stop();
    set('supper', seconds(30));
    clock.advance(60_000);
    expect(woken).toEqual([]);
  });
});
