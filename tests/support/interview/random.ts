// Random interviews for property tests: any plan, any command, by anybody, at any time.
import fc from 'fast-check';
import type { Command } from '../../../src/interview/commands/index.ts';
import type { StoredEvent } from '../../../src/interview/core/events.ts';
import { isRejection, type Rejection } from '../../../src/interview/core/rejection.ts';
import type { InterviewState } from '../../../src/interview/core/state.ts';
import { people, type Setup, START, section } from './events.ts';
import { play } from './interview.ts';
import { saying, sayingAll, sayingNothing } from './rubrics.ts';
import { noteOf, reasonOf } from './secrets.ts';

const words = [
  sayingNothing,
  sayingAll('tea'),
  saying('tea', 'kettle'),
  saying('tea', 'leaves', 'milk'),
  saying('bread', 'yeast'),
  saying('bread', 'gluten', 'steam'),
  sayingAll('bread'),
  sayingAll('soup'),
  saying('soup', 'onions'),
  saying('soup', 'simmer'),
  'I do not know.',
  'A microwave is better anyway.',
  'kettle, boils, loose leaves, milk, last, yeast, ferments, kneading, gluten',
  'How would you brew a pot for guests?',
  ' \n ',
  '',
  'so '.repeat(7_000),
  '\ud83d\ude00 e\u0301 \u202e __proto__ constructor NaN',
] as const;

const text = fc.constantFrom(...words);
const nth = fc.nat({ max: 5 });
const strange = fc.constantFrom('__proto__', 'constructor', 'nobody', 'cat', 'ida', 'olga', 'guest1');
const dishes = ['tea', 'bread', 'soup'] as const;

/** A step names its question by position, because versions are known only once it is played. */
type Ask = (state: InterviewState, by: string) => Command;

function questionAt(state: InterviewState, position: number): number {
  return state.questions.length === 0
    ? position
    : (state.questions[position % state.questions.length]?.question ?? position);
}

const asks: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 9,
    arbitrary: text.map(
      (said): Ask =>
        () => ({ type: 'submitAnswer', text: said }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(text, nth).map(
      ([said, to]): Ask =>
        (state) => ({ type: 'submitAnswer', text: said, to: questionAt(state, to) + (to % 2) * 3 }),
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom<Ask>(() => ({ type: 'askForHint' })) },
  { weight: 2, arbitrary: fc.constantFrom<Ask>(() => ({ type: 'skipQuestion' })) },
  { weight: 6, arbitrary: fc.constantFrom<Ask>(() => ({ type: 'nextQuestion' })) },
  { weight: 2, arbitrary: fc.constantFrom<Ask>(() => ({ type: 'pauseInterview' })) },
  { weight: 4, arbitrary: fc.constantFrom<Ask>(() => ({ type: 'resumeInterview' })) },
  { weight: 1, arbitrary: fc.constantFrom<Ask>(() => ({ type: 'finishInterview' })) },
  { weight: 1, arbitrary: fc.constantFrom<Ask>(() => ({ type: 'startInterview' })) },
  {
    weight: 6,
    arbitrary: fc.tuple(nth, fc.nat({ max: 4 }), fc.boolean()).map(
      ([position, mark, odd]): Ask =>
        (state, by) => {
          const question = questionAt(state, position);
          return {
            type: 'markAnswer',
            question,
            mark,
            ticks: odd ? JSON.parse('{"__proto__":true}') : {},
            reason: reasonOf(by, question),
          };
        },
    ),
  },
  {
    weight: 3,
    arbitrary: nth.map(
      (position): Ask =>
        (state) => ({ type: 'undoMark', question: questionAt(state, position) }),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<Ask>(() => ({ type: 'revealScores' })) },
  {
    weight: 3,
    arbitrary: fc.boolean().map(
      (isPrivate): Ask =>
        (_state, by) => ({ type: 'addNote', text: noteOf(by, isPrivate), private: isPrivate }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('interviewer', 'observer', 'candidate', 'reader').map(
      (role): Ask =>
        () => ({ type: 'addParticipant', participant: { id: 'guest1', role, name: '__proto__' } }),
    ),
  },
  {
    weight: 1,
    arbitrary: strange.map(
      (participant): Ask =>
        () => ({ type: 'revokeLink', participant }),
    ),
  },
);

export interface Step {
  readonly by: string;
  readonly ask: Ask;
  readonly draft: string | null;
  /** Milliseconds since the step before. */
  readonly wait: number;
}

const { candidate, interviewer, other, observer } = people;

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    by: fc.oneof(
      { weight: 8, arbitrary: fc.constant(candidate.id) },
      { weight: 4, arbitrary: fc.constantFrom(interviewer.id, other.id) },
      { weight: 1, arbitrary: fc.constantFrom(observer.id, 'guest1', 'nobody', 'server', '__proto__') },
    ),
    ask: asks,
    draft: fc.option(text),
    wait: fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: 20_000 }) },
      { weight: 1, arbitrary: fc.nat({ max: 400_000 }) },
    ),
  }),
  { minLength: 10, maxLength: 45, size: 'max' },
);

