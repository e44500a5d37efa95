import type { GradedFile } from '../graded-pack.ts';
import { sourcePoints } from '../source-points.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const uncoveredPoint: LintRule = {
  id: 'uncovered-point',
  severity: 'error',
  sentence:
    'a point of the source is covered by no concept, and no exception is made; never where concepts are derived',
  find: inEachRubric(uncoveredPoints),
};

/** None where concepts are derived from the references: these cannot say what they cover. */
function uncoveredPoints(file: GradedFile): Breach[] {
  if (file.value.concepts === undefined) return [];
  return (sourcePoints(file.value) ?? [])
    .filter(({ concepts, exception }) => concepts.length === 0 && exception === null)
    .map(({ name }) => ({
      file,
      path: ['source'],
      message: `No concept covers \`${name}\` of the source.`,
      fix: 'Name it in the `covers` of the concept that holds it, or in `exceptions` with the reason.',
    }));
}
