// Fold steps of one question: each takes the question and an event about it, and gives the question after it.
import type { ViewedEvent } from '../core/events.ts';
import type { QuestionModel, TurnModel, ViewedEntry } from './interview-model.ts';

/** An event of this type, whole or as far as the viewer may see it. */
export type Seen<Type extends ViewedEvent['type']> = Extract<ViewedEvent, { type: Type }>;

function turnWith(turn: Pick<TurnModel, 'to' | 'kind' | 'at' | 'by' | 'text' | 'concepts'>): TurnModel {
  return { ...turn, hints: [], answer: null };
}

export function asked(event: Seen<'questionAsked'>, { version, at, by }: ViewedEntry): QuestionModel {
  const { number, rubric, title, level, topics, text, deadline } = event;
  return {
    question: version,
    number,
    rubric,
    rubricHash: 'rubricHash' in event ? event.rubricHash : null,
    title,
    level,
    topics,
    text,
    askedAt: at,
    deadline,
    warned: false,
    turns: [turnWith({ to: version, kind: 'question', at, by, text, concepts: [] })],
    covered: null,
    grade: null,
    closed: null,
    marks: [],
  };
}

export function followedUp(
  question: QuestionModel,
  event: Seen<'followUpAsked'>,
  { version, at, by }: ViewedEntry,
): QuestionModel {
  const { kind, text } = event;
  const concepts = 'concepts' in event ? event.concepts : [];
  return { ...question, turns: [...question.turns, turnWith({ to: version, kind, at, by, text, concepts })] };
}

export function hinted(
  question: QuestionModel,
  event: Seen<'hintGiven'>,
  { version, at }: ViewedEntry,
): QuestionModel {
  const hint = { version, at, text: event.text, concept: 'concept' in event ? event.concept : null };
  const last = question.turns.length - 1;
  return {
    ...question,
    turns: question.turns.map((turn, index) =>
      index === last ? { ...turn, hints: [...turn.hints, hint] } : turn,
    ),
  };
}

export function answered(
  question: QuestionModel,
  { to, text, byClock }: Seen<'answerSubmitted'>,
  { version, at }: ViewedEntry,
): QuestionModel {
  return {
    ...question,
    turns: question.turns.map((turn) =>
      turn.to === to ? { ...turn, answer: { version, at, text, byClock } } : turn,
    ),
  };
}

export function graded(question: QuestionModel, event: Seen<'answerGraded'>): QuestionModel {
  return 'grade' in event ? { ...question, grade: event.grade } : { ...question, covered: event.covered };
}

/** The mark of this person stands no more; it stays on record. */
export function withoutMarkOf(question: QuestionModel, by: string): QuestionModel {
  return {
    ...question,
    marks: question.marks.map((mark) => (mark.by === by ? { ...mark, standing: false } : mark)),
  };
}

export function marked(
  question: QuestionModel,
  event: Seen<'answerMarked'>,
  { version, at, by }: ViewedEntry,
): QuestionModel {
  const ticks = Object.entries(event.ticks).map(([concept, said]) => ({ concept, said }));
  const mark = { version, at, by, mark: event.mark, ticks, reason: event.reason, standing: true };
  return { ...question, marks: [...withoutMarkOf(question, by).marks, mark] };
}
