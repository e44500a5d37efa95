// An interview as one viewer may see it: what the pages draw and reports count, folded from events as `view` gave them.
import type { Grade, Level, Span } from '../../engine/index.ts';
import type { Participant, ViewedEvent } from '../core/events.ts';
import type { PlanAsUsed, PlanSummary } from '../core/plan-as-used.ts';
import { rightsOf } from '../core/roles.ts';

/** An event as its viewer got it, with what the log says about it. A wire frame of type `event` is one. */
export interface ViewedEntry {
  readonly version: number;
  readonly at: number;
  readonly by: string;
  readonly event: ViewedEvent;
}

interface HintModel {
  readonly version: number;
  readonly at: number;
  readonly text: string;
  /** Null where the viewer may not know which concept it points at. */
  readonly concept: string | null;
}

interface AnswerModel {
  readonly version: number;
  readonly at: number;
  readonly text: string;
  /** True where the clock handed in the draft. */
  readonly byClock: boolean;
}

/** What was asked, and what was answered. Spans of a grade count the turns of a question that have an answer. */
export interface TurnModel {
  /** Version of the event that asked: the turn's name. */
  readonly to: number;
  readonly kind: 'question' | 'pump' | 'probe' | 'authored';
  readonly at: number;
  readonly by: string;
  readonly text: string;
  /** Concepts aimed at; empty where the viewer may not know them. */
  readonly concepts: readonly string[];
  /** Hints given while this turn was open. */
  readonly hints: readonly HintModel[];
  readonly answer: AnswerModel | null;
}

export interface Tick {
  readonly concept: string;
  readonly said: boolean;
}

export interface MarkModel {
  readonly version: number;
  readonly at: number;
  readonly by: string;
  /** 0 to 4. */
  readonly mark: number;
  readonly ticks: readonly Tick[];
  readonly reason: string | null;
  /** False once undone or replaced by a later mark of the same person. */
  readonly standing: boolean;
}

/** A concept covered so far, told while the question is open. */
export interface CoveredModel {
  readonly id: string;
  readonly name: string;
  readonly spans: readonly Span[];
}

export type CloseReason = 'answered' | 'skipped' | 'time' | 'finished';

export interface QuestionModel {
  /** Version of its `questionAsked`: the question's name. */
  readonly question: number;
  /** 1 for the first. */
  readonly number: number;
  readonly rubric: string;
  /** Null for the candidate. */
  readonly rubricHash: string | null;
  readonly title: string;
  readonly level: Level;
  readonly topics: readonly string[];
  readonly text: string;
  readonly askedAt: number;
  /** When its time is up; null without a timer. */
  readonly deadline: number | null;
  readonly warned: boolean;
  readonly turns: readonly TurnModel[];
  /** Concepts covered so far; null where none were told. */
  readonly covered: readonly CoveredModel[] | null;
  /** The last grade the viewer may see. */
  readonly grade: Grade | null;
  readonly closed: { readonly reason: CloseReason; readonly at: number } | null;
  /** Every mark ever given that the viewer may see, in order. */
  readonly marks: readonly MarkModel[];
}

export interface NoteModel {
  readonly version: number;
  readonly at: number;
  readonly by: string;
  readonly text: string;
  readonly private: boolean;
  /** The question that was open or last when it was written. */
  readonly question: number | null;
}

export interface ParticipantModel extends Participant {
  readonly revoked: boolean;
}

export interface Pause {
  readonly from: number;
  /** Null while it lasts. */
  readonly to: number | null;
}

export type FinishReason = 'completed' | 'candidate' | 'interviewer';

export interface InterviewModel {
  readonly status: 'none' | 'created' | 'running' | 'paused' | 'finished';
  readonly interview: string;
  readonly plan: PlanAsUsed | PlanSummary | null;
  readonly mode: 'practice' | 'real';
  readonly reveal: 'question' | 'end' | 'person';
  /** Whether interviewers mark before they see the machine's grade; false where the viewer may not know. */
  readonly blindFirst: boolean;
  readonly participants: readonly ParticipantModel[];
  readonly createdAt: number | null;
  readonly startedAt: number | null;
  readonly pauses: readonly Pause[];
  readonly finished: { readonly reason: FinishReason; readonly at: number } | null;
  /** Version of the grading engine. */
  readonly engine: string | null;
  readonly questions: readonly QuestionModel[];
  readonly notes: readonly NoteModel[];
  readonly scoresRevealed: boolean;
}

/** The model before any event. */
export const emptyModel: InterviewModel = {
  status: 'none',
  interview: '',
  plan: null,
  mode: 'practice',
  reveal: 'question',
  blindFirst: false,
  participants: [],
  createdAt: null,
  startedAt: null,
  pauses: [],
  finished: null,
  engine: null,
  questions: [],
  notes: [],
  scoresRevealed: false,
};

/** The question that is open, if any. */
export function openQuestion(model: InterviewModel): QuestionModel | null {
  const last = model.questions.at(-1);
  return last && last.closed === null ? last : null;
}

/** The turn that waits for an answer, if any. */
export function openTurn(model: InterviewModel): TurnModel | null {
  const last = openQuestion(model)?.turns.at(-1);
  return last && last.answer === null ? last : null;
}

/** The question of this name, if the viewer knows it. */
export function questionNamed(model: InterviewModel, question: number | null): QuestionModel | null {
  return model.questions.find((each) => each.question === question) ?? null;
}

/** The participant of this id, revoked ones included. */
export function participantNamed(model: InterviewModel, id: string): ParticipantModel | null {
  return model.participants.find((each) => each.id === id) ?? null;
}

/** The one candidate of an interview. */
export function candidateOf(model: InterviewModel): ParticipantModel | null {
  return model.participants.find(({ role }) => rightsOf(role).answers) ?? null;
}

/** The marks that count: one a person at most. */
export function standingMarks(question: QuestionModel): readonly MarkModel[] {
  return question.marks.filter((mark) => mark.standing);
}