const setups: fc.Arbitrary<Setup> = fc.record({
  mode: fc.constantFrom('practice', 'real'),
  reveal: fc.constantFrom('question', 'end', 'person'),
  blindFirst: fc.boolean(),
  seed: fc.nat({ max: 1_000 }),
  minutes: fc.integer({ min: 1, max: 12 }),
  hints: fc.boolean(),
  pause: fc.boolean(),
  timer: fc.constantFrom('off', 'soft', 'hard'),
  followUps: fc.record({
    pumps: fc.nat({ max: 1 }),
    probes: fc.nat({ max: 3 }),
    authored: fc.nat({ max: 3 }),
  }),
  sections: fc
    .tuple(fc.constantFrom('fixed', 'shuffled'), fc.integer({ min: 1, max: 3 }))
    .map(([order, count]) => [section(dishes, { order, count })]),
});

export interface RandomInterview {
  readonly setup: Setup;
  readonly steps: readonly Step[];
}
export const randomInterview: fc.Arbitrary<RandomInterview> = fc.record({ setup: setups, steps });

/** What one step did: `fresh` holds what time and the command brought. */
export interface Happened {
  readonly step: Step;
  readonly command: Command;
  readonly before: InterviewState;
  readonly passed: readonly StoredEvent[];
  readonly result: readonly StoredEvent[] | Rejection;
  readonly log: readonly StoredEvent[];
  readonly states: readonly InterviewState[];
  readonly now: number;
}

/** Plays an interview step by step; every event is also told one at a time, with the state after it. */
export function playRandom(
  { setup, steps: toDo }: RandomInterview,
  watch: {
    readonly event?: (log: readonly StoredEvent[], state: InterviewState) => void;
    readonly step?: (happened: Happened) => void;
  },
): { readonly log: readonly StoredEvent[]; readonly states: readonly InterviewState[] } {
  const played = play(setup);
  let told = 0;
  function tell(): void {
    for (; told < played.log().length; told += 1) {
      const state = played.states()[told + 1];
      if (state) watch.event?.(played.log().slice(0, told + 1), state);
    }
  }
  let now = START;
  const all: readonly Step[] = [
    { by: candidate.id, ask: () => ({ type: 'startInterview' }), draft: null, wait: 1_000 },
    ...toDo,
  ];
  tell();
  for (const step of all) {
    now += step.wait;
    const before = played.state();
    const passed = played.pass(now, step.draft);
    const command = step.ask(played.state(), step.by);
    const result = played.ask(step.by, command, now);
    tell();
    watch.step?.({ step, command, before, passed, result, log: played.log(), states: played.states(), now });
  }
  return { log: played.log(), states: played.states() };
}

export function accepted(happened: Happened): readonly StoredEvent[] {
  return isRejection(happened.result) ? [] : happened.result;
}
