// Where an interview stands, as the candidate's page needs to know it. Pure.

import {
  type CloseReason,
  type InterviewModel,
  openTurn,
  type QuestionModel,
} from '../../../src/interview/model/interview-model.ts';
import { gradeInASentence } from '../../ui/evidence/grade-sentences.ts';
import { interviewWords } from '../../words/interview.ts';

/** Its answers are on the way from marking to the page: the reveal of a question comes right behind its closing. */
export function awaitsGrade(model: InterviewModel, question: QuestionModel): boolean {
  return (
    question.closed !== null &&
    question.grade === null &&
    question.turns.some((turn) => turn.answer !== null) &&
    isRevealed(model)
  );
}

function isRevealed({ reveal, status, scoresRevealed }: InterviewModel): boolean {
  return reveal === 'question' || (reveal === 'end' && status === 'finished') || scoresRevealed;
}

/** Ids of the places on the page, so that focus, view and footnotes can find them. */
export const placeOf = {
  question: (question: number) => `question-${question}`,
  turn: (to: number) => `turn-${to}`,
  marking: (question: number) => `marking-${question}`,
  arriving: 'arriving',
  ending: 'ending',
  answer: 'answer',
} as const;

/** The newest thing on the page: where a reader who follows along should be looking. */
export function newestPlace(model: InterviewModel, arriving: boolean): string | null {
  if (arriving) return placeOf.arriving;
  const last = model.questions.at(-1);
  if (!last) return null;
  const turn = openTurn(model);
  if (turn) return turn.kind === 'question' ? placeOf.question(last.question) : placeOf.turn(turn.to);
  const marksAreNew =
    last.closed !== null && last.closed.reason !== 'finished' && model.reveal === 'question';
  if (model.status === 'finished' && !marksAreNew) return placeOf.ending;
  return last.closed ? placeOf.marking(last.question) : null;
}

export interface Announcement {
  /** Names what is announced; each is said once. */
  readonly key: string;
  readonly text: string;
}

function coveredSoFar(question: QuestionModel): string {
  return question.covered === null ? '' : interviewWords.announced.covered(question.covered.length);
}

function ofQuestion(model: InterviewModel, question: QuestionModel): readonly Announcement[] {
  return [
    ...question.turns.flatMap((turn) => [
      {
        key: placeOf.turn(turn.to),
        text:
          turn.kind === 'question'
            ? interviewWords.announced.question(question.number, turn.text)
            : coveredSoFar(question) + turn.text,
      },
      ...turn.hints.map((hint) => ({
        key: `hint-${hint.version}`,
        text: interviewWords.announced.hint(hint.text),
      })),
    ]),
    ...closing(model, question),
  ];
}

function closing(model: InterviewModel, question: QuestionModel): readonly Announcement[] {
  if (question.closed === null || awaitsGrade(model, question)) return [];
  const text = question.grade ? gradeInASentence(question.grade) : closedWords(question, model);
  return [
    { key: placeOf.marking(question.question), text: interviewWords.announced.closed(question.number, text) },
  ];
}

/** What stands under a closed question that shows no marks. */
export function closedWords(question: QuestionModel, { status, reveal }: InterviewModel): string {
  if (!question.turns.some((turn) => turn.answer !== null))
    return withoutAnswer(question.closed?.reason ?? 'skipped');
  if (reveal === 'person') return interviewWords.closed.inPerson;
  return reveal === 'end' && status !== 'finished' ? interviewWords.closed.inEnd : interviewWords.closed.in;
}

function withoutAnswer(reason: CloseReason): string {
  return interviewWords.closed[reason === 'answered' ? 'in' : reason];
}

/** Everything said so far, whole and in order, for screen readers. */
export function announcementsOf(model: InterviewModel): readonly Announcement[] {
  return [
    ...model.questions.flatMap((question) => ofQuestion(model, question)),
    ...(model.finished ? [{ key: placeOf.ending, text: interviewWords.announced.over }] : []),
  ];
}

/** What of it was said before this page was there: all but the turn that waits for an answer. */
export function saidBefore(model: InterviewModel): readonly string[] {
  const open = openTurn(model);
  const keys = announcementsOf(model).map(({ key }) => key);
  return open ? keys.filter((key) => key !== placeOf.turn(open.to)) : keys;
}

/** `2 min 04 s`, `38 s`. Takes milliseconds. */
export function durationWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const words = interviewWords.question;
  return minutes === 0
    ? words.seconds(seconds)
    : words.minutesAndSeconds(minutes, `${seconds % 60}`.padStart(2, '0'));
}
