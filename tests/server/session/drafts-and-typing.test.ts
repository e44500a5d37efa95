// What the candidate is writing: kept for them, and shown to interviewers where the plan says so.
import { describe, expect, it } from 'vitest';
import { settle } from '../../bot/candidate.ts';
import { startApp } from '../../support/app/app.ts';
import { begin, nextRejection, say } from '../../support/app/scenes.ts';
import type { Socket } from '../../support/app/socket.ts';
import { sayingNothing } from '../../support/interview/rubrics.ts';

function typingOf(socket: Socket) {
  return socket.received.filter(({ type }) => type === 'typing');
}

describe('a draft', () => {
  it('is acknowledged, and comes back in the welcome of its candidate only', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    candidate.send({ type: 'saveDraft', to: question, revision: 7, text: 'Well, I' });
    expect(await candidate.nextOf('draftSaved')).toEqual({ type: 'draftSaved', to: question, revision: 7 });
    const again = await app.socket(made.id).join(made.tokens.candidate);
    expect(again.draft).toEqual({ to: question, revision: 7, text: 'Well, I' });
    const other = await app.socket(made.id).join(made.tokens.interviewer);
    expect(other.draft).toBeUndefined();
  });

  it('of an older revision does not overwrite a newer one', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    candidate.send({ type: 'saveDraft', to: question, revision: 2, text: 'newer' });
    candidate.send({ type: 'saveDraft', to: question, revision: 1, text: 'older' });
    await candidate.nextOf('draftSaved');
    await candidate.nextOf('draftSaved');
    expect((await app.socket(made.id).join(made.tokens.candidate)).draft?.text).toBe('newer');
  });

  it('is gone once the turn is answered, and no event ever holds it', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    candidate.send({ type: 'saveDraft', to: question, revision: 1, text: 'unripe thoughts' });
    say(candidate, { type: 'submitAnswer', text: sayingNothing });
    await candidate.nextEvent('questionClosed');
    expect(await app.log.readDraft(made.id, question)).toBeNull();
    expect((await app.socket(made.id).join(made.tokens.candidate)).draft).toBeUndefined();
    expect(JSON.stringify(await app.log.read(made.id, 0))).not.toContain('unripe');
  });

  it('is gone once its question is skipped', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    candidate.send({ type: 'saveDraft', to: question, revision: 1, text: 'unripe thoughts' });
    say(candidate, { type: 'skipQuestion' });
    await candidate.nextEvent('questionClosed');
    expect(await app.log.readDraft(made.id, question)).toBeNull();
  });

  it('stays while other things happen, until its turn is done with', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    const interviewer = await app.join(made, 'interviewer');
    candidate.send({ type: 'saveDraft', to: question, revision: 1, text: 'ripening thoughts' });
    await candidate.nextOf('draftSaved');
    say(interviewer, { type: 'addNote', text: 'Calm.', private: false });
    await interviewer.nextEvent('noteAdded');
    say(candidate, { type: 'pauseInterview' });
    await candidate.nextEvent('interviewPaused');
    say(candidate, { type: 'resumeInterview' });
    await candidate.nextEvent('interviewResumed');
    expect((await app.log.readDraft(made.id, question))?.text).toBe('ripening thoughts');
  });

  it('of a closed turn is refused', async () => {
    const { candidate, question } = await begin(await startApp());
    say(candidate, { type: 'skipQuestion' });
    candidate.send({ type: 'saveDraft', to: question, revision: 1, text: 'too late' });
    expect(await nextRejection(candidate)).toMatchObject({ id: null, code: 'turn-closed' });
  });

  it('is not for others to save', async () => {
    const app = await startApp();
    const { made, question } = await begin(app);
    const interviewer = await app.join(made, 'interviewer');
    interviewer.send({ type: 'saveDraft', to: question, revision: 1, text: 'not mine' });
    expect(await nextRejection(interviewer)).toMatchObject({ id: null, code: 'not-allowed' });
  });

  it('stays when the answer made of it is one unit too long', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    const text = `${'word '.repeat(4_000)}x`;
    expect(text).toHaveLength(20_001);
    candidate.send({ type: 'saveDraft', to: question, revision: 1, text });
    const id = say(candidate, { type: 'submitAnswer', to: question, text });
    expect(await nextRejection(candidate)).toMatchObject({ id, code: 'answer-too-long' });
    expect((await app.socket(made.id).join(made.tokens.candidate)).draft?.text).toBe(text);
    expect((await app.log.read(made.id, 0)).at(-1)?.event.type).toBe('questionAsked');
  });

  it('of exactly the greatest length becomes an answer', async () => {
    const { candidate } = await begin(await startApp());
    say(candidate, { type: 'submitAnswer', text: 'word '.repeat(4_000) });
    expect(await candidate.nextEvent('answerSubmitted')).toBeDefined();
  });
});

describe('typing', () => {
  const splice = { offset: 0, remove: 0, insert: 'W', length: 1 } as const;

  it('is shown to interviewers, to nobody else, and never stored', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    const interviewer = await app.join(made, 'interviewer');
    const observer = await app.join(made, 'observer');
    candidate.send({ type: 'typing', to: question, ...splice });
    const shown = await interviewer.nextOf('typing');
    expect(shown).toMatchObject({ to: question, ...splice });
    await settle(observer);
    await settle(candidate);
    expect([...typingOf(observer), ...typingOf(candidate)]).toEqual([]);
    expect((await app.log.read(made.id, 0)).at(-1)?.event.type).toBe('questionAsked');
  });

  it.each([
    ['practice', 1],
    ['recorded', 1],
    ['hidden', 0],
  ])('in the plan %s reaches the interviewer %i times', async (plan, times) => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app, { plan });
    const interviewer = await app.join(made, 'interviewer');
    candidate.send({ type: 'typing', to: question, ...splice });
    await settle(candidate);
    await settle(interviewer);
    expect(typingOf(interviewer)).toHaveLength(times);
  });

  it('for a turn that is not open, or by anybody else, is dropped', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    const interviewer = await app.join(made, 'interviewer');
    candidate.send({ type: 'typing', to: question + 1, ...splice });
    interviewer.send({ type: 'typing', to: question, ...splice });
    await settle(candidate);
    await settle(interviewer);
    expect(typingOf(interviewer)).toEqual([]);
  });

  it('that was recorded goes with the answer, where the plan records', async () => {
    const { candidate } = await begin(await startApp(), { plan: 'recorded' });
    say(candidate, { type: 'submitAnswer', text: sayingNothing, splices: [splice] });
    expect(await candidate.nextEvent('answerSubmitted')).toMatchObject({ event: { splices: [splice] } });
  });

  it('that was recorded at too great a length is dropped, and the answer is not', async () => {
    const { candidate } = await begin(await startApp(), { plan: 'recorded' });
    say(candidate, { type: 'submitAnswer', text: sayingNothing, splices: Array(2_000).fill(splice) });
    const { event } = await candidate.nextEvent('answerSubmitted');
    expect(event).toMatchObject({ text: sayingNothing });
    expect(event).not.toHaveProperty('splices');
  });
});
