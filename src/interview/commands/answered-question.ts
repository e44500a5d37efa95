// The question that a mark is for: one that has an answer.
import { type Rejection, reject } from '../core/rejection.ts';
import { type InterviewState, type QuestionState, questionNamed } from '../core/state.ts';

/** The question of this name once it has an answer, else why it cannot be marked. */
export function answeredQuestion(state: InterviewState, named: number): QuestionState | Rejection {
  const question = questionNamed(state, named);
  if (question === null) return reject('unknownQuestion', { question: named });
  const isAnswered = question.turns.some((turn) => turn.answer !== null);
  return isAnswered ? question : reject('noAnswerToMark');
}
