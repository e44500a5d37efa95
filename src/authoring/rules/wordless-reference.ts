import type { GradedFile } from '../graded-pack.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const wordlessReference: LintRule = {
  id: 'wordless-reference',
  severity: 'error',
  sentence:
    'concepts are derived from a reference answer that has no words of its own beside those of the question',
  find: inEachRubric(wordlessReferences),
};

/** A bare yes, no or number is understood; where wordings were written, the reference is only shown. */
function wordlessReferences(file: GradedFile): Breach[] {
  const { derivation, references } = file.compiled;
  if (derivation === null) return [];
  return references.flatMap(({ isWordless }, index) =>
    isWordless
      ? {
          file,
          path: ['referenceAnswers', index],
          message:
            'Nothing but function words and words of the question stands here: any answer has some of them.',
          fix: 'Say it with the words that only a right answer has, or write concepts with wordings.',
        }
      : [],
  );
}
