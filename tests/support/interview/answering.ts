// What tests of answers begin with: a question asked, an answer submitted, and what came of it.
import type { Command } from '../../../src/interview/commands/index.ts';
import type { EventOf, InterviewEvent } from '../../../src/interview/core/events.ts';
import { event } from './events.ts';
import { conceptOf } from './rubrics.ts';

export function submit(text: string, to?: number): Command {
  return {
    type: 'submitAnswer',
    text,
    ...(to === undefined ? {} : { to }),
  };
}
export function asked(setup = {}) {
  return [event.created(setup), event.started(), event.asked('tea', 1)];
}

/** Version of the first question. */
export const QUESTION = 3;

export function gradeIn(events: readonly InterviewEvent[]): EventOf<'answerGraded'>['grade'] {
  const graded = events.find((each) => each.type === 'answerGraded');
  if (graded?.type !== 'answerGraded') throw new Error('no grade');
  return graded.grade;
}
export function statusOf(events: readonly InterviewEvent[], dish: 'tea' | 'bread', concept: string) {
  return gradeIn(events).concepts.find((each) => each.id === conceptOf(dish, concept));
}
