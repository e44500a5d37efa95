// Short ways to write what the server says.
import type { ViewedEvent } from '../../../src/interview/core/events.ts';
import type { EventMessage, ServerMessage } from '../../../src/interview/protocol/server-messages.ts';

export const candidate = { id: 'c1', role: 'candidate', name: 'Nia' } as const;
export const interviewer = { id: 'i1', role: 'interviewer', name: 'Ivo' } as const;

export const welcome = (
  version: number,
  more: Partial<Extract<ServerMessage, { type: 'welcome' }>> = {},
): ServerMessage => ({
  type: 'welcome',
  you: candidate,
  interview: 'one',
  version,
  now: 1_000_000,
  build: 'a',
  ...more,
});

export const event = (
  version: number,
  body: ViewedEvent,
  more: Partial<EventMessage> = {},
): EventMessage => ({
  type: 'event',
  version,
  at: 1_000 * version,
  by: candidate.id,
  commandId: null,
  event: body,
  ...more,
});

export const created = (typing: 'hidden' | 'live' | 'recorded' = 'live'): ViewedEvent => ({
  type: 'interviewCreated',
  interview: 'one',
  plan: {
    id: 'short',
    title: 'Short practice',
    minutes: 10,
    pack: { id: 'pack', version: '1.0.0' },
    followUps: { pumps: 0, probes: 1, authored: 2 },
    hints: true,
    pause: true,
    timer: 'soft',
    typing,
    sections: [{ title: null, count: 2 }],
  },
  mode: 'practice',
  reveal: 'question',
  participants: [candidate, interviewer],
});

export const started: ViewedEvent = { type: 'interviewStarted', engine: '1' };

export const asked = (number = 1): ViewedEvent => ({
  type: 'questionAsked',
  number,
  rubric: `rubric-${number}`,
  title: `Title ${number}`,
  level: 'mid',
  topics: ['streaming'],
  text: `Question ${number}?`,
  deadline: 500_000,
});

export const answered = (question: number, to: number, text: string): ViewedEvent => ({
  type: 'answerSubmitted',
  question,
  to,
  text,
  byClock: false,
});
