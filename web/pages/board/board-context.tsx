// The context of the board: its state and the services behind it, for every component.
import type { InterviewModel } from '../../../src/interview/model/interview-model.ts';
import { pageContext } from '../../ui/page-context.tsx';
import type { BoardState } from './board-state.ts';
import type { Invitation } from './invitation.ts';
import type { ProvisionalGrader } from './provisional-grade.ts';
import type { Rubrics } from './rubrics.ts';

export interface BoardContext {
  readonly board: BoardState;
  readonly rubrics: Rubrics;
  readonly provisional: ProvisionalGrader;
  /** Asks the server for a new link. */
  readonly invite: (invitation: Invitation) => Promise<string>;
  /** The address of the report. */
  readonly report: string;
}

export const [BoardProvider, useBoardContext] = pageContext<BoardContext>('BoardProvider');

export function useBoard(): BoardState {
  return useBoardContext().board;
}

export function useRubrics(): Rubrics {
  return useBoardContext().rubrics;
}

/** The interview as this viewer may see it; the part is drawn again whenever it changes. */
export function useModel(): InterviewModel {
  return useBoard().client.model.value;
}
