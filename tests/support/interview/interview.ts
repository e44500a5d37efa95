// An interview that is played: commands go in as the shell would put them, the log and the state come out.

import { decide } from '../../../src/interview/commands/decide.ts';
import type { Command } from '../../../src/interview/commands/index.ts';
import type { EventOf, EventType, InterviewEvent, StoredEvent } from '../../../src/interview/core/events.ts';
import { evolve } from '../../../src/interview/core/evolve.ts';
import { isRejection, type Rejection } from '../../../src/interview/core/rejection.ts';
import { type InterviewState, initialState } from '../../../src/interview/core/state.ts';
import { interviewerWords } from '../../../src/interview/words/interviewer.ts';
import { creation, type Person, people, type Setup, START } from './events.ts';
import { rubricByHash } from './rubrics.ts';

export type Outcome = readonly StoredEvent[] | Rejection;

export interface Played {
  /** The command of a participant id, after time has passed; the events it brought or the rejection. */
  readonly ask: (by: string, command: Command, now: number) => Outcome;
  readonly act: (person: Person, command: Command, now: number) => readonly InterviewEvent[];
  /** What the shell does by itself before any command; the events it brought. */
  readonly pass: (now: number, draft?: string | null) => readonly StoredEvent[];
  readonly log: () => readonly StoredEvent[];
  readonly state: () => InterviewState;
  /** State after each event: `states()[version]`. */
  readonly states: () => readonly InterviewState[];
  /** The latest event of a type. */
  readonly last: <Type extends EventType>(
    type: Type,
  ) => EventOf<Type> & { readonly version: number; readonly at: number };
}

/** Creates an interview at START and hands out the levers. */
export function play(setup: Setup = {}): Played {
  const log: StoredEvent[] = [];
  const states: InterviewState[] = [initialState];
  let commands = 0;
  function state(): InterviewState {
    return states.at(-1) ?? initialState;
  }

  function run(by: string, command: Command, now: number, id: string | null): Outcome {
    const at = Math.max(now, state().at);
    const result = decide(command, state(), { now: at, by, phrases: interviewerWords, rubric: rubricByHash });
    if (isRejection(result)) return result;
    const first = log.length + 1;
    const fresh = result.map((event, index): StoredEvent => {
      const commandHash = id === null ? null : `hash of ${id}`;
      return { v: 1, version: first + index, at, by, commandId: id, commandHash, event };
    });
    for (const each of fresh) {
      states.push(evolve(state(), each));
      log.push(each);
    }
    return fresh;
  }

  function pass(now: number, draft: string | null = null): readonly StoredEvent[] {
    const outcome = run('server', { type: 'passTime', draft }, now, null);
    if (isRejection(outcome)) throw new Error(`passTime was rejected: ${outcome.rejected}`);
    return outcome;
  }
  function ask(by: string, command: Command, now: number): Outcome {
    return run(by, command, now, `c${++commands}`);
  }
  function act(person: Person, command: Command, now: number): readonly InterviewEvent[] {
    const outcome = ask(people[person].id, command, now);
    if (isRejection(outcome))
      throw new Error(`${command.type} was rejected: ${outcome.rejected}, ${outcome.reason}`);
    return outcome.map((each) => each.event);
  }
  function last<Type extends EventType>(type: Type) {
    const found = log.findLast((each) => each.event.type === type);
    if (!found) throw new Error(`no ${type} yet`);
    return { ...(found.event as EventOf<Type>), version: found.version, at: found.at };
  }

  ask('server', creation(setup), START);
  return { ask, act, pass, log: () => log, state, states: () => states, last };
}
