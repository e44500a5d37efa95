// TF-IDF similarity of the whole answer to the nearest reference.
import type { CompiledRubric } from '../rubrics/compile.ts';
import { cosine, termsOf, vectorOf } from '../text/index.ts';
import type { Reading } from './reading.ts';

/** Cosine with the nearest reference, 0 to 1. Listed turns and words heard from the interviewer are left out. */
export function similarityOf(rubric: CompiledRubric, readings: readonly Reading[]): number {
  const terms = readings
    .filter((reading) => !reading.listed)
    .flatMap((reading) => {
      const own = reading.analysis.words.filter((word) => !reading.heard.has(word.stem));
      return termsOf(own, rubric.lexicon);
    });
  const vector = vectorOf(terms, rubric.idfOfTerm);
  return Math.max(0, ...rubric.references.map((reference) => cosine(vector, reference.vector)));
}
