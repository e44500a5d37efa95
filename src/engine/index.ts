// The engine's one door: what the server, the command line, the pages and other programs grade with. It loads no zod, so
// that it stays small in a browser; the schemas of what authors write have a door of their own, schemas.ts.
export { bandOf, bands, statusOf } from './grading/band.ts';
export {
  exemplarsFrom,
  type HumanMark,
  type MarkedText,
  offsetFrom,
  withOffset,
} from './grading/calibrate.ts';
export { contraryIdOf } from './grading/contraries.ts';
export {
  conceptSentence,
  type ExplainedGrade,
  type Explanation,
  explainGrade,
  flagSentence,
  raiseSentence,
  summarySentence,
  type TurnText,
  withSentences,
} from './grading/explain.ts';
export type { FlagId } from './grading/flags.ts';
export type {
  Band,
  ConceptGrade,
  Flag,
  Grade,
  MisconceptionGrade,
  Rejection,
  Span,
  Status,
  Turn,
} from './grading/grade.ts';
export { ENGINE_VERSION } from './grading/grade.ts';
export { gradeAnswer } from './grading/grade-answer.ts';
export { isNonAnswer } from './grading/no-answer.ts';
export { turnsToGrade } from './grading/turns.ts';
export { BANDS, CREDIT } from './grading/weights.ts';
export type { RubricAsUsed } from './rubrics/as-used.ts';
export type {
  Concept,
  Level,
  Lexicon,
  Misconception,
  Pack,
  Plan,
  Rubric,
  RubricAsWritten,
  Sample,
  Section,
  Services,
} from './rubrics/authored-types.ts';
export { canonicalJson } from './rubrics/canonical.ts';
export {
  type CompiledConcept,
  type CompiledRubric,
  compiledWordingsOf,
  compileRubric,
} from './rubrics/compile.ts';
export { withDefaults } from './rubrics/defaults.ts';
export { deriveConcepts } from './rubrics/derive-concepts.ts';
export { matchWording } from './rubrics/match-wording.ts';
export { numberTestOf } from './rubrics/number-slots.ts';
export { alternativesOf, parseWording, SIGNS } from './rubrics/parse-wording.ts';
export { adHocRubric, type PackKnowledge, packKnowledge, prepareRubric } from './rubrics/prepare.ts';
export { type CompiledWording, wordsOfAlternative } from './rubrics/wording.ts';
export { slotsOfRubric, WORDING_LIMITS } from './rubrics/wording-limits.ts';
export { placedWordingsOf, textOfWording, wordingsOfConcept } from './rubrics/written-wordings.ts';
export { type WrongNumber, wrongNumbersOf } from './rubrics/wrong-number.ts';
export {
  analyse,
  cosine,
  english,
  type Language,
  languageNamed,
  languages,
  type TermVector,
  termsOf,
  vectorOf,
  WordIndex,
} from './text/index.ts';
export { type GradeWords, gradeWords } from './words/grades.ts';
