// How much of a reference's wording an answer repeats: recall of character 3-grams, over the borders of words. It sees
// inflection, compounds and word order a little, and needs no list of words.
import type { Language } from './language.ts';

/** How many characters an n-gram has. */
const N = 3;

/** An n-gram of a reference: its index among the n-grams of all, how often this reference has it, what it weighs. */
interface NGram {
  readonly index: number;
  readonly count: number;
  readonly weight: number;
}

/** Reference texts as character n-grams, ready to be looked for in answers. */
export class NGramRecall {
  readonly #numbers = new Map<string, number>();
  readonly #references: (readonly NGram[])[];
  readonly #spelling: Language['spelling'];

  /**
   * @param references the folded words of each text
   * @param question its words: n-grams that it holds weigh less
   * @param questionWeight 0 to 1
   */
  constructor(
    references: readonly (readonly string[])[],
    question: readonly string[],
    questionWeight: number,
    { spelling }: Language,
  ) {
    this.#spelling = spelling;
    const asked = new Set(nGramsOf(question, spelling));
    this.#references = references.map((words) => {
      const counts = new Map<string, number>();
      for (const nGram of nGramsOf(words, spelling)) counts.set(nGram, (counts.get(nGram) ?? 0) + 1);
      return [...counts].map(([nGram, count]) => ({
        index: this.#numberOf(nGram),
        count,
        weight: asked.has(nGram) ? questionWeight : 1,
      }));
    });
  }

  /** For each reference the weighted share of its n-grams, 0 to 1, that an answer has at least as often. Linear in the answer. */
  recallsOf(answer: readonly string[]): number[] {
    const counts = new Array<number>(this.#numbers.size).fill(0);
    for (const nGram of nGramsOf(answer, this.#spelling)) {
      const number = this.#numbers.get(nGram);
      if (number !== undefined) counts[number] = (counts[number] ?? 0) + 1;
    }
    return this.#references.map((nGrams) => {
      let total = 0;
      let found = 0;
      for (const { index, count, weight } of nGrams) {
        total += weight * count;
        found += weight * Math.min(count, counts[index] ?? 0);
      }
      return total === 0 ? 0 : found / total;
    });
  }

  #numberOf(nGram: string): number {
    const known = this.#numbers.get(nGram);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(nGram, number);
    return number;
  }
}

/** All n-grams in order, words joined by single spaces, each in one spelling. */
function nGramsOf(words: readonly string[], spelling: Language['spelling']): string[] {
  const text = ` ${words.map(spelling).join(' ')} `;
  const nGrams: string[] = [];
  for (let start = 0; start + N <= text.length; start++) nGrams.push(text.slice(start, start + N));
  return nGrams;
}
