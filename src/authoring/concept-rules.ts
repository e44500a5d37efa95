// Lint rules on the concepts of a rubric as a whole: too few of them, or one that no text of the file ever shows.
import { type Finding, findingAt } from './finding.ts';
import type { GradedFile } from './graded-pack.ts';

/** With fewer concepts a score moves in leaps of a third of the scale. */
export const FEWEST_CONCEPTS = 4;

/** Findings about the authored concepts; derived ones are as many as the references give, and shown by them. */
export function conceptFindings(file: GradedFile): Finding[] {
  return file.value.concepts === undefined ? [] : [...fewConcepts(file), ...unshownConcepts(file)];
}

function fewConcepts(file: GradedFile): Finding[] {
  const count = file.value.concepts?.length ?? 0;
  if (count >= FEWEST_CONCEPTS) return [];
  return [
    findingAt(file, ['concepts'], {
      rule: 'few-concepts',
      severity: 'warning',
      message: `There are only ${count} concepts, so that one more or less moves the score by ${Math.round(100 / count)} points.`,
      mend: `Write ${FEWEST_CONCEPTS} or more (seven to ten do well), or none, and they are derived.`,
    }),
  ];
}

/** What neither a reference nor a sample shows has never been tried. */
function unshownConcepts(file: GradedFile): Finding[] {
  const grades = [...file.references, ...file.samples.map(({ grade }) => grade)];
  return (file.value.concepts ?? []).flatMap(({ id }, index) => {
    const shown = grades.some(({ concepts }) => concepts[index]?.status !== 'missing');
    if (shown) return [];
    return findingAt(file, ['concepts', index, 'id'], {
      rule: 'unshown-concept',
      severity: 'warning',
      message: `No reference answer and no sample shows \`${id}\`, not even partly.`,
      mend: 'Say it in a reference answer or add a sample that does; if it belongs in none, remove it.',
    });
  });
}
