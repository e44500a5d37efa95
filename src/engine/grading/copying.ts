// How much of an answer is somebody else's text word for word.

/**
 * The greatest share of an answer's word n-grams that one source holds, 0 to 1; 0 where the answer has none.
 * @param nGrams of the answer, as hashes
 * @param sources the n-grams of each text that may have been copied
 */
export function copiedShare(nGrams: readonly number[], sources: readonly ReadonlySet<number>[]): number {
  let most = 0;
  for (const source of sources) {
    let held = 0;
    for (const nGram of nGrams) if (source.has(nGram)) held += 1;
    most = Math.max(most, held);
  }
  return nGrams.length === 0 ? 0 : most / nGrams.length;
}
