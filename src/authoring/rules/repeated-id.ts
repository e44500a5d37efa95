import type { GradedFile } from '../graded-pack.ts';
import { repeats } from '../repeats.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const repeatedId: LintRule = {
  id: 'repeated-id',
  severity: 'error',
  sentence: 'two concepts, or two misconceptions, of a rubric have the same id',
  find: inEachRubric((file) => [
    ...repeatedIn(file, 'concepts', file.value.concepts ?? []),
    ...repeatedIn(file, 'misconceptions', file.value.misconceptions),
  ]),
};

function repeatedIn(
  file: GradedFile,
  key: 'concepts' | 'misconceptions',
  entries: readonly { readonly id: string }[],
): Breach[] {
  return repeats([...entries.entries()], ([, entry]) => entry.id).map(([[index, entry]]) => ({
    file,
    path: [key, index, 'id'],
    message: `Two of the ${key} are called \`${entry.id}\`.`,
    fix: 'Give one of them another id.',
  }));
}
