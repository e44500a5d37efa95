// How much of an answer is a reference answer word for word.
import type { CompiledReference } from '../rubrics/compile.ts';
import { type Word, wordNGrams } from '../text/index.ts';

/** The greatest share of the answer's word n-grams that one reference holds, 0 to 1; 0 where the answer has none. */
export function copiedShare(words: readonly Word[], references: readonly CompiledReference[]): number {
  const nGrams = wordNGrams(words);
  let most = 0;
  for (const reference of references) {
    let held = 0;
    for (const nGram of nGrams) if (reference.nGrams.has(nGram)) held += 1;
    most = Math.max(most, held);
  }
  return nGrams.length === 0 ? 0 : most / nGrams.length;
}
