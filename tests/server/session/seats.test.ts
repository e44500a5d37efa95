// Who may sit down, who sits there, and who is shown out.
import { describe, expect, it } from 'vitest';
import { LogUnavailableError } from '../../../src/server/session/log-unavailable.ts';
import { activeParticipant, createSeats, type Seat } from '../../../src/server/session/seats.ts';
import { createOutlet } from '../../../src/server/session/streaming.ts';
import { DINNER, dinner } from '../../support/app/dinner.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';
import { event, type Person, people, stored } from '../../support/interview/events.ts';
import { fold } from '../../support/interview/given.ts';

function seatOf(person: Person): Seat {
  const participant = people[person];
  const outlet = createOutlet({ send: () => undefined, close: () => undefined }, createManualClock(), 0);
  return { interview: DINNER, participant, viewer: participant, outlet };
}

describe('the seats of an interview', () => {
  it('are one for each participant, held by their latest connection', () => {
    const seats = createSeats();
    const [first, second] = [seatOf('candidate'), seatOf('candidate')];
    expect(seats.isEmpty()).toBe(true);
    expect(seats.take(first)).toBeNull();
    expect(seats.take(second)).toBe(first);
    expect(seats.all()).toEqual([second]);
    expect(seats.isEmpty()).toBe(false);
  });

  it('are freed by the connection that holds them, and by no earlier one', () => {
    const seats = createSeats();
    const [first, second] = [seatOf('candidate'), seatOf('candidate')];
    seats.take(first);
    seats.take(second);
    expect(seats.leave(first)).toBe(false);
    expect(seats.present()).toEqual(['cat']);
    expect(seats.leave(second)).toBe(true);
    expect(seats.leave(second)).toBe(false);
    expect(seats.present()).toEqual([]);
  });

  it('tell who is present in one order, whoever came first', () => {
    const seats = createSeats();
    for (const person of ['observer', 'interviewer', 'candidate'] as const) seats.take(seatOf(person));
    expect(seats.present()).toEqual(['cat', 'ida', 'olga']);
  });
});

describe('a participant', () => {
  const state = fold(stored([event.created(), event.revoked('olga')]));

  it('is known by id, role and name, and by nothing else', () => {
    expect(activeParticipant(state, 'ida')).toEqual({ id: 'ida', role: 'interviewer', name: 'Ida' });
  });

  it.each(['olga', 'nobody', ''])('is nobody where the link was revoked, or never was: “%s”', (id) => {
    expect(activeParticipant(state, id)).toBeNull();
  });
});

describe('joining', () => {
  it('is for participants whose link stands; others are sent nothing, and nobody hears of them', async () => {
    const { join } = await dinner([event.created(), event.revoked('olga')]);
    const ida = await join('interviewer');
    const before = ida.sent.length;
    const olga = await join('observer');
    expect(olga.seat).toBeNull();
    expect(olga.sent).toEqual([]);
    expect(ida.sent).toHaveLength(before);
  });

  it('says who one is, where, what has happened so far and what time it is', async () => {
    const { join, clock } = await dinner([event.created(), event.note(false)]);
    const { sent } = await join('candidate');
    expect(sent[0]).toEqual({
      type: 'welcome',
      you: { id: 'cat', role: 'candidate', name: 'Cat' },
      interview: DINNER,
      version: 2,
      now: clock.now(),
      build: 'test',
    });
    expect(sent.slice(1)).toMatchObject([
      { type: 'event', version: 1, event: { type: 'interviewCreated' } },
      { type: 'hidden', version: 2 },
      { type: 'presence', present: ['cat'] },
    ]);
  });
});

describe('revoking a link', () => {
  it('closes the connections of that participant alone, once they were told why', async () => {
    const { join, run } = await dinner([event.created()]);
    const [ida, olga] = [await join('interviewer'), await join('observer')];
    await run('interviewer', { type: 'revokeLink', participant: 'olga' });
    expect(olga.sent.at(-1)).toMatchObject({
      type: 'event',
      event: { type: 'linkRevoked', participant: 'olga' },
    });
    expect(olga.closed).toEqual(['tokenRefused']);
    expect(ida.closed).toEqual([]);
  });
});

describe('leaving', () => {
  it('is told to those who stay', async () => {
    const { sessions, join } = await dinner([event.created()]);
    const [ida, olga] = [await join('interviewer'), await join('observer')];
    if (olga.seat === null) throw new Error('no seat');
    sessions.leave(olga.seat);
    expect(ida.sent.at(-1)).toEqual({ type: 'presence', present: ['ida'] });
    const told = ida.sent.length;
    sessions.leave(olga.seat);
    expect(ida.sent).toHaveLength(told);
  });

  it('by a connection whose seat another one took changes nothing', async () => {
    const { sessions, join, run } = await dinner([event.created()]);
    const [first, second] = [await join('interviewer'), await join('interviewer')];
    expect(first.closed).toEqual(['seatTaken']);
    if (first.seat === null) throw new Error('no seat');
    sessions.leave(first.seat);
    await run('interviewer', { type: 'addNote', text: 'Calm.', private: true });
    expect(second.sent.at(-1)).toMatchObject({ type: 'event', event: { type: 'noteAdded' } });
    expect(second.closed).toEqual([]);
  });
});

describe('sessions that are stopped', () => {
  it('close every connection, and take nothing more on', async () => {
    const { sessions, log, join, run } = await dinner([event.created()]);
    const [cat, ida] = [await join('candidate'), await join('interviewer')];
    const going = run('interviewer', { type: 'addNote', text: 'Calm.', private: true });
    await sessions.stop();
    expect((await going).kind).toBe('accepted');
    expect([cat.closed, ida.closed]).toEqual([['goingAway'], ['goingAway']]);
    await expect(run('interviewer', { type: 'addNote', text: 'Late.', private: true })).rejects.toThrow(
      LogUnavailableError,
    );
    await expect(join('observer')).rejects.toThrow(LogUnavailableError);
    expect(await log.read(DINNER, 0)).toHaveLength(2);
  });
});
