// Whole interviews over real sockets, by the scripted candidate, with others watching.
import { afterEach, describe, expect, it } from 'vitest';
import type { EventLog } from '../../../src/server/event-log/event-log.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { type OpenLog, openLog } from '../../../src/server/event-log/open-log.ts';
import { play, settle } from '../../bot/candidate.ts';
import { startApp as startAppWith } from '../../support/app/app.ts';
import { transcriptOf } from '../../support/app/transcript.ts';
import { type Dish, sayingAll, sayingNothing } from '../../support/interview/rubrics.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Answers a question in full by the rubric that its text belongs to. */
function byQuestion(text: string): string {
  return sayingAll(dishOf(text));
}
function dishOf(text: string): Dish {
  return text.includes('pot') ? 'tea' : text.includes('loaf') ? 'bread' : 'soup';
}

function typesOf(frames: readonly { readonly event: { readonly type: string } }[]): readonly string[] {
  return frames.map(({ event }) => event.type);
}

const opened: OpenLog[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.release();
});

const logs = {
  memory: (): EventLog => new MemoryLog(),
  SQLite: (): EventLog => {
    const open = openLog(tempFolder());
    opened.push(open);
    return open.log;
  },
} as const;

describe.each(['memory', 'SQLite'] as const)('a whole interview on %s', (store) => {
  function startApp() {
    return startAppWith({ log: logs[store]() });
  }

  it('in practice is asked, answered, graded, closed and revealed question by question', async () => {
    const app = await startApp();
    const made = await app.create();
    const candidate = await app.join(made, 'candidate');
    const transcript = await play(candidate, (asked) => byQuestion(asked.text));
    expect(typesOf(transcript.events())).toEqual([
      'interviewCreated',
      'interviewStarted',
      'questionAsked',
      'answerSubmitted',
      'answerGraded',
      'questionClosed',
      'questionAsked',
      'answerSubmitted',
      'answerGraded',
      'questionClosed',
      'interviewFinished',
    ]);
    const grades = transcript.events().flatMap(({ event }) => ('grade' in event ? [event.grade.score] : []));
    expect(grades).toHaveLength(2);
    for (const score of grades) expect(score).toBeGreaterThanOrEqual(80);
  });

  it('for real goes on by itself and shows the candidate no grade before the end', async () => {
    const app = await startApp();
    const made = await app.create({ plan: 'real' });
    const candidate = await app.join(made, 'candidate');
    const transcript = await play(candidate, (asked) =>
      asked.type === 'questionAsked' ? byQuestion(asked.text) : sayingNothing,
    );
    const end = candidate.received.findIndex(
      (message) => message.type === 'event' && message.event.type === 'interviewFinished',
    );
    const before = JSON.stringify(candidate.received.slice(0, end));
    expect(before).not.toContain('answerGraded');
    expect(before).toContain('"hidden"');
    expect(transcript.events().filter(({ event }) => 'grade' in event)).toHaveLength(4);
    expect(candidate.received[end + 1]).toMatchObject({ type: 'reset' });
  });

  it('is seen live and whole by interviewer and observer, as it stands in the log', async () => {
    const app = await startApp();
    const made = await app.create({ plan: 'real' });
    const watchers = [await app.join(made, 'interviewer'), await app.join(made, 'observer')];
    const candidate = await app.join(made, 'candidate');
    await play(candidate, () => sayingNothing);
    const stored = await app.log.read(made.id, 0);
    for (const watcher of watchers) {
      await settle(watcher);
      const held = transcriptOf(watcher.received).events();
      expect(held.map(({ event }) => event)).toEqual(stored.map(({ event }) => event));
    }
  });

  it('is told to a late joiner as to those who were there from the start', async () => {
    const app = await startApp();
    const made = await app.create({ plan: 'probing' });
    const candidate = await app.join(made, 'candidate');
    const live = await play(candidate, () => sayingNothing);
    const late = await app.join(made, 'candidate');
    await settle(late);
    expect(transcriptOf(late.received).held()).toEqual(live.held());
  });

  it('can be skipped through', async () => {
    const app = await startApp();
    const made = await app.create();
    const transcript = await play(await app.join(made, 'candidate'), () => null);
    const reasons = transcript.events().flatMap(({ event }) => ('reason' in event ? [event.reason] : []));
    expect(reasons).toEqual(['skipped', 'skipped', 'completed']);
  });

  it('never shows the candidate a secret of the rubrics before its time', async () => {
    const app = await startApp();
    const made = await app.create({ plan: 'real' });
    const candidate = await app.join(made, 'candidate');
    await play(candidate, () => sayingNothing);
    const end = candidate.received.findIndex((message) =>
      JSON.stringify(message).includes('interviewFinished'),
    );
    const before = JSON.stringify(candidate.received.slice(0, end));
    for (const secret of [
      'zqreference',
      'zqconcept',
      'zqname',
      'zqmissed',
      'zqprobe',
      'zqhint',
      'zqsays',
      'zqcorrection',
    ]) {
      expect(before).not.toContain(secret);
    }
  });
});
