import type { GradedFile } from '../graded-pack.ts';
import type { GradedSample } from '../samples.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

/** A list of keywords must stay below this score. */
const KEYWORDS_BELOW = 40;

export const keywordListScore: LintRule = {
  id: 'keyword-list-score',
  severity: 'error',
  sentence: `a list of keywords scores ${KEYWORDS_BELOW} or more`,
  find: inEachRubric((file) =>
    file.samples.filter(isPaidKeywordList).map((graded) => paidKeywords(file, graded)),
  ),
};

/** Whether a sample breaks this rule; whatever range its author gave it does not matter then. */
export function isPaidKeywordList({ sample, grade }: GradedSample): boolean {
  return sample.kind === 'keyword-list' && grade.score >= KEYWORDS_BELOW;
}

function paidKeywords(file: GradedFile, { index, grade }: GradedSample): Breach {
  return {
    file,
    path: ['samples', index],
    message: `This list of keywords scores ${grade.score}; it must stay below ${KEYWORDS_BELOW}.`,
    fix: 'Let wordings ask for what a thing does or why, beside its name.',
  };
}
