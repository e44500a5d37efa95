import type { GradedFile } from '../graded-pack.ts';
import { sourcePoints } from '../source-points.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const coveredException: LintRule = {
  id: 'covered-exception',
  severity: 'error',
  sentence: 'a point is named as an exception that a concept covers',
  find: inEachRubric(coveredExceptions),
};

function coveredExceptions(file: GradedFile): Breach[] {
  const covering = new Map((sourcePoints(file.value) ?? []).map(({ name, concepts }) => [name, concepts]));
  return (file.value.source?.exceptions ?? []).flatMap(({ point }, index) => {
    const [concept] = covering.get(point) ?? [];
    if (concept === undefined) return [];
    return {
      file,
      path: ['source', 'exceptions', index, 'point'],
      message: `\`${point}\` is an exception, and \`${concept}\` covers it.`,
      fix: 'Take it out of `exceptions`, or out of the `covers` of the concept.',
    };
  });
}
