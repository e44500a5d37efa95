// How much of a text's wording comes again in another: recall of runs of four characters, over the borders of words. It
// sees inflection, compounds and word order a little, and needs no list of words.
import type { Language } from './language.ts';

const LENGTH = 4;

/** A run of a reference: its number in the answer's count, how often the reference has it, what it weighs. */
interface Run {
  readonly index: number;
  readonly count: number;
  readonly weight: number;
}

/** Reference texts as runs of characters, ready to be looked for in answers. */
export class WordingRecall {
  readonly #numbers = new Map<string, number>();
  readonly #references: (readonly Run[])[];
  readonly #spelling: Language['spelling'];

  /**
   * @param references the folded words of each text
   * @param question its words: runs that it holds weigh less
   * @param weightOfQuestion 0 to 1
   */
  constructor(
    references: readonly (readonly string[])[],
    question: readonly string[],
    weightOfQuestion: number,
    { spelling }: Language,
  ) {
    this.#spelling = spelling;
    const asked = new Set(runsOf(question, spelling));
    this.#references = references.map((words) => {
      const counts = new Map<string, number>();
      for (const run of runsOf(words, spelling)) counts.set(run, (counts.get(run) ?? 0) + 1);
      return [...counts].map(([run, count]) => ({
        index: this.#numberOf(run),
        count,
        weight: asked.has(run) ? weightOfQuestion : 1,
      }));
    });
  }

  /** For each reference the weighted share of its runs, 0 to 1, that an answer has at least as often. Linear in the answer. */
  recallsOf(answer: readonly string[]): number[] {
    const counts = new Array<number>(this.#numbers.size).fill(0);
    for (const run of runsOf(answer, this.#spelling)) {
      const number = this.#numbers.get(run);
      if (number !== undefined) counts[number] = (counts[number] ?? 0) + 1;
    }
    return this.#references.map((runs) => {
      let total = 0;
      let found = 0;
      for (const { index, count, weight } of runs) {
        total += weight * count;
        found += weight * Math.min(count, counts[index] ?? 0);
      }
      return total === 0 ? 0 : found / total;
    });
  }

  #numberOf(run: string): number {
    const known = this.#numbers.get(run);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(run, number);
    return number;
  }
}

/** All runs in order, words joined by single spaces, each in one spelling. */
function runsOf(words: readonly string[], spelling: Language['spelling']): string[] {
  const text = ` ${words.map(spelling).join(' ')} `;
  const runs: string[] = [];
  for (let start = 0; start + LENGTH <= text.length; start++) runs.push(text.slice(start, start + LENGTH));
  return runs;
}
