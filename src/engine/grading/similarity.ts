// How similar a whole answer is to the references: TF-IDF cosine, and recall of their character n-grams.

import type { CompiledDerivation } from '../rubrics/bags-of-words.ts';
import type { CompiledRubric } from '../rubrics/compile.ts';
import { cosine, termsOf, vectorOf } from '../text/index.ts';
import type { AnalysedTurn } from './analysed-turn.ts';
import { combined } from './score.ts';
import { DERIVED } from './weights.ts';

/** Cosine with the nearest reference, 0 to 1. Lists of keywords and words heard from the interviewer are left out. */
export function similarityOf(rubric: CompiledRubric, turns: readonly AnalysedTurn[]): number {
  const terms = turns
    .filter((turn) => !turn.isKeywordList)
    .flatMap((turn) => {
      const { words } = turn.analysis;
      const own = turn.heard.size === 0 ? words : words.filter(({ stem }) => !turn.heard.has(stem));
      return termsOf(own, rubric.lexicon);
    });
  const vector = vectorOf(terms, rubric.idfOfTerm);
  return Math.max(0, ...rubric.references.map((reference) => cosine(vector, reference.vector)));
}

/**
 * Recall of the references' character n-grams (`wording`), and how far the answer lists keywords, both 0 to 1; how many words
 * it has, and how many its references give reason to. Words heard from the interviewer are left out.
 */
export function wordingOf(
  derivation: CompiledDerivation,
  turns: readonly AnalysedTurn[],
): { wording: number; listed: number; length: number; longest: number } {
  const said = turns.map((turn) => ({ turn, forms: spelt(derivation, turn) }));
  const forms = said.flatMap((one) => one.forms);
  const listed = said.reduce((sum, one) => sum + one.forms.length * one.turn.listness, 0);
  return {
    wording: combined(derivation.wording.recallsOf(forms)),
    listed: listed / Math.max(1, forms.length),
    length: forms.length,
    longest: Math.max(DERIVED.longest.words, DERIVED.longest.times * derivation.referenceWords),
  };
}

/** The words of a turn, a mistyped one as the references spell it. */
function spelt({ spelling }: CompiledDerivation, { analysis, heard, index }: AnalysedTurn): string[] {
  return analysis.words.flatMap(({ form, stem }, position) => {
    if (heard.has(stem)) return [];
    const [, correction] = index.stemsAt(position);
    return [correction === undefined ? form : (spelling.get(correction) ?? form)];
  });
}
