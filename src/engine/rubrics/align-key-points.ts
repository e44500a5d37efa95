// Aligns the key points of two references: which of the one says what a point of the other says.
import { fixedIdf } from '../text/index.ts';
import type { KeyPoint } from './key-points.ts';

/**
 * For each point its partner among the others: greedily those that share most (by idf of their common stems), then the rest
 * in order. Undefined only where there are no others.
 */
export function alignKeyPoints(
  points: readonly KeyPoint[],
  others: readonly KeyPoint[],
): (KeyPoint | undefined)[] {
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

function sharedIdf(one: KeyPoint, two: KeyPoint): number {
  const stems = new Set(two.content.map((position) => two.analysis.words[position]?.stem ?? ''));
  let shared = 0;
  for (const position of new Set(one.content)) {
    const stem = one.analysis.words[position]?.stem ?? '';
    if (stems.has(stem)) shared += fixedIdf(stem, one.analysis.language);
  }
  return shared;
}
