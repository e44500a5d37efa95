// What whoever attaches metrics is told.
import { describe, expect, it } from 'vitest';
import { resolveToken } from '../../../src/server/access/links.ts';
import type { Outcome, Write } from '../../../src/server/event-log/event-log.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import type { SessionObserver } from '../../../src/server/session/observer.ts';
import { Sessions } from '../../../src/server/session/sessions.ts';
import { type Made, startApp } from '../../support/app/app.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';
import { begin } from '../../support/app/scenes.ts';

/** A memory log on which each write takes 7 milliseconds of the given clock, and fails on request. */
class SlowLog extends MemoryLog {
  readonly clock = createManualClock();
  broken = false;
  override async commit(batch: readonly Write[]): Promise<readonly Outcome[]> {
    this.clock.advance(7);
    if (this.broken) throw new Error('no space left');
    return super.commit(batch);
  }
}

/** An interview that has begun, on a log of its own, and all that an observer is told from then on. */
async function observed() {
  const log = new SlowLog();
  const { app, made, question } = await begin(await startApp({ log }));
  await app.close();
  const told: unknown[] = [];
  const observer: SessionObserver = {
    onCommand: (command) => told.push(command),
    onCommit: ({ rows }) => told.push(`${rows} rows`),
    onFault: (error) => told.push(error),
  };
  const sessions = new Sessions({ log, clock: log.clock, build: 'test', streamFor: 0, observer });
  return { log, made, question, sessions, told };
}

async function join(sessions: Sessions, log: SlowLog, made: Made, role: 'candidate' | 'interviewer') {
  const link = await resolveToken(log, made.tokens[role], log.clock.now());
  if (link.kind !== 'found') throw new Error('no link');
  const { interview, participant } = link;
  const connection = { send: () => undefined, close: () => undefined };
  const seat = await sessions.join({ interview, participant, after: 0 }, connection);
  if (seat === null) throw new Error('no seat');
  return seat;
}

describe('an observer', () => {
  it('is told of each command: type, role, outcome and time', async () => {
    const { sessions, log, made, told } = await observed();
    const seat = await join(sessions, log, made, 'interviewer');
    const note = { type: 'addNote', id: 'n1', text: 'Calm.', private: false } as const;
    await sessions.receive(seat, note);
    await sessions.receive(seat, note);
    await sessions.receive(seat, { type: 'skipQuestion', id: 's1' });
    const shared = { type: 'addNote', role: 'interviewer' };
    expect(told).toEqual([
      '1 rows',
      { ...shared, outcome: 'accepted', milliseconds: 7 },
      { ...shared, outcome: 'repeated', milliseconds: 0 },
      { type: 'skipQuestion', role: 'interviewer', outcome: 'not-allowed', milliseconds: 0 },
    ]);
  });

  it('is told of drafts as of rows, and of a command that failed', async () => {
    const { sessions, log, made, question, told } = await observed();
    const seat = await join(sessions, log, made, 'candidate');
    await sessions.receive(seat, { type: 'saveDraft', to: question, revision: 1, text: 'Well' });
    log.broken = true;
    await expect(sessions.receive(seat, { type: 'skipQuestion', id: 's1' })).rejects.toThrow('log');
    expect(told).toEqual([
      '1 rows',
      { type: 'skipQuestion', role: null, outcome: 'failed', milliseconds: 7 },
    ]);
  });

  it('is told of commands by the server and by strangers', async () => {
    const { sessions, made, told } = await observed();
    const command = { type: 'skipQuestion' } as const;
    for (const by of ['server', 'nobody']) await sessions.run({ interview: made.id, by, command });
    expect(told).toMatchObject([{ role: 'server' }, { role: null }]);
  });

  it('is told of a fault where nobody waits for the answer, which is tried again after five seconds', async () => {
    const { sessions, log, told } = await observed();
    log.read = () => Promise.reject(new Error('unreadable'));
    await sessions.wakeAll();
    expect(told).toEqual([new Error('unreadable')]);
    log.clock.advance(4_999);
    await new Promise(setImmediate);
    expect(told).toHaveLength(1);
    log.clock.advance(1);
    await sessions.stop();
    expect(told).toHaveLength(2);
  });
});
