// How like the references a whole answer is: TF-IDF similarity, and recall of their wording.

import type { CompiledDerivation } from '../rubrics/bags-of-words.ts';
import type { CompiledRubric } from '../rubrics/compile.ts';
import { cosine, termsOf, vectorOf } from '../text/index.ts';
import type { Reading } from './analysed-turn.ts';
import { combined } from './score.ts';
import { DERIVED } from './weights.ts';

/** Cosine with the nearest reference, 0 to 1. Listed turns and words heard from the interviewer are left out. */
export function similarityOf(rubric: CompiledRubric, readings: readonly Reading[]): number {
  const terms = readings
    .filter((reading) => !reading.listed)
    .flatMap((reading) => {
      const { words } = reading.analysis;
      const own = reading.heard.size === 0 ? words : words.filter(({ stem }) => !reading.heard.has(stem));
      return termsOf(own, rubric.lexicon);
    });
  const vector = vectorOf(terms, rubric.idfOfTerm);
  return Math.max(0, ...rubric.references.map((reference) => cosine(vector, reference.vector)));
}

/**
 * How much of the references' wording comes again in the answer, and how many times as long the answer is as its
 * references give reason to: a very long text holds much of any reference by chance. Listed turns and words heard from
 * the interviewer are left out.
 */
export function wordingOf(
  derivation: CompiledDerivation,
  readings: readonly Reading[],
): { wording: number; excess: number } {
  const forms = readings
    .filter((reading) => !reading.listed)
    .flatMap((reading) => spelt(derivation, reading));
  const longest = Math.max(DERIVED.longest.words, DERIVED.longest.times * derivation.referenceWords);
  return { wording: combined(derivation.wording.recallsOf(forms)), excess: forms.length / longest };
}

/** The words of a turn, a mistyped one as the references spell it. */
function spelt({ spelling }: CompiledDerivation, { analysis, heard, index }: Reading): string[] {
  return analysis.words.flatMap(({ form, stem }, position) => {
    if (heard.has(stem)) return [];
    const [, correction] = index.stemsAt(position);
    return [correction === undefined ? form : (spelling.get(correction) ?? form)];
  });
}
