// The library's door: what the server, the command line, the pages and other programs grade with.
export type { RubricAsUsed } from '../rubrics/as-used.ts';
export { type CompiledRubric, compileRubric } from '../rubrics/compile.ts';
export { adHocRubric, type PackKnowledge, packKnowledge, prepareRubric } from '../rubrics/prepare.ts';
export type { Concept, Lexicon, Misconception, Rubric } from '../rubrics/schema.ts';
export { bandOf, statusOf } from './band.ts';
export {
  exemplarsFrom,
  type HumanMark,
  type MarkedText,
  offsetFrom,
  withOffset,
} from './calibrate.ts';
export type {
  Band,
  ConceptGrade,
  Flag,
  FlagId,
  Grade,
  MisconceptionGrade,
  Span,
  Status,
  Turn,
} from './grade.ts';
export { ENGINE_VERSION } from './grade.ts';
export { gradeAnswer } from './grade-answer.ts';
export { isNonAnswer } from './no-answer.ts';
