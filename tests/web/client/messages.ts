// Short ways to write what the server says.
import type { ViewedEvent } from '../../../src/interview/core/events.ts';
import type { EventMessage, ServerMessage } from '../../../src/interview/protocol/server-messages.ts';

export const candidate = { id: 'c1', role: 'candidate', name: 'Nia' } as const;
export const interviewer = { id: 'i1', role: 'interviewer', name: 'Ivo' } as const;

export function welcome(
  version: number,
  more: Partial<Extract<ServerMessage, { type: 'welcome' }>> = {},
): ServerMessage {
  return {
    type: 'welcome',
    you: candidate,
    interview: 'one',
    version,
    now: 1_000_000,
    build: 'a',
    ...more,
  };
}

export function event(version: number, body: ViewedEvent, more: Partial<EventMessage> = {}): EventMessage {
  return {
    type: 'event',
    version,
    at: 1_000 * version,
    by: candidate.id,
    commandId: null,
    event: body,
    ...more,
  };
}

export function created(typing: 'hidden' | 'live' | 'recorded' = 'live'): ViewedEvent {
  return {
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
  };
}

export const started: ViewedEvent = { type: 'interviewStarted', engine: '1' };

export function asked(number = 1): ViewedEvent {
  return {
    type: 'questionAsked',
    number,
    rubric: `rubric-${number}`,
    title: `Title ${number}`,
    level: 'mid',
    topics: ['streaming'],
    text: `Question ${number}?`,
    deadline: 500_000,
  };
}

export function answered(question: number, to: number, text: string): ViewedEvent {
  return {
    type: 'answerSubmitted',
    question,
    to,
    text,
    byClock: false,
  };
}
