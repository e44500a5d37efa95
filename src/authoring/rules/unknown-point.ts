import type { Rubric } from '../../engine/index.ts';
import type { GradedFile } from '../graded-pack.ts';
import type { JsonPath } from '../json-scan.ts';
import { sourcePoints } from '../source-points.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const unknownPoint: LintRule = {
  id: 'unknown-point',
  severity: 'error',
  sentence: 'a point is named that the source does not have',
  find: inEachRubric(unknownPoints),
};

/** None where the rubric does not say how many points its source has. */
function unknownPoints(file: GradedFile): Breach[] {
  const points = sourcePoints(file.value);
  if (points === null) return [];
  const known = new Set(points.map(({ name }) => name));
  return namedPoints(file.value)
    .filter(({ name }) => !known.has(name))
    .map(({ name, path }) => ({
      file,
      path,
      message: `The source has no point \`${name}\`.`,
      fix: 'Name it as `points/1` or `further/1`, or mend how many points `source` has.',
    }));
}

function namedPoints({
  concepts = [],
  source,
}: Rubric): { readonly name: string; readonly path: JsonPath }[] {
  const covered = concepts.flatMap(({ covers = [] }, index) =>
    covers.map((name, at) => ({ name, path: ['concepts', index, 'covers', at] })),
  );
  const excepted = (source?.exceptions ?? []).map(({ point }, index) => {
    return { name: point, path: ['source', 'exceptions', index, 'point'] };
  });
  return [...covered, ...excepted];
}
