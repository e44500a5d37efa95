// Logs recorded by earlier releases: what happened then must still be told the same way.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRubric, type RubricAsUsed } from '../../src/engine/index.ts';
import { eventSchemas, type StoredEvent } from '../../src/interview/core/events.ts';
import type { InterviewState, Viewer } from '../../src/interview/core/state.ts';
import { viewedEventSchema } from '../../src/interview/protocol/index.ts';
import { upcast } from '../../src/server/event-log/upcast.ts';
import { foldsTo } from '../support/interview/folds-to.ts';
import { fold } from '../support/interview/given.ts';
import { replay, screenOf } from '../support/interview/screen.ts';

interface RecordedInterview {
  readonly events: readonly StoredEvent[];
  /** What the release that recorded them made of the events. */
  readonly foldsTo: unknown;
}

interface RecordedLog {
  readonly release: string;
  readonly rubrics: readonly (readonly [string, RubricAsUsed])[];
  readonly interviews: readonly RecordedInterview[];
}

const folder = new URL('../fixtures/logs/', import.meta.url);
const logs = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file): RecordedLog => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

function read({ events }: RecordedInterview): readonly StoredEvent[] {
  return events.map((stored) => ({
    ...stored,
    event: upcast({ type: stored.event.type, v: stored.v }, stored.event),
  }));
}

function viewersOf(state: InterviewState): readonly Viewer[] {
  return state.participants.map(({ id, role }) => ({ id, role }));
}

describe('the recorded logs', () => {
  it('are there, and hold every type of event that their release wrote', () => {
    expect(logs.map(({ release }) => release)).toContain('0.1.0');
    const types = logs.flatMap(({ interviews }) => interviews.flatMap(read)).map(({ event }) => event.type);

    expect(new Set(types)).toEqual(new Set(Object.keys(eventSchemas)));
  });
});

const recorded = logs.flatMap(({ release, rubrics, interviews }) =>
  interviews.map((interview, nth) => ({
    title: `${release}, interview ${nth + 1}`,
    interview,
    rubrics: new Map(rubrics),
  })),
);

describe.each(recorded)('a log of $title', ({ interview, rubrics }) => {
  it('holds events that today’s schemas know, in versions without gaps', () => {
    for (const [index, { event, version }] of read(interview).entries()) {
      expect(version).toBe(index + 1);
      expect(eventSchemas[event.type].safeParse(event).error).toBeUndefined();
    }
  });

  it('folds to what it meant when it was recorded', () => {
    expect(foldsTo(fold(read(interview)))).toEqual(interview.foldsTo);
  });

  it('is told to every participant in frames that the protocol knows, live as in a replay', () => {
    const log = read(interview);
    for (const viewer of viewersOf(fold(log))) {
      const screen = screenOf(viewer);
      for (const { version } of log) screen.receive(log.slice(0, version), fold(log.slice(0, version)));
      const told = replay(log, fold(log), viewer);

      expect(screen.frames()).toEqual(told);
      for (const frame of told)
        if (frame !== null) expect(viewedEventSchema.safeParse(frame).error).toBeUndefined();
    }
  });

  it('explains its grades by the rubrics beside it, as they were used', () => {
    for (const question of fold(read(interview)).questions) {
      const used = rubrics.get(question.rubricHash);
      if (!used) throw new Error(`the log names a rubric that is not beside it: ${question.rubricHash}`);

      expect(compileRubric(used).used.rubric.id).toBe(question.rubric);
      const ids = used.rubric.concepts.map(({ id }) => id);
      expect(question.grade?.concepts.map(({ id }) => id) ?? ids).toEqual(ids);
    }
  });
});
