import type { Misconception } from '../../engine/index.ts';
import type { GradedFile } from '../graded-pack.ts';
import { gradeText } from '../samples.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const unheardMisconception: LintRule = {
  id: 'unheard-misconception',
  severity: 'error',
  sentence: 'a misconception is not found in its own `says`',
  find: inEachRubric((file) =>
    file.value.misconceptions.flatMap((misconception, index) => unheard(file, misconception, index)),
  ),
};

function unheard(file: GradedFile, { id, says }: Misconception, index: number): Breach[] {
  const { misconceptions } = gradeText(file.compiled, says);
  if (misconceptions.some((found) => found.id === id)) return [];
  return [
    {
      file,
      path: ['misconceptions', index, 'says'],
      message: `Whoever says just this is not found to hold \`${id}\`.`,
      fix: 'Add a wording that finds it within one clause, or say it as people do.',
    },
  ];
}
