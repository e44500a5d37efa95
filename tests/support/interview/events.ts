// Builders of events and plans: a test names only what matters to it.
import { ENGINE_VERSION, type Grade } from '../../../src/engine/index.ts';
import type { CommandOf } from '../../../src/interview/commands/index.ts';
import type { EventOf, EventType, InterviewEvent, StoredEvent } from '../../../src/interview/core/events.ts';
import type { PlanAsUsed, SectionAsUsed } from '../../../src/interview/core/plan-as-used.ts';
import type { Viewer } from '../../../src/interview/core/state.ts';
import { conceptOf, type Dish, hashOf, poolEntry, rubricOf, sayingNothing, textOf } from './rubrics.ts';

/** Every test begins at this instant; times in tests are seconds after it. */
export const START = 1_800_000_000_000;
export function seconds(after: number): number {
  return START + after * 1_000;
}

export const people = {
  candidate: { id: 'cat', role: 'candidate', name: 'Cat' },
  interviewer: { id: 'ida', role: 'interviewer', name: 'Ida' },
  other: { id: 'ivan', role: 'interviewer', name: 'Ivan' },
  observer: { id: 'olga', role: 'observer', name: 'Olga' },
} as const satisfies Record<string, Viewer & { name: string }>;
export type Person = keyof typeof people;
export const persons: readonly Person[] = ['candidate', 'interviewer', 'other', 'observer'];

export interface Setup extends Partial<Omit<PlanAsUsed, 'sections' | 'pack'>> {
  readonly mode?: 'practice' | 'real';
  readonly reveal?: 'question' | 'end' | 'person';
  readonly blindFirst?: boolean;
  readonly seed?: number;
  readonly dishes?: readonly Dish[];
  readonly sections?: readonly SectionAsUsed[];
}

export function section(dishes: readonly Dish[], extra: Partial<SectionAsUsed> = {}): SectionAsUsed {
  return {
    title: null,
    order: 'fixed',
    count: dishes.length,
    pool: dishes.map(poolEntry),
    ...extra,
  };
}

export function planOf(setup: Setup = {}): PlanAsUsed {
  const { mode: _mode, reveal: _reveal, blindFirst: _blind, seed: _seed, dishes, sections, ...plan } = setup;
  return {
    id: 'dinner',
    title: 'Dinner for friends',
    minutes: 10,
    followUps: { pumps: 0, probes: 0, authored: 0 },
    hints: true,
    pause: true,
    timer: 'off',
    typing: 'live',
    ...plan,
    pack: { id: 'kitchen', version: '1.0.0' },
    sections: [...(sections ?? [section(dishes ?? ['tea', 'bread', 'soup'])])],
  };
}

export function creation(setup: Setup = {}): CommandOf<'createInterview'> {
  return {
    type: 'createInterview',
    interview: 'dinner-at-eight',
    plan: planOf(setup),
    mode: setup.mode ?? 'practice',
    reveal: setup.reveal ?? ((setup.mode ?? 'practice') === 'practice' ? 'question' : 'end'),
    seed: setup.seed ?? 1,
    blindFirst: setup.blindFirst ?? false,
    participants: Object.values(people).map((person) => ({ ...person })),
    person: 'zqperson-code',
  };
}

/** A grade by hand: of the dish's concepts these are covered, those partly, all others missing. */
export function gradeOf(dish: Dish, covered: readonly string[], partly: readonly string[] = []): Grade {
  const rubric = rubricOf(dish);
  function idsOf(names: readonly string[]) {
    return names.map((name) => conceptOf(dish, name));
  }
  function creditOf(id: string) {
    return idsOf(covered).includes(id) ? 1 : idsOf(partly).includes(id) ? 0.4 : 0;
  }
  const concepts = (rubric.concepts ?? []).map(({ id, name, weight, required, missed = '' }) => {
    const credit = creditOf(id);
    const status =
      credit === 1 ? ('covered' as const) : credit > 0 ? ('partly' as const) : ('missing' as const);
    const spans = credit > 0 ? [{ turn: 0, start: 0, end: 5 }] : [];
    return { id, name, weight, required, credit, status, afterHint: false, spans, sentence: missed };
  });
  return {
    score: covered.length * 30,
    band: covered.length > 1 ? 'good' : 'weak',
    coverage: covered.length / concepts.length,
    similarity: 0.2,
    concepts,
    misconceptions: [],
    flags: [],
    confidence: 0.8,
    needsReview: false,
    explanation: { summary: 'A summary.', raise: null },
    engine: ENGINE_VERSION,
    rubricHash: hashOf(rubric.id),
  };
}

