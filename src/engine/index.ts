// The engine's one door: what the server, the command line, the pages and other programs grade with. It loads no zod, so
// that it stays small in a browser; the schemas of what authors write have a door of their own, schemas.ts.
export { bandOf, statusOf } from './grading/band.ts';
export {
  exemplarsFrom,
  type HumanMark,
  type MarkedText,
  offsetFrom,
  withOffset,
} from './grading/calibrate.ts';
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
} from './grading/grade.ts';
export { ENGINE_VERSION } from './grading/grade.ts';
export { gradeAnswer } from './grading/grade-answer.ts';
export { isNonAnswer } from './grading/no-answer.ts';
export { turnsToGrade } from './grading/turns.ts';
export { BANDS } from './grading/weights.ts';
export type { RubricAsUsed } from './rubrics/as-used.ts';
export { canonicalJson } from './rubrics/canonical.ts';
export {
  type CompiledConcept,
  type CompiledRubric,
  compileRubric,
  wordingsOfConcept,
} from './rubrics/compile.ts';
export { deriveConcepts } from './rubrics/derive.ts';
export { matchWording } from './rubrics/match.ts';
export { adHocRubric, type PackKnowledge, packKnowledge, prepareRubric } from './rubrics/prepare.ts';
export type {
  Concept,
  Level,
  Lexicon,
  Misconception,
  Pack,
  Plan,
  Rubric,
  Sample,
  Section,
} from './rubrics/schema.ts';
export { type CompiledWording, parseWording, wordsOfAlternative } from './rubrics/wording.ts';
export { analyse, cosine, type TermVector, termsOf, vectorOf, WordIndex } from './text/index.ts';
