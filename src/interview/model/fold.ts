// Folds events, as one viewer may see them, into an InterviewModel.
import type { ViewedEvent } from '../core/events.ts';
import {
  emptyModel,
  type InterviewModel,
  openQuestion,
  type QuestionModel,
  type TurnModel,
  type ViewedEntry,
} from './interview-model.ts';

type Seen<Type extends ViewedEvent['type']> = Extract<ViewedEvent, { type: Type }>;

/** The interview after these entries, which stand in the order of their versions; hidden ones are simply not there. */
export function foldEntries(entries: readonly ViewedEntry[]): InterviewModel {
  return entries.reduce(foldEntry, emptyModel);
}

/** One step of the fold. An event type that this build does not know changes nothing. */
export function foldEntry(model: InterviewModel, entry: ViewedEntry): InterviewModel {
  const { event, at } = entry;
  switch (event.type) {
    case 'interviewCreated':
      return created(model, event, at);
    case 'interviewStarted':
      return { ...model, status: 'running', startedAt: at, engine: event.engine };
    case 'questionAsked':
      return { ...model, questions: [...model.questions, asked(event, entry)] };
    case 'followUpAsked':
      return inQuestion(model, event.question, (question) => followedUp(question, event, entry));
    case 'hintGiven':
      return inQuestion(model, event.question, (question) => hinted(question, event, entry));
    case 'answerSubmitted':
      return inQuestion(model, event.question, (question) => answered(question, event, entry));
    case 'answerGraded':
      return inQuestion(model, event.question, (question) => graded(question, event));
    case 'answerMarked':
      return inQuestion(model, event.question, (question) => marked(question, event, entry));
    case 'markUndone':
      return inQuestion(model, event.question, (question) => withoutMarkOf(question, entry.by));
    case 'questionClosed':
      return inQuestion(model, event.question, (question) => ({
        ...question,
        closed: { reason: event.reason, at },
      }));
    case 'timeWarned':
      return inQuestion(model, event.question, (question) => ({ ...question, warned: true }));
    case 'interviewPaused':
      return { ...model, status: 'paused', pauses: [...model.pauses, { from: at, to: null }] };
    case 'interviewResumed':
      return resumed(model, event, at);
    case 'participantAdded':
      return { ...model, participants: [...model.participants, { ...event.participant, revoked: false }] };
    case 'linkRevoked':
      return revoked(model, event);
    case 'scoresRevealed':
      return { ...model, scoresRevealed: true };
    case 'noteAdded':
      return { ...model, notes: [...model.notes, noted(event, entry)] };
    case 'interviewFinished':
      return { ...endPause(model, at), status: 'finished', finished: { reason: event.reason, at } };
    default:
      return unchanged(model, event);
  }
}

function unchanged(model: InterviewModel, _unknown: never): InterviewModel {
  return model;
}

function inQuestion(
  model: InterviewModel,
  name: number,
  change: (question: QuestionModel) => QuestionModel,
): InterviewModel {
  return {
    ...model,
    questions: model.questions.map((question) => (question.question === name ? change(question) : question)),
  };
}

function created(model: InterviewModel, event: Seen<'interviewCreated'>, at: number): InterviewModel {
  return {
    ...model,
    status: 'created',
    interview: event.interview,
    plan: event.plan,
    mode: event.mode,
    reveal: event.reveal,
    blindFirst: 'blindFirst' in event && event.blindFirst,
    participants: event.participants.map((participant) => ({ ...participant, revoked: false })),
    createdAt: at,
  };
}

function asked(event: Seen<'questionAsked'>, { version, at, by }: ViewedEntry): QuestionModel {
  return {
    question: version,
    number: event.number,
    rubric: event.rubric,
    rubricHash: 'rubricHash' in event ? event.rubricHash : null,
    title: event.title,
    level: event.level,
    topics: event.topics,
    text: event.text,
    askedAt: at,
    deadline: event.deadline,
    warned: false,
    turns: [
      { to: version, kind: 'question', at, by, text: event.text, concepts: [], hints: [], answer: null },
    ],
    covered: null,
    grade: null,
    closed: null,
    marks: [],
  };
}

function followedUp(
  question: QuestionModel,
  event: Seen<'followUpAsked'>,
  { version, at, by }: ViewedEntry,
): QuestionModel {
  const concepts = 'concepts' in event ? event.concepts : [];
  const turn: TurnModel = {
    to: version,
    kind: event.kind,
    at,
    by,
    text: event.text,
    concepts,
    hints: [],
    answer: null,
  };
  return { ...question, turns: [...question.turns, turn] };
}

function hinted(
  question: QuestionModel,
  event: Seen<'hintGiven'>,
  { version, at }: ViewedEntry,
): QuestionModel {
  const concept = 'concept' in event ? event.concept : null;
  const hint = { version, at, text: event.text, concept };
  const last = question.turns.length - 1;
  return {
    ...question,
    turns: question.turns.map((turn, index) =>
      index === last ? { ...turn, hints: [...turn.hints, hint] } : turn,
    ),
  };
}

function answered(
  question: QuestionModel,
  event: Seen<'answerSubmitted'>,
  { version, at }: ViewedEntry,
): QuestionModel {
  return {
    ...question,
    turns: question.turns.map((turn) =>
      turn.to === event.to
        ? { ...turn, answer: { version, at, text: event.text, byClock: event.byClock } }
        : turn,
    ),
  };
}

function graded(question: QuestionModel, event: Seen<'answerGraded'>): QuestionModel {
  return 'grade' in event ? { ...question, grade: event.grade } : { ...question, covered: event.covered };
}

function withoutMarkOf(question: QuestionModel, by: string): QuestionModel {
  return {
    ...question,
    marks: question.marks.map((mark) => (mark.by === by ? { ...mark, standing: false } : mark)),
  };
}

function marked(
  question: QuestionModel,
  event: Seen<'answerMarked'>,
  { version, at, by }: ViewedEntry,
): QuestionModel {
  const ticks = Object.entries(event.ticks).map(([concept, said]) => ({ concept, said }));
  const mark = { version, at, by, mark: event.mark, ticks, reason: event.reason, standing: true };
  return { ...question, marks: [...withoutMarkOf(question, by).marks, mark] };
}

function endPause(model: InterviewModel, at: number): InterviewModel {
  return {
    ...model,
    pauses: model.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)),
  };
}

function resumed(model: InterviewModel, event: Seen<'interviewResumed'>, at: number): InterviewModel {
  const running: InterviewModel = { ...endPause(model, at), status: 'running' };
  const open = openQuestion(running);
  if (open === null) return running;
  return inQuestion(running, open.question, (question) => ({ ...question, deadline: event.deadline }));
}

function revoked(model: InterviewModel, event: Seen<'linkRevoked'>): InterviewModel {
  return {
    ...model,
    participants: model.participants.map((participant) =>
      participant.id === event.participant ? { ...participant, revoked: true } : participant,
    ),
  };
}

function noted(event: Seen<'noteAdded'>, { version, at, by }: ViewedEntry) {
  return {
    version,
    at,
    by,
    text: event.text,
    private: event.private,
    question: event.question,
  };
}
