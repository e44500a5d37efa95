// Which concepts of a graded sample are still missing, for an author who wonders about its score.
import type { Grade } from '../engine/index.ts';

/** `; not covered: key, cleanup; flags: empty`: ids of concepts and flags, or nothing where all is well. */
export function openPoints(grade: Grade): string {
  const open = grade.concepts.filter((concept) => concept.status !== 'covered').map((concept) => concept.id);
  const flags = grade.flags.map((flag) => flag.id);
  return [
    open.length > 0 ? `; not covered: ${open.join(', ')}` : '',
    flags.length > 0 ? `; flags: ${flags.join(', ')}` : '',
  ].join('');
}
