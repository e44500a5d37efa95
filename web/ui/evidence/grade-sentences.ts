// What the machine says about its grades, as sentences.

import type { Grade, Status } from '../../../src/engine/index.ts';
import { sharedWords } from '../../words/shared.ts';

/** Thresholds of the words below; they describe a grade and decide nothing. */
const SURE_FROM = 0.75;
const FAIRLY_FROM = 0.55;

/** A share of 0 to 1 with two decimals, as `.82`. */
export function share(value: number): string {
  return value >= 0.995 ? '1.0' : value.toFixed(2).replace(/^0/, '');
}

/** How far the machine trusts its mark, as a sentence. */
export function confidenceWords({
  confidence,
  needsReview,
}: Pick<Grade, 'confidence' | 'needsReview'>): string {
  const words = sharedWords.confidence;
  const sure = confidence >= SURE_FROM ? words.sure : confidence >= FAIRLY_FROM ? words.fairly : words.not;
  return sure(share(confidence)) + (needsReview ? words.review : '');
}

/** One sentence for a closed question: the score, the band and how the concepts fell out. */
export function gradeInASentence(
  grade: Pick<Grade, 'score' | 'band' | 'concepts' | 'misconceptions'>,
): string {
  function of(status: Status) {
    return grade.concepts.filter((concept) => concept.status === status).length;
  }
  const wrong = grade.misconceptions.length;
  const words = sharedWords.grade;
  const figures = words.figures(
    grade.score,
    sharedWords.bands[grade.band],
    of('covered'),
    of('partly'),
    of('missing'),
  );
  return figures + (wrong > 0 ? words.wrong(wrong) : words.end);
}
