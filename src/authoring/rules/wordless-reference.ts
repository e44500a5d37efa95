import type { GradedFile } from '../graded-pack.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const wordlessReference: LintRule = {
  id: 'wordless-reference',
  severity: 'error',
  sentence: 'a reference answer has no content words, so that no concept can be derived from it',
  find: inEachRubric(wordlessReferences),
};

/** A bare yes, no or number is understood; where wordings were written, the reference is only shown. */
function wordlessReferences(file: GradedFile): Breach[] {
  const { derivation, references } = file.compiled;
  if (derivation === null) return [];
  return references.flatMap(({ content }, index) =>
    content > 0
      ? []
      : {
          file,
          path: ['referenceAnswers', index],
          message: 'Nothing but function words stands here, and any answer has some of them.',
          fix: 'Say it in a sentence with the words that a right answer has, or write concepts with wordings.',
        },
  );
}
