// Commands over the wire: sent twice, sent late, sent by two tabs.
import { describe, expect, it } from 'vitest';
import { closeCodes } from '../../../src/interview/protocol/index.ts';
import { play, settle } from '../../bot/candidate.ts';
import { startApp } from '../../support/app/app.ts';
import { begin, nextRejection, say } from '../../support/app/scenes.ts';
import { sayingNothing } from '../../support/interview/rubrics.ts';

const answer = { type: 'submitAnswer', text: sayingNothing } as const;

describe('the same command twice', () => {
  it('happens once; its sender gets its frames again, nobody else does', async () => {
    const app = await startApp();
    const { candidate, made } = await begin(app);
    const observer = await app.join(made, 'observer');
    candidate.send({ ...answer, id: 'once' });
    await settle(candidate);
    await settle(observer);
    const before = [candidate.received.length, observer.received.length];
    candidate.send({ ...answer, id: 'once' });
    await settle(candidate);
    await settle(observer);
    const again = candidate.received
      .slice(before[0])
      .flatMap((frame) => (frame.type === 'event' ? [frame] : []));
    expect(again.map(({ event }) => event.type)).toEqual([
      'answerSubmitted',
      'answerGraded',
      'questionClosed',
    ]);
    expect(again.every(({ commandId }) => commandId === 'once')).toBe(true);
    expect(observer.received.slice(before[1]).filter(({ type }) => type === 'event')).toEqual([]);
    const stored = await app.log.read(made.id, 0);
    expect(stored.filter(({ event }) => event.type === 'answerSubmitted')).toHaveLength(1);
  });

  it('is known again after the server was restarted', async () => {
    const first = await startApp();
    const { candidate, made } = await begin(first);
    candidate.send({ ...answer, id: 'once' });
    await candidate.nextEvent('questionClosed');
    await first.close();
    const second = await startApp({ log: first.log });
    const rejoined = await second.join(made, 'candidate');
    rejoined.send({ ...answer, id: 'once' });
    await settle(rejoined);
    const stored = await second.log.read(made.id, 0);
    expect(stored.filter(({ event }) => event.type === 'answerSubmitted')).toHaveLength(1);
  });

  it('with another body is refused, and nothing happens', async () => {
    const { candidate, app, made } = await begin(await startApp());
    candidate.send({ ...answer, id: 'once' });
    await candidate.nextEvent('questionClosed');
    candidate.send({ type: 'submitAnswer', id: 'once', text: 'Something else altogether.' });
    expect(await nextRejection(candidate)).toMatchObject({ id: 'once', code: 'id-reused' });
    expect(JSON.stringify(await app.log.read(made.id, 0))).not.toContain('Something else');
  });

  it('by two participants is two commands', async () => {
    const app = await startApp();
    const { candidate, made } = await begin(app);
    const interviewer = await app.join(made, 'interviewer');
    candidate.send({ type: 'pauseInterview', id: 'mine' });
    await interviewer.nextEvent('interviewPaused');
    interviewer.send({ type: 'resumeInterview', id: 'mine' });
    expect(await interviewer.nextEvent('interviewResumed')).toMatchObject({ commandId: 'mine' });
  });

  it('that was refused is decided anew', async () => {
    const { candidate } = await begin(await startApp());
    candidate.send({ type: 'nextQuestion', id: 'again' });
    expect(await nextRejection(candidate)).toMatchObject({ id: 'again', code: 'question-open' });
    say(candidate, { type: 'skipQuestion' });
    candidate.send({ type: 'nextQuestion', id: 'again' });
    expect(await candidate.nextEvent('questionAsked')).toMatchObject({ commandId: 'again' });
  });
});

describe('a command that comes too late', () => {
  it('is refused by name after the end', async () => {
    const app = await startApp();
    const made = await app.create();
    const candidate = await app.join(made, 'candidate');
    await play(candidate, () => null);
    for (const command of [
      answer,
      { type: 'nextQuestion' },
      { type: 'pauseInterview' },
      { type: 'startInterview' },
    ] as const) {
      const id = say(candidate, command);
      expect(await nextRejection(candidate)).toMatchObject({ id, code: 'already-finished' });
    }
  });

  it('names the turn it was for, which takes no answer any more', async () => {
    const { candidate, question } = await begin(await startApp());
    say(candidate, { ...answer, to: question });
    await candidate.nextEvent('questionClosed');
    say(candidate, { ...answer, to: question });
    expect(await nextRejection(candidate)).toMatchObject({ code: 'turn-closed' });
  });
});

describe('commands that come at once', () => {
  it('are decided one after the other, without a gap in the versions', async () => {
    const app = await startApp();
    const { made } = await begin(app);
    const interviewer = await app.join(made, 'interviewer');
    for (let count = 0; count < 40; count += 1)
      say(interviewer, { type: 'addNote', text: `${count}`, private: false });
    for (let count = 0; count < 40; count += 1) await interviewer.nextEvent('noteAdded');
    const stored = await app.log.read(made.id, 0);
    expect(stored.map(({ version }) => version)).toEqual(stored.map((_, index) => index + 1));
    const notes = stored.flatMap(({ event }) => (event.type === 'noteAdded' ? [event.text] : []));
    expect(notes).toEqual(Array.from({ length: 40 }, (_, count) => `${count}`));
  });
});

describe('a second tab of the same participant', () => {
  it('takes the seat over; the first is told', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    const second = await app.join(made, 'candidate');
    expect((await candidate.closed).code).toBe(closeCodes.seatTaken);
    say(second, { ...answer, to: question });
    expect(await second.nextEvent('answerSubmitted')).toBeDefined();
  });

  it('leaves the participant present throughout', async () => {
    const app = await startApp();
    const { candidate, made } = await begin(app);
    const observer = await app.join(made, 'observer');
    await settle(observer);
    const before = observer.received.length;
    await app.join(made, 'candidate');
    await candidate.closed;
    await settle(observer);
    const present = observer.received
      .slice(before)
      .flatMap((frame) => (frame.type === 'presence' ? [frame.present] : []));
    expect(present.every((ids) => ids.length === 2)).toBe(true);
  });
});

describe('presence', () => {
  it('names who is connected, and is told when somebody comes or goes', async () => {
    const app = await startApp();
    const made = await app.create();
    const candidate = await app.join(made, 'candidate');
    expect((await candidate.nextOf('presence')).present).toHaveLength(1);
    const observer = await app.join(made, 'observer');
    expect((await candidate.nextOf('presence')).present).toHaveLength(2);
    observer.close();
    expect((await candidate.nextOf('presence')).present).toHaveLength(1);
  });
});