function rest(command: CommandOf<'createInterview'>): EventOf<'interviewCreated'> {
  return {
    ...command,
    type: 'interviewCreated',
  };
}

/** One builder an event type; the question is named by its version. */
export const event = {
  created: (setup: Setup = {}) => rest(creation(setup)),
  started: (): EventOf<'interviewStarted'> => ({ type: 'interviewStarted', engine: ENGINE_VERSION }),
  asked: (dish: Dish, number: number, deadline: number | null = null): EventOf<'questionAsked'> => {
    const { id, title, level, topics, question } = rubricOf(dish);
    return {
      type: 'questionAsked',
      number,
      rubric: id,
      rubricHash: hashOf(id),
      title,
      level,
      topics,
      text: question,
      deadline,
    };
  },
  submitted: (question: number, to = question, text = sayingNothing): EventOf<'answerSubmitted'> => ({
    type: 'answerSubmitted',
    question,
    to,
    text,
    byClock: false,
  }),
  graded: (
    question: number,
    dish: Dish,
    covered: readonly string[],
    partly: readonly string[] = [],
  ): EventOf<'answerGraded'> => ({ type: 'answerGraded', question, grade: gradeOf(dish, covered, partly) }),
  probed: (question: number, dish: Dish, concept: string): EventOf<'followUpAsked'> => ({
    type: 'followUpAsked',
    question,
    kind: 'probe',
    text: textOf(dish, concept, 'probe'),
    concepts: [conceptOf(dish, concept)],
  }),
  hinted: (question: number, dish: Dish, concept: string): EventOf<'hintGiven'> => ({
    type: 'hintGiven',
    question,
    text: textOf(dish, concept, 'hint'),
    concept: conceptOf(dish, concept),
  }),
  closed: (
    question: number,
    reason: EventOf<'questionClosed'>['reason'] = 'answered',
  ): EventOf<'questionClosed'> => ({
    type: 'questionClosed',
    question,
    reason,
  }),
  marked: (question: number, mark = 3, ticks: Record<string, boolean> = {}): EventOf<'answerMarked'> => ({
    type: 'answerMarked',
    question,
    mark,
    ticks,
    reason: 'zqreason',
  }),
  undone: (question: number): EventOf<'markUndone'> => ({ type: 'markUndone', question }),
  note: (isPrivate: boolean, question: number | null = null): EventOf<'noteAdded'> => ({
    type: 'noteAdded',
    text: `zqnote ${isPrivate ? 'for me' : 'for us'}`,
    private: isPrivate,
    question,
  }),
  warned: (question: number): EventOf<'timeWarned'> => ({ type: 'timeWarned', question }),
  paused: (): EventOf<'interviewPaused'> => ({ type: 'interviewPaused' }),
  resumed: (deadline: number | null = null): EventOf<'interviewResumed'> => ({
    type: 'interviewResumed',
    deadline,
  }),
  added: (id: string, role: 'interviewer' | 'observer' = 'observer'): EventOf<'participantAdded'> => ({
    type: 'participantAdded',
    participant: { id, role, name: `Name of ${id}` },
  }),
  revoked: (participant: string): EventOf<'linkRevoked'> => ({ type: 'linkRevoked', participant }),
  revealed: (): EventOf<'scoresRevealed'> => ({ type: 'scoresRevealed' }),
  finished: (reason: EventOf<'interviewFinished'>['reason'] = 'completed'): EventOf<'interviewFinished'> => ({
    type: 'interviewFinished',
    reason,
  }),
} as const;

const authors: Partial<Record<EventType, Person>> = {
  answerMarked: 'interviewer',
  markUndone: 'interviewer',
  scoresRevealed: 'interviewer',
  noteAdded: 'interviewer',
  participantAdded: 'interviewer',
  linkRevoked: 'interviewer',
};

/** An event with its author, where that is not the usual one. */
export interface Authored {
  readonly by: Person;
  readonly event: InterviewEvent;
}
export function by(person: Person, what: InterviewEvent): Authored {
  return { by: person, event: what };
}

/** Puts events into envelopes, one second apart, versions from `after` + 1. */
export function stored(happened: readonly (InterviewEvent | Authored)[], after = 0): readonly StoredEvent[] {
  return happened.map((each, index) => {
    const what = 'event' in each ? each.event : each;
    const person = 'event' in each ? each.by : (authors[what.type] ?? 'candidate');
    const version = after + index + 1;
    return {
      v: 1,
      version,
      at: seconds(version),
      by: people[person].id,
      commandId: `c${version}`,
      commandHash: `h${version}`,
      event: what,
    };
  });
}
