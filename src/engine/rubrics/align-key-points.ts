// Aligns the key points of two references: which of the one says what a point of the other says.
import { fixedIdf, type Language } from '../text/index.ts';
import type { KeyPoint } from './key-points.ts';

/**
 * For each point those of the others that say the same, in their order: greedily the pairs that share most (by idf of their
 * common stems), then those that are left, each with the point it shares most with, or in order. No other is lost, and a point
 * has none only where there are no others.
 */
export function alignKeyPoints(
  points: readonly KeyPoint[],
  others: readonly KeyPoint[],
  language: Language,
): KeyPoint[][] {
  const pairs = points
    .flatMap((point, index) =>
      others.map((other, partner) => ({ index, partner, shared: sharedIdf(point, other, language) })),
    )
    .sort((one, two) => two.shared - one.shared || one.index - two.index || one.partner - two.partner);
  const partners = points.map((): number[] => []);
  const taken = new Set<number>();
  function pair(index: number, partner: number): void {
    partners[index]?.push(partner);
    taken.add(partner);
  }
  for (const { index, partner, shared } of pairs)
    if (shared > 0 && partners[index]?.length === 0 && !taken.has(partner)) pair(index, partner);
  for (const { index, partner } of pairs)
    if (partners[index]?.length === 0 && !taken.has(partner)) pair(index, partner);
  for (const { index, partner } of pairs) if (!taken.has(partner)) pair(index, partner);
  points.forEach((_, index) => {
    if (partners[index]?.length === 0 && others.length > 0) pair(index, index % others.length);
  });
  return partners.map((own) => own.sort((one, two) => one - two).flatMap((partner) => others[partner] ?? []));
}

function sharedIdf(one: KeyPoint, two: KeyPoint, language: Language): number {
  let shared = 0;
  for (const stem of one.content) if (two.content.has(stem)) shared += fixedIdf(stem, language);
  return shared;
}
