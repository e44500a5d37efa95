import type { Concept } from '../../engine/index.ts';
import { contraryIdOf } from '../../engine/index.ts';
import type { GradedFile } from '../graded-pack.ts';
import { gradeText } from '../samples.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const unheardContrary: LintRule = {
  id: 'unheard-contrary',
  severity: 'error',
  sentence: 'the contrary of a concept is not found in its own `says`',
  find: inEachRubric((file) =>
    (file.value.concepts ?? []).flatMap((concept, index) => unheard(file, concept, index)),
  ),
};

function unheard(file: GradedFile, { id, contrary }: Concept, index: number): Breach[] {
  if (contrary === undefined) return [];
  const { misconceptions } = gradeText(file.compiled, contrary.says);
  if (misconceptions.some((found) => found.id === contraryIdOf(id))) return [];
  return [
    {
      file,
      path: ['concepts', index, 'contrary', 'says'],
      message: `Whoever says just this is not found to say the contrary of \`${id}\`.`,
      fix: 'Add a wording that finds it within one clause; where this also earns the concept or voices a misconception, say it otherwise.',
    },
  ];
}
