// When grades, marks and answer keys may be shown: the reveal of a question, and blindness before one's own mark.
import { rightsOf } from './roles.ts';
import type { InterviewState, QuestionState, Viewer } from './state.ts';

/**
 * True once a closed question's grade and reference may be shown to the candidate. An open question is never
 * revealed, whatever else was.
 */
export function isRevealed(state: InterviewState, question: QuestionState | null): boolean {
  if (question === null || question.closed === null) return false;
  switch (state.reveal) {
    case 'question':
      return true;
    case 'end':
      return state.status === 'finished';
    case 'person':
      return state.scoresRevealed;
    default:
      return state.reveal satisfies never;
  }
}

/** A viewer who has marked an answer once, undone or not, is no longer blind to it. */
function hasMarked(question: QuestionState | null, viewer: Viewer): boolean {
  return question?.marks.some((mark) => mark.by === viewer.id) ?? false;
}

/** True while somebody who judges may not yet see the machine's grade and other people's marks of a question. */
export function isBlind(state: InterviewState, question: QuestionState | null, viewer: Viewer): boolean {
  return state.blindFirst && rightsOf(viewer.role).judges && !hasMarked(question, viewer);
}
