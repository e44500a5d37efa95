import { wordingsWrittenTwice } from '../authored-wordings.ts';
import { inEachRubric, type LintRule } from './lint-rule.ts';

export const sharedWording: LintRule = {
  id: 'shared-wording',
  severity: 'error',
  sentence: 'the same wording stands in two concepts, or in two misconceptions, which it cannot tell apart',
  find: inEachRubric((file) =>
    wordingsWrittenTwice(file.value)
      .filter(([again, first]) => again.owner !== first.owner)
      .map(([{ text, path }, { owner }]) => ({
        file,
        path,
        message: `\`${text}\` already stands under \`${owner}\`.`,
        fix: 'Keep it where it belongs, and add what sets the other one apart.',
      })),
  ),
};
