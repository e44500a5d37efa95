// Time in a running server, with a clock turned by hand: deadlines, warnings, pauses, and what fell due while down.
import { describe, expect, it } from 'vitest';
import { GRACE } from '../../../src/interview/core/time.ts';
import { PING_EVERY } from '../../../src/interview/protocol/index.ts';
import { startApp, type TestApp } from '../../support/app/app.ts';
import { DINNER, dinner } from '../../support/app/dinner.ts';
import { begin, type Scene, say } from '../../support/app/scenes.ts';
import { event, seconds } from '../../support/interview/events.ts';
import { saying } from '../../support/interview/rubrics.ts';

/** The deadline of the first question, as the log has it. */
async function deadlineOf({ app, made, question }: Scene): Promise<number> {
  const asked = (await app.log.read(made.id, 0)).find(({ version }) => version === question);
  if (asked?.event.type !== 'questionAsked' || asked.event.deadline === null) throw new Error('no deadline');
  return asked.event.deadline;
}

/** Turns the clock to an instant in steps that leave sockets time to answer their pings. */
async function turnTo(app: TestApp, scene: Scene, instant: number): Promise<void> {
  while (app.clock.now() < instant) {
    const pong = new Promise((resolve) => scene.candidate.bare.once('ping', resolve));
    const step = Math.min(PING_EVERY, instant - app.clock.now());
    app.clock.advance(step);
    if (step === PING_EVERY) await pong;
    await scene.candidate.sync();
  }
}

describe('a hard deadline', () => {
  it('hands in the stored draft after a grace, grades it and closes the question', async () => {
    const app = await startApp();
    const scene = await begin(app, { plan: 'hard' });
    const { candidate, question } = scene;
    const deadline = await deadlineOf(scene);
    candidate.send({ type: 'saveDraft', to: question, revision: 1, text: saying('tea', 'kettle') });
    await candidate.nextOf('draftSaved');
    await turnTo(app, scene, deadline + GRACE);
    expect(await candidate.nextEvent('answerSubmitted')).toMatchObject({
      at: deadline + GRACE,
      by: 'server',
      commandId: null,
      event: { byClock: true, text: saying('tea', 'kettle') },
    });
    expect(await candidate.nextEvent('answerGraded')).toBeDefined();
    expect(await candidate.nextEvent('questionClosed')).toMatchObject({ event: { reason: 'time' } });
  });

  it('lets an answer that is on its way still count', async () => {
    const app = await startApp();
    const scene = await begin(app, { plan: 'hard' });
    await turnTo(app, scene, (await deadlineOf(scene)) + GRACE - 1);
    say(scene.candidate, { type: 'submitAnswer', text: saying('tea', 'kettle') });
    expect(await scene.candidate.nextEvent('answerSubmitted')).toMatchObject({ event: { byClock: false } });
  });

  it('closes the question before a command that comes after it, though no timer woke', async () => {
    const app = await startApp();
    const scene = await begin(app, { plan: 'hard' });
    const deadline = await deadlineOf(scene);
    await app.close();
    app.clock.advance(deadline + GRACE - app.clock.now());
    const later = await startApp({ log: app.log, clock: app.clock });
    const candidate = await later.join(scene.made, 'candidate');
    say(candidate, { type: 'submitAnswer', text: saying('tea', 'kettle'), to: scene.question });
    expect(await candidate.nextOf('rejected')).toMatchObject({ code: 'turn-closed' });
  });

  it('that passed while the server was down counts from the start of the next one, without anybody joining', async () => {
    const app = await startApp();
    const scene = await begin(app, { plan: 'hard' });
    const deadline = await deadlineOf(scene);
    await app.close();
    app.clock.advance(deadline + GRACE - app.clock.now());
    await startApp({ log: app.log, clock: app.clock });
    const stored = await app.log.read(scene.made.id, 0);
    expect(stored.at(-1)?.event).toMatchObject({ type: 'questionClosed', reason: 'time' });
  });

  it('stays the same instant through a restart', async () => {
    const app = await startApp();
    const scene = await begin(app, { plan: 'hard' });
    const deadline = await deadlineOf(scene);
    await app.close();
    app.clock.advance(30_000);
    const later = await startApp({ log: app.log, clock: app.clock });
    const candidate = await later.join(scene.made, 'candidate');
    expect(await candidate.nextEvent('questionAsked')).toMatchObject({ event: { deadline } });
    later.clock.advance(0);
  });
});

describe('a soft deadline', () => {
  it('warns once and closes nothing', async () => {
    const app = await startApp();
    const scene = await begin(app, { plan: 'soft' });
    const deadline = await deadlineOf(scene);
    await turnTo(app, scene, deadline);
    expect(await scene.candidate.nextEvent('timeWarned')).toMatchObject({ at: deadline });
    await turnTo(app, scene, deadline + 60_000);
    const types = (await app.log.read(scene.made.id, 0)).map(({ event }) => event.type);
    expect(types.filter((type) => type === 'timeWarned')).toHaveLength(1);
    expect(types).not.toContain('questionClosed');
  });
});

describe('a pause', () => {
  it('moves the deadline by as long as it lasted, and nothing falls due in it', async () => {
    const app = await startApp();
    const scene = await begin(app, { plan: 'hard' });
    const deadline = await deadlineOf(scene);
    say(scene.candidate, { type: 'pauseInterview' });
    await scene.candidate.nextEvent('interviewPaused');
    await turnTo(app, scene, deadline + 60_000);
    say(scene.candidate, { type: 'resumeInterview' });
    const moved = deadline + (deadline + 60_000 - 1_800_000_000_000);
    expect(await scene.candidate.nextEvent('interviewResumed')).toMatchObject({ event: { deadline: moved } });
  });
});

describe('a clock that is set back', () => {
  it('does not take the times of the events back with it', async () => {
    const { log, clock, run } = await dinner([event.created()]);
    await run('interviewer', { type: 'addNote', text: 'First.', private: false });
    clock.advance(-50_000);
    await run('interviewer', { type: 'addNote', text: 'Second.', private: false });
    const times = (await log.read(DINNER, 0)).map(({ at }) => at);
    expect(times).toEqual([seconds(1), seconds(60), seconds(60)]);
  });
});
