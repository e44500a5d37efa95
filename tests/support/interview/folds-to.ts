// What a recorded log must mean to every later version: written when it is recorded, compared ever after.
import type { InterviewState } from '../../../src/interview/core/state.ts';

/** The outcome of an interview in a few plain values. */
export function foldsTo(state: InterviewState) {
  return {
    status: state.status,
    version: state.version,
    questions: state.questions.map(({ rubric, closed, grade, turns, marks }) => ({
      rubric,
      closed: closed?.reason ?? null,
      score: grade?.score ?? null,
      turns: turns.length,
      marks: marks.map(({ by, mark, standing }) => ({ by, mark, standing })),
    })),
    revoked: state.participants.filter((each) => each.revoked).map(({ id }) => id),
    commands: state.commands.size,
  };
}
