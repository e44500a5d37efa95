// The grading engine for this page: a chunk of its own, loaded when somebody first types while being watched.
import type { Grade, Turn } from '../../src/grading/grade.ts';
import { compileRubric, gradeAnswer } from '../../src/grading/index.ts';
import type { RubricAsUsed } from '../../src/rubrics/as-used.ts';

/** A grader for one rubric, the same that the server uses. */
export const graderFor = (used: RubricAsUsed): ((turns: readonly Turn[]) => Grade) => {
  const compiled = compileRubric(used);
  return (turns) => gradeAnswer(compiled, turns);
};
