import { wordingsWrittenTwice } from '../authored-wordings.ts';
import type { JsonPath } from '../json-scan.ts';
import { inEachRubric, type LintRule } from './lint-rule.ts';

export const repeatedWording: LintRule = {
  id: 'repeated-wording',
  severity: 'error',
  sentence: 'the same wording stands twice in a concept or misconception',
  find: inEachRubric((file) =>
    wordingsWrittenTwice(file.value)
      .filter(([again, first]) => again.owner === first.owner && !inOtherWays(again.path, first.path))
      .map(([{ text, owner, path }]) => ({
        file,
        path,
        message: `\`${text}\` already stands under \`${owner}\`.`,
        fix: 'Remove one.',
      })),
  ),
};

/** Two ways of `oneOf` may need the same part. */
function inOtherWays([, , list, way]: JsonPath, [, , , otherWay]: JsonPath): boolean {
  return list === 'oneOf' && way !== otherWay;
}
