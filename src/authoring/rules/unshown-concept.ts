import type { GradedFile } from '../graded-pack.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const unshownConcept: LintRule = {
  id: 'unshown-concept',
  severity: 'warning',
  sentence: 'no reference answer and no sample shows a concept, not even partly',
  find: inEachRubric(unshownConcepts),
};

/** What neither a reference nor a sample shows has never been tried. */
function unshownConcepts(file: GradedFile): Breach[] {
  const grades = [...file.references, ...file.samples.map(({ grade }) => grade)];
  return (file.value.concepts ?? []).flatMap(({ id }, index) => {
    const shown = grades.some(({ concepts }) => concepts[index]?.status !== 'missing');
    if (shown) return [];
    return {
      file,
      path: ['concepts', index, 'id'],
      message: `No reference answer and no sample shows \`${id}\`, not even partly.`,
      fix: 'Say it in a reference answer or add a sample that does; if it belongs in none, remove it.',
    };
  });
}
