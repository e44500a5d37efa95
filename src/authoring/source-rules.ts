// Lint rules on the points of a source: each is held by a concept or named as an exception, and no others are named.
import type { Rubric } from '../rubrics/schema.ts';
import { type Finding, findingAt, type Path } from './finding.ts';
import type { ValidFile } from './pack-texts.ts';
import { type SourcePoint, sourcePoints } from './source-points.ts';

/** Findings about points; none where the rubric does not say how many its source has. */
export function sourceFindings(file: ValidFile<Rubric>): Finding[] {
  const points = sourcePoints(file.value);
  return points === null ? [] : [...uncoveredPoints(file, points), ...unknownPoints(file, points)];
}

function uncoveredPoints(file: ValidFile<Rubric>, points: readonly SourcePoint[]): Finding[] {
  return points
    .filter(({ concepts, exception }) => concepts.length === 0 && exception === null)
    .map(({ name }) =>
      findingAt(file, ['source'], {
        rule: 'uncovered-point',
        message: `No concept covers \`${name}\` of the source.`,
        mend: 'Name it in the `covers` of the concept that holds it, or in `exceptions` with the reason.',
      }),
    );
}

function unknownPoints(file: ValidFile<Rubric>, points: readonly SourcePoint[]): Finding[] {
  const known = new Set(points.map(({ name }) => name));
  return pointsNamed(file.value)
    .filter(({ name }) => !known.has(name))
    .map(({ name, path }) =>
      findingAt(file, path, {
        rule: 'unknown-point',
        message: `The source has no point \`${name}\`.`,
        mend: 'Name it as `points/1` or `further/1`, or mend how many points `source` has.',
      }),
    );
}

function pointsNamed({ concepts = [], source }: Rubric): { readonly name: string; readonly path: Path }[] {
  const covered = concepts.flatMap(({ covers = [] }, index) =>
    covers.map((name, at) => ({ name, path: ['concepts', index, 'covers', at] })),
  );
  const excepted = (source?.exceptions ?? []).map(({ point }, index) => {
    return { name: point, path: ['source', 'exceptions', index, 'point'] };
  });
  return [...covered, ...excepted];
}
