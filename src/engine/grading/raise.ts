// What would raise a score most.
import type { ConceptGrade, Raise } from './grade.ts';

/**
 * The open concept with the greatest gain, of equal gains the heaviest; null where every concept is covered.
 * @param scoreWith the score of the same answer, were a concept covered
 */
export function raiseOf(
  concepts: readonly ConceptGrade[],
  score: number,
  scoreWith: (concept: ConceptGrade) => number,
): Raise | null {
  const [best] = concepts
    .filter(({ status }) => status !== 'covered')
    .map((concept) => ({ concept, points: scoreWith(concept) - score }))
    .sort((one, two) => two.points - one.points || two.concept.weight - one.concept.weight);
  return best === undefined ? null : { concept: best.concept.id, points: best.points };
}
