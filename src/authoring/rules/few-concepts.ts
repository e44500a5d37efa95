import type { GradedFile } from '../graded-pack.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

/** With fewer concepts a score moves in leaps of a third of the scale. */
const FEWEST_CONCEPTS = 4;

export const fewConcepts: LintRule = {
  id: 'few-concepts',
  severity: 'warning',
  sentence: 'fewer than four concepts are written',
  find: inEachRubric(tooFewConcepts),
};

/** Derived concepts are as many as the references give. */
function tooFewConcepts(file: GradedFile): Breach[] {
  const count = file.value.concepts?.length ?? FEWEST_CONCEPTS;
  if (count >= FEWEST_CONCEPTS) return [];
  return [
    {
      file,
      path: ['concepts'],
      message: `There are only ${count} concepts, so that one more or less moves the score by ${Math.round(100 / count)} points.`,
      fix: `Write ${FEWEST_CONCEPTS} or more (seven to ten do well), or none, and they are derived.`,
    },
  ];
}
