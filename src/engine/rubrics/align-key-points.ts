// Which point of one reference says what a point of another says.
import { fixedIdf } from '../text/index.ts';
import type { Point } from './key-points.ts';

/** For each point its partner among the others: by shared words while there are any, the rest in order. */
export function align(points: readonly Point[], others: readonly Point[]): (Point | undefined)[] {
  const pairs = points
    .flatMap((point, index) =>
      others.map((other, partner) => ({ index, partner, shared: sharedIdf(point, other) })),
    )
    .filter((pair) => pair.shared > 0)
    .sort((one, two) => two.shared - one.shared || one.index - two.index || one.partner - two.partner);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, partner } of pairs) {
    if (partners.has(index) || taken.has(partner)) continue;
    partners.set(index, partner);
    taken.add(partner);
  }
  const left = others.map((_, partner) => partner).filter((partner) => !taken.has(partner));
  return points.map(
    (_, index) => others[partners.get(index) ?? left.shift() ?? index % Math.max(1, others.length)],
  );
}

function sharedIdf(one: Point, two: Point): number {
  const stems = new Set(two.content.map((position) => two.analysis.words[position]?.stem ?? ''));
  let shared = 0;
  for (const position of new Set(one.content)) {
    const stem = one.analysis.words[position]?.stem ?? '';
    if (stems.has(stem)) shared += fixedIdf(stem, one.analysis.language);
  }
  return shared;
}
