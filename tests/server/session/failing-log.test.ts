// A log that fails: nothing is acknowledged, the sockets are told, and what is sent again counts once.
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/interview/index.ts';
import { closeCodes } from '../../../src/interview/protocol/index.ts';
import type { EventLog, Outcome, Write } from '../../../src/server/event-log/event-log.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { LogUnavailableError } from '../../../src/server/session/log-unavailable.ts';
import { settle } from '../../bot/candidate.ts';
import { startApp } from '../../support/app/app.ts';
import { DINNER, dinner } from '../../support/app/dinner.ts';
import { begin, say } from '../../support/app/scenes.ts';
import { transcriptOf } from '../../support/app/transcript.ts';
import { event } from '../../support/interview/events.ts';
import { sayingNothing } from '../../support/interview/rubrics.ts';

/** A memory log that fails on request, as a full disk does. */
class FailingLog extends MemoryLog {
  broken = false;
  override commit(batch: readonly Write[]): ReturnType<EventLog['commit']> {
    return this.broken ? Promise.reject(new Error('no space left')) : super.commit(batch);
  }
}

const answer = { type: 'submitAnswer', id: 'mine', text: sayingNothing } as const;

describe('a log that cannot be written', () => {
  it('closes the sockets of the interview, acknowledges nothing, and takes the same command later', async () => {
    const log = new FailingLog();
    const app = await startApp({ log });
    const { candidate, made } = await begin(app);
    const observer = await app.join(made, 'observer');
    log.broken = true;
    candidate.send(answer);
    for (const socket of [candidate, observer]) {
      expect((await socket.closed).code).toBe(closeCodes.logUnavailable);
      expect(JSON.stringify(socket.received)).not.toContain('answerSubmitted');
    }
    log.broken = false;
    const again = await app.join(made, 'candidate', 3);
    again.send(answer);
    await settle(again);
    const types = transcriptOf([...candidate.received, ...again.received]).held().length;
    expect(types).toBe((await log.read(made.id, 0)).length);
  });

  it('says so where a draft could not be kept', async () => {
    const log = new FailingLog();
    const { candidate, question } = await begin(await startApp({ log }));
    log.broken = true;
    candidate.send({ type: 'saveDraft', to: question, revision: 1, text: 'Well' });
    expect((await candidate.closed).code).toBe(closeCodes.logUnavailable);
    expect(candidate.received.some(({ type }) => type === 'draftSaved')).toBe(false);
  });

  it('is a 503 to who creates an interview', async () => {
    const log = new FailingLog();
    const app = await startApp({ log });
    log.broken = true;
    const response = await app.post('/api/interviews', { plan: 'practice', with: 'alone' });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: 'log-unavailable' } });
  });

  it('leaves other interviews alone', async () => {
    const log = new FailingLog();
    const app = await startApp({ log });
    const mine = await begin(app);
    const other = await begin(app);
    log.broken = true;
    mine.candidate.send(answer);
    await mine.candidate.closed;
    log.broken = false;
    say(other.candidate, { type: 'skipQuestion' });
    expect(await other.candidate.nextEvent('questionClosed')).toBeDefined();
  });
});

/** A memory log that loses the race for so many commits, or refuses them for another reason. */
class RefusingLog extends MemoryLog {
  refusals: Outcome[] = [];
  commits = 0;
  override async commit(batch: readonly Write[]): Promise<readonly Outcome[]> {
    this.commits += 1;
    const refusal = this.refusals.shift();
    return refusal ? batch.map(() => refusal) : super.commit(batch);
  }
}

const conflict: Outcome = { ok: false, why: 'version-conflict' };

/** A note that an interviewer takes on a log that refuses so often, for these reasons. */
async function noteOn(...refusals: readonly Outcome[]) {
  const log = new RefusingLog();
  const { run, join } = await dinner([event.created()], log);
  const { sent, closed } = await join('observer');
  const before = { commits: log.commits, sent: sent.length };
  log.refusals = [...refusals];
  const outcome = await run('interviewer', { type: 'addNote', text: 'Calm.', private: false }).then(
    ({ kind }) => kind,
    (error: unknown) => error,
  );
  return {
    outcome,
    commits: log.commits - before.commits,
    stored: (await log.read(DINNER, 0)).length,
    told: sent.slice(before.sent),
    closed,
  };
}

describe('a command that loses the race for its version', () => {
  it('wins it at the fifth try', async () => {
    expect(await noteOn(conflict, conflict, conflict, conflict)).toEqual({
      outcome: 'accepted',
      commits: 5,
      stored: 2,
      told: [{ type: 'hidden', version: 2 }],
      closed: [],
    });
  });

  it('is given up after the fifth, and nobody is told of it', async () => {
    const { outcome, ...rest } = await noteOn(...Array<Outcome>(9).fill(conflict));
    expect(outcome).toEqual(new Error('Interview dinner-at-eight is being written by another server'));
    expect(rest).toEqual({ commits: 5, stored: 1, told: [], closed: [] });
  });
});

describe('a command whose events the log refuses', () => {
  it('fails at once, and nobody is told of it', async () => {
    const { outcome, ...rest } = await noteOn({ ok: false, why: 'bad-row' });
    expect(outcome).toEqual(new Error('The log refused the events of interview dinner-at-eight: bad-row'));
    expect(rest).toEqual({ commits: 1, stored: 1, told: [], closed: [] });
  });
});

describe('a command that could not be written', () => {
  it('fails by a name of its own, with the cause', async () => {
    const log = new FailingLog();
    const { run } = await dinner([event.created()], log);
    log.broken = true;
    const failure = await run('interviewer', { type: 'addNote', text: 'Calm.', private: false }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(LogUnavailableError);
    expect(failure).toMatchObject({
      name: 'LogUnavailableError',
      message: 'The log could not be written',
      cause: new Error('no space left'),
    });
  });
});

describe('a log that somebody else writes to', () => {
  it('makes the command be decided again on what is there', async () => {
    const app = await startApp();
    const { candidate, made } = await begin(app);
    const foreign: StoredEvent = {
      v: 1,
      version: 4,
      at: app.clock.now(),
      by: 'elsewhere',
      commandId: null,
      commandHash: null,
      event: { type: 'noteAdded', text: 'from another server', private: false, question: null },
    };
    await app.log.commit([
      {
        kind: 'append',
        interview: made.id,
        expectedVersion: 3,
        events: [foreign],
        rubrics: [],
        links: [],
        draftsDone: [],
      },
    ]);
    say(candidate, { type: 'skipQuestion' });
    expect(await candidate.nextEvent('questionClosed')).toMatchObject({ version: 5 });
  });
});
