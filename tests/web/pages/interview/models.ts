// Interviews as a candidate's page sees them, for tests.
import type { Grade } from '../../../../src/engine/index.ts';
import {
  emptyModel,
  type InterviewModel,
  type QuestionModel,
  type TurnModel,
} from '../../../../src/interview/model/interview-model.ts';

export const plan: NonNullable<InterviewModel['plan']> = {
  id: 'quick-practice',
  title: 'Quick practice',
  minutes: 10,
  followUps: { pumps: 0, probes: 1, authored: 2 },
  hints: true,
  pause: true,
  timer: 'soft',
  typing: 'live',
  pack: { id: 'pack', version: '1.0.0' },
  sections: [
    { title: null, count: 2 },
    { title: 'Last', count: 1 },
  ],
};

export const people = {
  maya: { id: 'c', role: 'candidate', name: 'Maya', revoked: false },
  ines: { id: 'i', role: 'interviewer', name: 'Ines', revoked: false },
  observer: { id: 'o', role: 'observer', name: 'Observer', revoked: false },
} as const;

export function model(more: Partial<InterviewModel> = {}): InterviewModel {
  return {
    ...emptyModel,
    status: 'running',
    plan,
    participants: [people.maya],
    ...more,
  };
}

export function turn(to: number, more: Partial<TurnModel> = {}): TurnModel {
  return {
    to,
    kind: 'question',
    at: 1_000,
    by: 'server',
    text: `Text of ${to}`,
    concepts: [],
    hints: [],
    answer: null,
    ...more,
  };
}

export function answered(to: number, more: Partial<TurnModel> = {}): TurnModel {
  return turn(to, { answer: { version: to + 1, at: 2_000, text: 'An answer', byClock: false }, ...more });
}

export function question(version: number, more: Partial<QuestionModel> = {}): QuestionModel {
  return {
    question: version,
    number: 1,
    rubric: 'r',
    rubricHash: null,
    title: 'Title',
    level: 'senior',
    topics: ['lambda'],
    text: `Text of ${version}`,
    askedAt: 1_000,
    deadline: 61_000,
    warned: false,
    turns: [turn(version)],
    covered: null,
    grade: null,
    closed: null,
    marks: [],
    ...more,
  };
}

export const grade: Grade = {
  score: 71,
  band: 'good',
  coverage: 0.7,
  similarity: 0.4,
  concepts: [],
  misconceptions: [],
  flags: [],
  confidence: 0.8,
  needsReview: false,
  explanation: { summary: '', raise: null },
  engine: '1',
  rubricHash: null,
};
