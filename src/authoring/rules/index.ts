// The table of all rules that a pack is held to. A new rule of the linter is a file beside this one, an entry here, a row
// in docs/rubrics.md and a test.
import type { Rule } from '../finding.ts';
import { accusedTruth } from './accused-truth.ts';
import { coveredException } from './covered-exception.ts';
import { deadSyntax } from './dead-syntax.ts';
import { emptyWording } from './empty-wording.ts';
import { fewConcepts } from './few-concepts.ts';
import { fileName } from './file-name.ts';
import { keywordListScore } from './keyword-list-score.ts';
import type { LintRule } from './lint-rule.ts';
import { misconceptionInReference } from './misconception-in-reference.ts';
import { planGroup } from './plan-group.ts';
import { probeTells } from './probe-tells.ts';
import { readingRules } from './reading-rules.ts';
import { referenceScore } from './reference-score.ts';
import { repeatedId } from './repeated-id.ts';
import { repeatedWording } from './repeated-wording.ts';
import { sampleScore } from './sample-score.ts';
import { schemaLink } from './schema-link.ts';
import { sharedWording } from './shared-wording.ts';
import { similarQuestions } from './similar-questions.ts';
import { uncoveredPoint } from './uncovered-point.ts';
import { unheardConcept } from './unheard-concept.ts';
import { unheardContrary } from './unheard-contrary.ts';
import { unheardMisconception } from './unheard-misconception.ts';
import { unknownConcept } from './unknown-concept.ts';
import { unknownPoint } from './unknown-point.ts';
import { unshownConcept } from './unshown-concept.ts';
import { wordingInQuestion } from './wording-in-question.ts';
import { wordlessReference } from './wordless-reference.ts';

/** The rules of the linter, in the order in which docs/rubrics.md lists them. */
export const lintRules: readonly LintRule[] = [
  repeatedId,
  fileName,
  schemaLink,
  planGroup,
  unknownConcept,
  emptyWording,
  deadSyntax,
  repeatedWording,
  sharedWording,
  wordingInQuestion,
  probeTells,
  uncoveredPoint,
  coveredException,
  unknownPoint,
  fewConcepts,
  unshownConcept,
  similarQuestions,
  wordlessReference,
  referenceScore,
  misconceptionInReference,
  accusedTruth,
  unheardConcept,
  unheardContrary,
  unheardMisconception,
  sampleScore,
  keywordListScore,
];

/** Those of reading first. */
export const rules: readonly Rule[] = [...Object.values(readingRules), ...lintRules];
