// One question of a report: what was said, how long it took, whether it counts towards the mean.
import { withSentences } from '../../engine/index.ts';
import {
  type InterviewModel,
  type MarkModel,
  type NoteModel,
  type Pause,
  participantNamed,
  type QuestionModel,
  standingMarks,
  type TurnModel,
} from '../model/interview-model.ts';
import type { ReportWords } from '../words/report.ts';
import { mean, oneDecimal } from './figures.ts';
import type { Counting, ReportMark, ReportNote, ReportQuestion, ReportTurn } from './report-types.ts';

/** Whole seconds between two instants, pauses left out. */
export function secondsBetween(from: number, to: number, pauses: readonly Pause[]): number {
  const paused = pauses.reduce(
    (sum, pause) => sum + Math.max(0, Math.min(pause.to ?? to, to) - Math.max(pause.from, from)),
    0,
  );
  return Math.round((to - from - paused) / 1_000);
}

function countingOf(question: QuestionModel): Counting {
  if (question.grade) return 'graded';
  if (question.turns.some((turn) => turn.answer !== null)) return question.closed ? 'sealed' : 'open';
  if (question.closed === null) return 'open';
  return question.closed.reason === 'finished' ? 'unanswered' : 'skipped';
}

function countedOf(question: QuestionModel, counting: Counting): number | null {
  if (counting === 'skipped') return 0;
  return counting === 'graded' ? (question.grade?.score ?? null) : null;
}

function turnOf(turn: TurnModel, pauses: readonly Pause[]): ReportTurn {
  return {
    to: turn.to,
    kind: turn.kind,
    text: turn.text,
    hints: turn.hints.map((hint) => hint.text),
    answer: turn.answer && {
      text: turn.answer.text,
      at: turn.answer.at,
      byClock: turn.answer.byClock,
      seconds: secondsBetween(turn.at, turn.answer.at, pauses),
    },
  };
}

function nameOf(model: InterviewModel, id: string, words: ReportWords): string {
  return participantNamed(model, id)?.name || words.somebody;
}

function markOf(model: InterviewModel, given: MarkModel, words: ReportWords): ReportMark {
  const { by, at, mark, ticks, reason } = given;
  return { by, name: nameOf(model, by, words), at, mark, ticks, reason };
}

/** A note with its writer's name. */
export function noteOf(model: InterviewModel, note: NoteModel, words: ReportWords): ReportNote {
  const { by, at, text, private: isPrivate } = note;
  return { by, name: nameOf(model, by, words), at, text, private: isPrivate };
}

/** The answered turns, as the spans of a grade count them. */
function answersTo({ turns }: QuestionModel): readonly { readonly text: string }[] {
  return turns.flatMap(({ answer }) => answer ?? []);
}

/** The report's account of one question of the interview. */
export function reportQuestion(
  model: InterviewModel,
  question: QuestionModel,
  words: ReportWords,
): ReportQuestion {
  const counting = countingOf(question);
  const marks = standingMarks(question).map((mark) => markOf(model, mark, words));
  const peopleMark = mean(marks.map(({ mark }) => mark));
  return {
    question: question.question,
    number: question.number,
    title: question.title,
    level: question.level,
    topics: question.topics,
    text: question.text,
    closed: question.closed,
    seconds: question.closed && secondsBetween(question.askedAt, question.closed.at, model.pauses),
    turns: question.turns.map((turn) => turnOf(turn, model.pauses)),
    counting,
    counted: countedOf(question, counting),
    grade: question.grade && withSentences(question.grade, answersTo(question), words.grades),
    covered: question.grade ? [] : (question.covered ?? []),
    marks,
    peopleMark: peopleMark === null ? null : oneDecimal(peopleMark),
    notes: model.notes
      .filter((note) => note.question === question.question)
      .map((note) => noteOf(model, note, words)),
  };
}
