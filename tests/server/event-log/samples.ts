// Events and writes to store, with just enough in them to be told apart.

import type { InterviewEvent, StoredEvent } from '../../../src/interview/core/events.ts';
import type { Append, SaveDraft } from '../../../src/server/event-log/event-log.ts';

export function created(interview: string): InterviewEvent {
  return {
    type: 'interviewCreated',
    interview,
    plan: {
      id: 'short',
      title: 'Short',
      minutes: 5,
      followUps: { pumps: 0, probes: 1, authored: 0 },
      hints: true,
      pause: true,
      timer: 'off',
      typing: 'hidden',
      pack: { id: 'cooking', version: '1.0.0' },
      sections: [
        {
          title: null,
          order: 'fixed',
          count: 1,
          pool: [{ rubric: 'stock', hash: 'h', level: 'mid', topics: ['soup'], minutes: 5 }],
        },
      ],
    },
    mode: 'practice',
    reveal: 'question',
    seed: 1,
    blindFirst: false,
    participants: [{ id: 'ada', role: 'candidate', name: 'Ada' }],
    person: null,
  };
}

export const started: InterviewEvent = { type: 'interviewStarted', engine: '1' };
export const finished: InterviewEvent = { type: 'interviewFinished', reason: 'completed' };
export function note(text: string): InterviewEvent {
  return {
    type: 'noteAdded',
    text,
    private: true,
    question: null,
  };
}

export function stored(version: number, event: InterviewEvent, at = 1_000 + version): StoredEvent {
  return {
    v: 1,
    version,
    at,
    by: 'ada',
    commandId: `c${version}`,
    commandHash: 'f00d',
    event,
  };
}

/** An append of events that follow `expectedVersion`, all at the same time where one is given. */
export function append(
  interview: string,
  expectedVersion: number,
  events: readonly InterviewEvent[],
  rest: Partial<Append> & { at?: number } = {},
): Append {
  const { at, ...companions } = rest;
  return {
    kind: 'append',
    interview,
    expectedVersion,
    events: events.map((event, index) => stored(expectedVersion + 1 + index, event, at)),
    rubrics: [],
    links: [],
    draftsDone: [],
    ...companions,
  };
}

export function draft(interview: string, turn: number, revision: number, text: string): SaveDraft {
  return {
    kind: 'draft',
    interview,
    turn,
    revision,
    text,
  };
}
