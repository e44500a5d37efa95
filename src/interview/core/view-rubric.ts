// The gate for rubrics: the answer key of a question, to whom and when it may go.
import type { RubricAsUsed } from '../../engine/index.ts';
import { isRevealed } from './reveal.ts';
import { isRole, rightsOf } from './roles.ts';
import { type InterviewState, questionNamed, type Viewer } from './state.ts';

/**
 * The rubric as used for a question of the interview, or null where this viewer may not have it:
 * interviewers and observers from the asking on, the candidate from the reveal of that question, an unknown role never.
 * `question` is the version of its `questionAsked`.
 */
export function viewRubric(
  used: RubricAsUsed,
  state: InterviewState,
  viewer: Viewer,
  question: number,
): RubricAsUsed | null {
  const asked = questionNamed(state, question);
  if (asked === null || !isRole(viewer.role)) return null;
  const mayHave = rightsOf(viewer.role).seesKey === 'at once' || isRevealed(state, asked);
  return mayHave ? used : null;
}
