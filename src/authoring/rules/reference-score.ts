import type { Grade } from '../../engine/index.ts';
import type { GradedFile } from '../graded-pack.ts';
import { openPoints } from '../open-points.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

/** What the reference answer that candidates see must score at least, and what the further ones must. */
const LEAST = { first: 90, further: 75 } as const;

export const referenceScore: LintRule = {
  id: 'reference-score',
  severity: 'error',
  sentence: `the first reference answer scores below ${LEAST.first} on its own rubric, or a further one below ${LEAST.further}`,
  find: inEachRubric((file) => file.references.flatMap((grade, index) => lowScore(file, grade, index))),
};

function lowScore(file: GradedFile, grade: Grade, index: number): Breach[] {
  const least = index === 0 ? LEAST.first : LEAST.further;
  if (grade.score >= least) return [];
  return [
    {
      file,
      path: ['referenceAnswers', index],
      message: `This reference answer scores ${grade.score} on its own rubric, below ${least}${openPoints(grade)}.`,
      fix: 'Add wordings for what it says in other words, or say in it what the concept asks for.',
    },
  ];
}
