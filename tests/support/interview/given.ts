// Given events, when a command, then events or a rejection: tests of the decider read as sentences.
import { expect } from 'vitest';
import { decide } from '../../../src/interview/commands/decide.ts';
import type { Command } from '../../../src/interview/commands/index.ts';
import type { EventOf, EventType, InterviewEvent, StoredEvent } from '../../../src/interview/core/events.ts';
import { evolve } from '../../../src/interview/core/evolve.ts';
import { isRejection, type Rejection, type RejectionCode } from '../../../src/interview/core/rejection.ts';
import { type InterviewState, initialState } from '../../../src/interview/core/state.ts';
import { interviewerWords } from '../../../src/interview/words/interviewer.ts';
import { rejectionMessage, rejectionWords } from '../../../src/interview/words/rejections.ts';
import { type Authored, type Person, people, stored } from './events.ts';
import { rubricByHash } from './rubrics.ts';

export type Asker = Person | 'server' | 'stranger';
function idOf(asker: Asker): string {
  return asker === 'server' || asker === 'stranger' ? asker : people[asker].id;
}

export function fold(log: readonly StoredEvent[], from: InterviewState = initialState): InterviewState {
  return log.reduce(evolve, from);
}

/** What the decider says, whoever asks. */
export function decided(
  state: InterviewState,
  command: Command,
  asker: Asker,
  now: number,
): readonly InterviewEvent[] | Rejection {
  return decide(command, state, { now, by: idOf(asker), phrases: interviewerWords, rubric: rubricByHash });
}

/** Either the type of an event, or some of its fields. */
export type Expected =
  | EventType
  | { [Type in EventType]: Partial<EventOf<Type>> & { type: Type } }[EventType];

function matcher(expected: Expected): unknown {
  return expect.objectContaining(typeof expected === 'string' ? { type: expected } : expected);
}

/** `given(events…).when(command, by, at).yields(events…)` or `.rejects(code)`; any of several codes where the tables leave it open. */
export function given(...happened: readonly (InterviewEvent | Authored)[]) {
  const log = stored(happened);
  return {
    when: (command: Command, asker: Asker, now: number = (log.at(-1)?.at ?? 0) + 1_000) => {
      const result = decided(fold(log), command, asker, now);
      return {
        result,
        yields: (...expected: readonly Expected[]): readonly InterviewEvent[] => {
          expect(result).toEqual(expected.map(matcher));
          return isRejection(result) ? [] : result;
        },
        rejects: (...codes: readonly RejectionCode[]): void => {
          if (!isRejection(result)) throw new Error(`it was accepted: ${JSON.stringify(result)}`);
          expect(rejectionMessage(result, rejectionWords)).toMatch(/\S/);
          expect(codes).toContain(result.rejected);
        },
      };
    },
  };
}
