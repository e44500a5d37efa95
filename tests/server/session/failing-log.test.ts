// A log that fails: nothing is acknowledged, the sockets are told, and what is sent again counts once.
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/interview/index.ts';
import { closeCodes } from '../../../src/interview/protocol/index.ts';
import type { EventLog, Write } from '../../../src/server/event-log/event-log.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { settle } from '../../bot/candidate.ts';
import { startApp } from '../../support/app/app.ts';
import { begin, say } from '../../support/app/scenes.ts';
import { transcriptOf } from '../../support/app/transcript.ts';
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
