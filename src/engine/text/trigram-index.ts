// Words that are spelt alike: another form of a word, or the word misspelt. Found by the trigrams that two words share.

/** Shorter words have too few trigrams to compare: those of the index, and those that are looked up. */
const SHORTEST = { indexed: 4, lookedUp: 3 } as const;

/** From this similarity on two words count as alike; measured on four public sets, anything from .4 to .8 does as well. */
const LEAST_SIMILARITY = 0.5;

/** No word of a language is longer; a longer one is compared by its beginning. */
const LONGEST = 40;

/** A word of the index and how similar it is, from .5 up to 1. */
export interface SimilarWord {
  readonly index: number;
  readonly similarity: number;
}

/** An inverted index of words by their trigrams, so that the few that are similar to another are found at once. */
export class TrigramIndex {
  readonly #counts: number[] = [];
  readonly #postings = new Map<string, number[]>();

  /** @param words all different; results name them by their index */
  constructor(words: readonly string[]) {
    words.forEach((word, index) => {
      const trigrams = word.length < SHORTEST.indexed ? [] : trigramsOf(word);
      this.#counts.push(trigrams.length);
      for (const trigram of trigrams) {
        const postings = this.#postings.get(trigram);
        if (postings === undefined) this.#postings.set(trigram, [index]);
        else postings.push(index);
      }
    });
  }

  /** The words similar to a given one by Dice's coefficient: 2 × shared trigrams ÷ (trigrams of the one + of the other). */
  similarTo(word: string): SimilarWord[] {
    if (word.length < SHORTEST.lookedUp) return [];
    const trigrams = trigramsOf(word);
    const shared = new Map<number, number>();
    for (const trigram of trigrams) {
      for (const index of this.#postings.get(trigram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const similar: SimilarWord[] = [];
    for (const [index, count] of shared) {
      const similarity = (2 * count) / (trigrams.length + (this.#counts[index] ?? 0));
      if (similarity >= LEAST_SIMILARITY) similar.push({ index, similarity });
    }
    return similar;
  }
}

/** The different trigrams of a word, its borders marked. */
function trigramsOf(word: string): string[] {
  const bordered = `^${word.slice(0, LONGEST)}$`;
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= bordered.length; start++) trigrams.add(bordered.slice(start, start + 3));
  return [...trigrams];
}
