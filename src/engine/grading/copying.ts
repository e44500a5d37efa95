// How much of an answer is a reference answer word for word.
import type { CompiledReference } from '../rubrics/compile.ts';
import { runsOfWords, type Word } from '../text/index.ts';

/** The greatest share of the answer's runs of words that one reference holds, 0 to 1; 0 where it is no longer than a run. */
export function copiedShare(words: readonly Word[], references: readonly CompiledReference[]): number {
  const runs = runsOfWords(words);
  let most = 0;
  for (const reference of references) {
    let held = 0;
    for (const run of runs) if (reference.runs.has(run)) held += 1;
    most = Math.max(most, held);
  }
  return runs.length === 0 ? 0 : most / runs.length;
}
