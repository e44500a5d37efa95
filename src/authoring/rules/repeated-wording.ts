import { wordingsWrittenTwice } from '../authored-wordings.ts';
import { inEachRubric, type LintRule } from './lint-rule.ts';

export const repeatedWording: LintRule = {
  id: 'repeated-wording',
  severity: 'error',
  sentence: 'the same wording stands twice in a concept or misconception',
  find: inEachRubric((file) =>
    wordingsWrittenTwice(file.value)
      .filter(([again, first]) => again.owner === first.owner)
      .map(([{ text, owner, path }]) => ({
        file,
        path,
        message: `\`${text}\` already stands under \`${owner}\`.`,
        fix: 'Remove one.',
      })),
  ),
};
