// Words alike in their letters: what a soft comparison takes for another form of a word, or for the word misspelt.

/** Shorter words have too few letters to be alike by. */
const SHORTEST = { known: 4, given: 3 } as const;

/** From this likeness on two words count as alike; measured on four public sets, anything from .4 to .8 does as well. */
const ALIKE = 0.5;

/** A word with how alike it is, from .5 up to 1. */
export interface Alike {
  readonly index: number;
  readonly likeness: number;
}

/** A list of words, arranged by the three-letter runs in them, so that the few that are alike to another are found at once. */
export class AlikeWords {
  readonly #sizes: number[] = [];
  readonly #holders = new Map<string, number[]>();

  /** @param words all different; results name them by their index */
  constructor(words: readonly string[]) {
    words.forEach((word, index) => {
      const runs = word.length < SHORTEST.known ? [] : runsOf(word);
      this.#sizes.push(runs.length);
      for (const run of runs) {
        const holders = this.#holders.get(run);
        if (holders === undefined) this.#holders.set(run, [index]);
        else holders.push(index);
      }
    });
  }

  /** The words alike to a given one by Dice's coefficient of their runs, 2 × shared ÷ (runs of the one + of the other). */
  alikeTo(word: string): Alike[] {
    if (word.length < SHORTEST.given) return [];
    const runs = runsOf(word);
    const shared = new Map<number, number>();
    for (const run of runs) {
      for (const index of this.#holders.get(run) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const alike: Alike[] = [];
    for (const [index, count] of shared) {
      const likeness = (2 * count) / (runs.length + (this.#sizes[index] ?? 0));
      if (likeness >= ALIKE) alike.push({ index, likeness });
    }
    return alike;
  }
}

/** The different runs of three characters of a word, its borders marked. */
function runsOf(word: string): string[] {
  const bordered = `^${word.slice(0, LONGEST)}$`;
  const runs = new Set<string>();
  for (let start = 0; start + 3 <= bordered.length; start++) runs.add(bordered.slice(start, start + 3));
  return [...runs];
}

/** No English word is longer; a longer one is compared by its beginning. */
const LONGEST = 40;
