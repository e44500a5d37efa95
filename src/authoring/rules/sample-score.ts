import type { GradedFile } from '../graded-pack.ts';
import { openPoints } from '../open-points.ts';
import { type GradedSample, handOf } from '../samples.ts';
import { isPaidKeywordList } from './keyword-list-score.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const sampleScore: LintRule = {
  id: 'sample-score',
  severity: 'error',
  sentence: 'a sample that is neither unseen nor blind scores outside its range',
  find: inEachRubric((file) => file.samples.filter(isToBeFixed).map((graded) => outOfRange(file, graded))),
};

/** Unseen samples measure, so that nobody is asked to fit anything to them. */
function isToBeFixed(graded: GradedSample): boolean {
  return !graded.inRange && handOf(graded.sample) === 'seen' && !isPaidKeywordList(graded);
}

function outOfRange(file: GradedFile, { sample, index, grade }: GradedSample): Breach {
  const [low, high] = sample.range;
  return {
    file,
    path: ['samples', index],
    message: `This ${sample.kind} sample scores ${grade.score}, outside ${low} to ${high}${openPoints(grade)}.`,
    fix: 'Add or narrow wordings; change the range only if a person would give another score.',
  };
}
