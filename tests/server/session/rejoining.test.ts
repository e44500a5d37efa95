// Rejoining, and the reset that follows a widened view.
import { describe, expect, it } from 'vitest';
import { play, settle } from '../../bot/candidate.ts';
import { type Made, type RoleName, startApp, type TestApp } from '../../support/app/app.ts';
import { dinner } from '../../support/app/dinner.ts';
import { begin, say } from '../../support/app/scenes.ts';
import type { Socket } from '../../support/app/socket.ts';
import { transcriptOf } from '../../support/app/transcript.ts';
import { event } from '../../support/interview/events.ts';
import { sayingNothing } from '../../support/interview/rubrics.ts';

/** What a participant holds who joins now from the start. */
async function heldBy(app: TestApp, made: Made, role: RoleName) {
  const socket = await app.join(made, role);
  await settle(socket);
  return transcriptOf(socket.received).held();
}

function typesFrom(socket: Socket, from: number): readonly string[] {
  return socket.received.slice(from).flatMap((frame) => (frame.type === 'presence' ? [] : [frame.type]));
}

describe('hello with a last version held', () => {
  it('brings only what came after it', async () => {
    const app = await startApp();
    const { candidate, made } = await begin(app);
    say(candidate, { type: 'pauseInterview' });
    await candidate.nextEvent('interviewPaused');
    const again = await app.join(made, 'candidate', 3);
    await settle(again);
    expect(again.received.flatMap((frame) => (frame.type === 'event' ? [frame.version] : []))).toEqual([4]);
    expect(again.received.some(({ type }) => type === 'reset')).toBe(false);
  });

  it('that is the newest brings nothing but the welcome', async () => {
    const { join } = await dinner([event.created(), event.note(false)]);
    const { sent } = await join('observer', 2);
    expect(sent).toMatchObject([
      { type: 'welcome', version: 2 },
      { type: 'presence', present: ['olga'] },
    ]);
  });

  it('at every version leads to the same transcript as joining from the start', async () => {
    const app = await startApp();
    const made = await app.create({ plan: 'real' });
    const candidate = await app.join(made, 'candidate');
    await play(candidate, () => sayingNothing);
    const whole = await heldBy(app, made, 'candidate');
    for (let after = 0; after <= whole.length; after += 1) {
      const held = candidate.received.slice(0, lengthUpTo(candidate, after));
      const again = await app.join(made, 'candidate', after);
      await settle(again);
      expect(transcriptOf([...held, ...again.received]).held()).toEqual(whole);
    }
  });

  it('from a future that a restored backup knows nothing of starts anew', async () => {
    const app = await startApp();
    const { made } = await begin(app);
    const again = await app.join(made, 'candidate', 500);
    await settle(again);
    expect(again.received[1]).toEqual({ type: 'reset', from: 1 });
    expect(transcriptOf(again.received).held()).toHaveLength(3);
  });
});

/** How many frames had come when the line broke right behind the one that first brought this version. */
function lengthUpTo(socket: Socket, version: number): number {
  return (
    1 +
    socket.received.findIndex(
      (frame) => (frame.type === 'event' || frame.type === 'hidden') && frame.version === version,
    )
  );
}

describe('a widened view', () => {
  it('on a closing question in practice: the event, a reset, and the list with the grade whole', async () => {
    const app = await startApp();
    const { candidate } = await begin(app);
    await settle(candidate);
    const before = candidate.received.length;
    say(candidate, { type: 'submitAnswer', text: sayingNothing });
    await settle(candidate);
    expect(typesFrom(candidate, before).slice(0, 7)).toEqual([
      'event',
      'event',
      'event',
      'reset',
      'event',
      'event',
      'rejected',
    ]);
    const frames = candidate.received.slice(before);
    const grades = frames.flatMap((frame) =>
      frame.type === 'event' && frame.event.type === 'answerGraded' ? ['grade' in frame.event] : [],
    );
    expect(grades).toEqual([false, true]);
    expect(frames.find(({ type }) => type === 'reset')).toEqual({ type: 'reset', from: 5 });
  });

  it('at the end of a real interview reaches back to the first grade', async () => {
    const app = await startApp();
    const made = await app.create({ plan: 'real' });
    const candidate = await app.join(made, 'candidate');
    const live = await play(candidate, () => sayingNothing);
    expect(candidate.received.find(({ type }) => type === 'reset')).toEqual({ type: 'reset', from: 5 });
    expect(live.held()).toEqual(await heldBy(app, made, 'candidate'));
    expect(live.held().some(({ type }) => type === 'hidden')).toBe(false);
  });

  it('under blindFirst comes to an interviewer with the own mark', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app, { blindFirst: true });
    const interviewer = await app.join(made, 'interviewer');
    say(candidate, { type: 'submitAnswer', text: sayingNothing });
    await interviewer.nextEvent('questionClosed');
    expect(interviewer.received.some((frame) => frame.type === 'hidden')).toBe(true);
    expect(JSON.stringify(interviewer.received)).not.toContain('answerGraded');
    say(interviewer, { type: 'markAnswer', question, mark: 2, ticks: {} });
    await interviewer.nextEvent('answerMarked');
    expect((await interviewer.nextOf('reset')).from).toBe(5);
    expect(await interviewer.nextEvent('answerGraded')).toBeDefined();
  });

  it('comes by hand, where the plan leaves the reveal to a person', async () => {
    const app = await startApp();
    const made = await app.create({ plan: 'person' });
    const interviewer = await app.join(made, 'interviewer');
    const candidate = await app.join(made, 'candidate');
    const live = await play(candidate, () => sayingNothing);
    expect(live.held().filter(({ type }) => type === 'hidden')).toHaveLength(2);
    say(interviewer, { type: 'revealScores' });
    await candidate.nextEvent('scoresRevealed');
    expect((await candidate.nextOf('reset')).from).toBe(5);
    await settle(candidate);
    expect(transcriptOf(candidate.received).held()).toEqual(await heldBy(app, made, 'candidate'));
    expect(
      transcriptOf(candidate.received)
        .held()
        .some(({ type }) => type === 'hidden'),
    ).toBe(false);
  });

  it('lets the candidate see from then on how a person marks', async () => {
    const app = await startApp();
    const { candidate, made, question } = await begin(app);
    const interviewer = await app.join(made, 'interviewer');
    say(candidate, { type: 'submitAnswer', text: sayingNothing });
    await candidate.nextEvent('questionClosed');
    say(interviewer, { type: 'markAnswer', question, mark: 3, ticks: {} });
    expect(await candidate.nextEvent('answerMarked')).toMatchObject({ event: { mark: 3 } });
  });
});

describe('what is hidden', () => {
  it('is told by its version alone, so that no gap remains', async () => {
    const app = await startApp();
    const { candidate, made } = await begin(app);
    const interviewer = await app.join(made, 'interviewer');
    say(interviewer, { type: 'addNote', text: 'nervous, but friendly', private: false });
    expect(await candidate.nextOf('hidden')).toEqual({ type: 'hidden', version: 4 });
    expect(JSON.stringify(candidate.received)).not.toContain('nervous');
  });
});
