// The gate for rubrics: the answer key of a question, to whom and when it may go.
import type { RubricAsUsed } from '../../engine/index.ts';
import { type InterviewState, questionNamed, type Viewer } from './state.ts';
import { isRevealed } from './view.ts';

/**
 * The rubric as used for a question of the interview, or null where this viewer may not have it:
 * interviewers and observers from the asking on, the candidate from the reveal of that question.
 * `question` is the version of its `questionAsked`.
 */
export function viewRubric(
  used: RubricAsUsed,
  state: InterviewState,
  viewer: Viewer,
  question: number,
): RubricAsUsed | null {
  const asked = questionNamed(state, question);
  if (asked === null) return null;
  const mayHave = viewer.role === 'interviewer' || viewer.role === 'observer' || isRevealed(state, asked);
  return mayHave ? used : null;
}
