// The grading engine for this page: a chunk of its own, loaded when somebody first types while being watched.
import {
  compileRubric,
  type Grade,
  gradeAnswer,
  type RubricAsUsed,
  type Turn,
} from '../../../src/engine/index.ts';

/** A grader for one rubric, the same that the server uses. */
export function graderFor(used: RubricAsUsed): (turns: readonly Turn[]) => Grade {
  const compiled = compileRubric(used);
  return (turns) => gradeAnswer(compiled, turns);
}
