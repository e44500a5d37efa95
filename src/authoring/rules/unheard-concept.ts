import type { Concept } from '../../engine/index.ts';
import type { GradedFile } from '../graded-pack.ts';
import { gradeText } from '../samples.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const unheardConcept: LintRule = {
  id: 'unheard-concept',
  severity: 'error',
  sentence: 'a concept is not found, not even partly, in its own `name` or `missed`',
  find: inEachRubric((file) =>
    (file.value.concepts ?? []).flatMap((concept, index) => unheard(file, concept, index)),
  ),
};

/** What candidates are told to say must be taken when they say it. */
function unheard(file: GradedFile, concept: Concept, index: number): Breach[] {
  return (['name', 'missed'] as const).flatMap((key) => {
    const text = concept[key];
    if (text === undefined) return [];
    const grade = gradeText(file.compiled, text).concepts[index];
    if (grade?.status !== 'missing') return [];
    return {
      file,
      path: ['concepts', index, key],
      message: `Whoever says just this earns nothing of \`${concept.id}\`.`,
      fix: 'Add a wording that finds it, or write it in the words that the wordings look for.',
    };
  });
}
