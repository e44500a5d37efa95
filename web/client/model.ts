// The interview as the pages see it: one fold for the live pages and the report.
import { foldEntries } from '../../src/interview/model/fold.ts';
import type { InterviewModel, ViewedEntry } from '../../src/interview/model/interview-model.ts';

export type {
  AnswerModel,
  CoveredModel,
  HintModel,
  InterviewModel,
  MarkModel,
  NoteModel,
  ParticipantModel,
  QuestionModel,
  TurnModel,
} from '../../src/interview/model/interview-model.ts';
export {
  candidateOf,
  emptyModel,
  openQuestion,
  openTurn,
  participantNamed,
  questionNamed,
  standingMarks,
} from '../../src/interview/model/interview-model.ts';

/** Folds `event` frames, in the order of their versions, into what the pages draw. */
export function foldEvents(list: readonly ViewedEntry[]): InterviewModel {
  return foldEntries(list);
}
