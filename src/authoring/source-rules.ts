// Lint rules on the points of a source: each is held by a concept or named as an exception, and no others are named.
import type { Rubric } from '../engine/index.ts';
import { type Finding, findingAt, type Path } from './finding.ts';
import type { ValidFile } from './pack-texts.ts';
import { type SourcePoint, sourcePoints } from './source-points.ts';

/** Findings about points; none where the rubric does not say how many its source has. */
export function sourceFindings(file: ValidFile<Rubric>): Finding[] {
  const points = sourcePoints(file.value);
  if (points === null) return [];
  return [
    ...uncoveredPoints(file, points),
    ...coveredExceptions(file, points),
    ...unknownPoints(file, points),
  ];
}

/** None where concepts are derived from the references: these cannot say what they cover. */
function uncoveredPoints(file: ValidFile<Rubric>, points: readonly SourcePoint[]): Finding[] {
  if (file.value.concepts === undefined) return [];
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

function coveredExceptions(file: ValidFile<Rubric>, points: readonly SourcePoint[]): Finding[] {
  const covered = new Map(points.map(({ name, concepts }) => [name, concepts]));
  return (file.value.source?.exceptions ?? []).flatMap(({ point }, index) => {
    const [concept] = covered.get(point) ?? [];
    if (concept === undefined) return [];
    return findingAt(file, ['source', 'exceptions', index, 'point'], {
      rule: 'covered-exception',
      message: `\`${point}\` is an exception, and \`${concept}\` covers it.`,
      mend: 'Take it out of `exceptions`, or out of the `covers` of the concept.',
    });
  });
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
