// How much folding costs: a long log with and without command ids, and one command in a short and in a long interview.
import { decide } from '../src/interview/commands/decide.ts';
import type { Command } from '../src/interview/commands/index.ts';
import { EVENT_LIMIT } from '../src/interview/core/limits.ts';
import { isRejection } from '../src/interview/core/rejection.ts';
import {
  evolve,
  type InterviewEvent,
  type InterviewState,
  initialState,
  type StoredEvent,
} from '../src/interview/index.ts';
import { interviewerWords } from '../src/interview/words/interviewer.ts';
import { event, people, START } from '../tests/support/interview/events.ts';
import { rubricByHash } from '../tests/support/interview/rubrics.ts';
import { table } from './table.ts';

const QUESTION = 3;
const SHORT = 400;
const LONG = 4_000;
const ROUNDS = 40;
/** Commands timed at once, so that a round takes milliseconds; they all start from the same state. */
const COMMANDS = 1_000;

/** An interview in which interviewers mark an answer again and again, and take notes. */
function eventOf(version: number): InterviewEvent {
  if (version === 1) return event.created({ blindFirst: true });
  if (version === 2) return event.started();
  if (version === QUESTION) return event.asked('tea', 1);
  if (version === QUESTION + 1) return event.submitted(QUESTION);
  if (version === QUESTION + 2) return event.graded(QUESTION, 'tea', ['kettle']);
  return version % 2 === 0 ? event.marked(QUESTION, version % 5) : event.note(true, QUESTION);
}

function logOf(length: number, hasIds: boolean): readonly StoredEvent[] {
  return Array.from({ length }, (_, index) => {
    const version = index + 1;
    const by = version <= QUESTION + 2 ? people.candidate.id : people.interviewer.id;
    return {
      v: 1,
      version,
      at: START + version,
      by,
      commandId: hasIds ? `command-${version}` : null,
      commandHash: hasIds ? `hash-${version}` : null,
      event: eventOf(version),
    };
  });
}

/** Processor time, so that whatever else runs on the machine does not count. */
function millisecondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/**
 * Milliseconds of two pieces of work, each in its fastest round: what the compiler and the collector do meanwhile only
 * makes a round slower. They take turns in coming first, so that neither always pays for the other's garbage.
 */
function timed(one: () => void, other: () => void): readonly [number, number] {
  let [fastest, otherFastest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 2 === 0) fastest = Math.min(fastest, millisecondsOf(one));
    otherFastest = Math.min(otherFastest, millisecondsOf(other));
    if (round % 2 === 1) fastest = Math.min(fastest, millisecondsOf(one));
  }
  return [fastest, otherFastest];
}

function fold(log: readonly StoredEvent[]): InterviewState {
  return log.reduce(evolve, initialState);
}

/** Decides a command on this state and folds what it brings, as the server does for each. */
function runOn(state: InterviewState, command: Command): void {
  const context = {
    now: state.at,
    by: people.interviewer.id,
    phrases: interviewerWords,
    rubric: rubricByHash,
  };
  for (let nth = 0; nth < COMMANDS; nth += 1) {
    const decided = decide(command, state, context);
    if (isRejection(decided)) throw new Error(`the command was refused: ${decided.reason}`);
    decided.reduce<InterviewState>((before, event, index) => {
      const version = state.version + index + 1;
      const ids = { commandId: `new-${nth}`, commandHash: `hash-${nth}` };
      return evolve(before, { v: 1, version, at: state.at, by: context.by, ...ids, event });
    }, state);
  }
}

const commands: readonly Command[] = [
  { type: 'addNote', text: 'Calm, and to the point.', private: true },
  { type: 'markAnswer', question: QUESTION, mark: 3, ticks: {} },
];

function row(what: string, base: number, other: number, most: number): readonly string[] {
  const ratio = other / base;
  return [
    what,
    base.toFixed(2),
    other.toFixed(2),
    ratio.toFixed(2),
    `${most.toFixed(1)}`,
    ratio <= most ? 'yes' : 'NO',
  ];
}

export function run(): void {
  const without = logOf(EVENT_LIMIT, false);
  const withIds = logOf(EVENT_LIMIT, true);
  const [bare, named] = timed(
    () => void fold(without),
    () => void fold(withIds),
  );
  console.log(
    table([
      ['milliseconds', 'without ids', 'with ids', 'ratio', 'at most', 'kept'],
      row(`folding ${EVENT_LIMIT} events`, bare, named, 4),
    ]),
  );
  const short = fold(withIds.slice(0, SHORT));
  const long = fold(withIds.slice(0, LONG - 1));
  const rows = commands.map((command) => {
    const [early, late] = timed(
      () => runOn(short, command),
      () => runOn(long, command),
    );
    return row(`${command.type}, ${COMMANDS} times`, early, late, 1.3);
  });
  console.log();
  console.log(
    table([['milliseconds', `at event ${SHORT}`, `at event ${LONG}`, 'ratio', 'at most', 'kept'], ...rows]),
  );
}
