// Which sessions are kept in memory: those in use and some idle ones, never wrong for having been forgotten.
import { describe, expect, it } from 'vitest';
import { resolveToken } from '../../../src/server/access/links.ts';
import type { EventLog } from '../../../src/server/event-log/event-log.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { Sessions } from '../../../src/server/session/sessions.ts';
import { startApp } from '../../support/app/app.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';
import { begin } from '../../support/app/scenes.ts';

/** Sessions on the log of an app, which count how often each interview is read whole. */
function countingSessions(log: EventLog, idleKept: number) {
  const folds: string[] = [];
  const read = log.read.bind(log);
  log.read = (interview, after, upTo) => {
    if (after === 0) folds.push(interview);
    return read(interview, after, upTo);
  };
  const sessions = new Sessions({ log, clock: createManualClock(), build: 'test', idleKept });
  async function look(interview: string) {
    return sessions.look(interview, async (state) => state);
  }
  return { sessions, folds, look };
}

/** Interviews that have begun, and one that has not. */
async function threeInterviews() {
  const { app, made } = await begin(await startApp());
  const others = [await app.create(), await app.create()];
  return { app, made, ids: [made.id, ...others.map(({ id }) => id)] as [string, string, string] };
}

describe('idle sessions', () => {
  it('are kept where they were used last', async () => {
    const { app, ids } = await threeInterviews();
    const { folds, look } = countingSessions(app.log, 2);
    const [a, b, c] = ids;
    for (const interview of [a, b, a, c]) await look(interview);
    expect(folds).toEqual([a, b, c]);
    for (const interview of [a, c]) await look(interview);
    expect(folds).toEqual([a, b, c]);
    await look(b);
    expect(folds).toEqual([a, b, c, b]);
  });

  it('are folded again where they were forgotten', async () => {
    const { app, ids } = await threeInterviews();
    const { look } = countingSessions(app.log, 1);
    const [one, other] = ids;
    const first = await look(one);
    expect(await look(one)).toBe(first);
    await look(other);
    const again = await look(one);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });

  it('know nothing of an interview that is not there, and do not keep it', async () => {
    const { folds, look } = countingSessions(new MemoryLog(), 2);
    expect((await look('nonesuch')).status).toBe('none');
    await look('nonesuch');
    expect(folds).toEqual(['nonesuch', 'nonesuch']);
  });

  it('are woken by the clock though they were forgotten', async () => {
    const { app, made, question } = await begin(await startApp(), { plan: 'hard' });
    await app.close();
    const clock = createManualClock(app.clock.now());
    const sessions = new Sessions({ log: app.log, clock, build: 'test', idleKept: 1 });
    await sessions.wakeAll();
    await sessions.look('another', async () => undefined);
    clock.advance(60 * 60_000);
    await sessions.stop();
    const closed = (await app.log.read(made.id, 0)).at(-1)?.event;
    expect(closed).toMatchObject({ type: 'questionClosed', question, reason: 'time' });
  });
});

describe('a session in use', () => {
  it('is never forgotten, however many others are used', async () => {
    const { app, made, ids } = await threeInterviews();
    const { sessions, folds, look } = countingSessions(app.log, 1);
    const link = await resolveToken(app.log, made.tokens.candidate, app.clock.now());
    if (link.kind !== 'found') throw new Error('no link');
    const connection = { send: () => undefined, close: () => undefined };
    const seat = await sessions.join(
      { interview: made.id, participant: link.participant, after: 3 },
      connection,
    );
    if (seat === null) throw new Error('no seat');
    const [one, ...others] = ids;
    for (const interview of [...others, ...others, one]) await look(interview);
    expect(folds.filter((interview) => interview === one)).toHaveLength(1);
    sessions.leave(seat);
    for (const interview of [...others, one]) await look(interview);
    expect(folds.filter((interview) => interview === one)).toHaveLength(2);
  });
});
