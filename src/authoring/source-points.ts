// The points of a source's answer, and which concepts hold them.
import type { Rubric } from '../engine/index.ts';

/** The two kinds of points, by the word that names them in `covers`. */
export const pointKinds = ['points', 'further'] as const;
type PointKind = (typeof pointKinds)[number];

/** A point of the source, and what became of it in the rubric. */
export interface SourcePoint {
  readonly kind: PointKind;
  /** From 1, as the source numbers or orders them. */
  readonly number: number;
  /** Its name in `covers`, such as `points/3`. */
  readonly name: string;
  /** Ids of the concepts that hold it, in the order of the file. */
  readonly concepts: readonly string[];
  /** Why none is to hold it; null where no exception is made. */
  readonly exception: string | null;
}

/** All points that the rubric says its source has; null where it does not say how many. */
export function sourcePoints({ source, concepts = [] }: Rubric): SourcePoint[] | null {
  const { points, furtherPoints, exceptions = [] } = source ?? {};
  if (points === undefined && furtherPoints === undefined) return null;
  const counts = { points: points ?? 0, further: furtherPoints ?? 0 };
  return pointKinds.flatMap((kind) =>
    Array.from({ length: counts[kind] }, (_, index) => {
      const name = `${kind}/${index + 1}`;
      return {
        kind,
        number: index + 1,
        name,
        concepts: concepts.filter(({ covers }) => covers?.includes(name)).map(({ id }) => id),
        exception: exceptions.find(({ point }) => point === name)?.reason ?? null,
      };
    }),
  );
}
