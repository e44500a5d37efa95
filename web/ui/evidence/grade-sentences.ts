// What the machine says about its marks, in words.
import type { Grade, Status } from '../../../src/engine/index.ts';

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
  const sure =
    confidence >= SURE_FROM
      ? 'Sure of it'
      : confidence >= FAIRLY_FROM
        ? 'Fairly sure of it'
        : 'Not sure of it';
  const review = needsReview ? ' A person should read this answer.' : '';
  return `${sure} (confidence ${share(confidence)}).${review}`;
}

/** `1 point`, `2 points`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** With its first letter as a capital. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `Maya`, `Maya and Tomás`, `Maya, Tomás and Ines`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** One sentence for a closed question: the score, the band and how the concepts fell out. */
export function gradeInASentence(
  grade: Pick<Grade, 'score' | 'band' | 'concepts' | 'misconceptions'>,
): string {
  function of(status: Status) {
    return grade.concepts.filter((concept) => concept.status === status).length;
  }
  const wrong = grade.misconceptions.length;
  return [
    `${grade.score} out of 100, ${grade.band}: ${of('covered')} covered, ${of('partly')} partly, ${of('missing')} missing`,
    wrong > 0 ? `, ${wrong} not so.` : '.',
  ].join('');
}
