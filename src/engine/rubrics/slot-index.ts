// All slots of a rubric by the stems that can fill them: an answer is looked through once for all wordings together.
import type { Hit, WordIndex } from '../text/index.ts';
import { hitsOfNumber, type NumberTest } from './number-slots.ts';
import type { Slot } from './wording.ts';

/** What of a text fills the slots of wordings. */
export interface SlotHits {
  has(slot: Slot): boolean;
  /** Ordered by place, at each place the longest. */
  of(slot: Slot): readonly Hit[];
}

/** A name of several words, and the slot that it fills. */
interface LongName {
  readonly slot: number;
  readonly name: readonly string[];
}

const NONE: readonly Hit[] = [];

export class SlotIndex {
  /** By the one word that fills a slot: the numbers of such slots. */
  readonly #byWord: ReadonlyMap<string, readonly number[]>;
  /** By the first word of a name that fills a slot. */
  readonly #byFirst: ReadonlyMap<string, readonly LongName[]>;
  /** The numbers that fill slots, each once, with the numbers of the slots. */
  readonly #numbers: readonly (readonly [test: NumberTest, slots: readonly number[]])[];
  readonly #slots: number;

  /** @param slots all of a rubric, or of one wording */
  constructor(slots: readonly Slot[]) {
    const byWord = new Map<string, number[]>();
    const byFirst = new Map<string, LongName[]>();
    const byNumber = new Map<string, [NumberTest, number[]]>();
    for (const { alternatives, numbers, number } of slots) {
      for (const test of numbers) {
        const known = byNumber.get(test.text);
        if (known === undefined) byNumber.set(test.text, [test, [number]]);
        else known[1].push(number);
      }
      for (const name of alternatives) {
        const [first] = name;
        if (first === undefined) continue;
        if (name.length === 1) addTo(byWord, first, number);
        else addTo(byFirst, first, { slot: number, name });
      }
    }
    this.#byWord = trimmed(byWord);
    this.#byFirst = trimmed(byFirst);
    this.#numbers = [...byNumber.values()];
    this.#slots = slots.reduce((most, { number }) => Math.max(most, number + 1), 0);
  }

  /** Looks through a text for everything that fills a slot. */
  hitsIn(index: WordIndex): SlotHits {
    const found = new Array<(readonly Hit[])[] | undefined>(this.#slots).fill(undefined);
    function add(slot: number, hits: readonly Hit[]): void {
      const known = found[slot];
      if (known === undefined) found[slot] = [hits];
      else known.push(hits);
    }
    for (const [stem, hits] of index.entries()) {
      const slotsOfWord = this.#byWord.get(stem);
      if (slotsOfWord !== undefined) for (const slot of slotsOfWord) add(slot, hits);
      const names = this.#byFirst.get(stem);
      if (names === undefined) continue;
      for (const { slot, name } of names) {
        const together = index.find(name);
        if (together.length > 0) add(slot, together);
      }
    }
    for (const [test, slots] of this.#numbers) {
      const hits = hitsOfNumber(test, index);
      if (hits.length > 0) for (const slot of slots) add(slot, hits);
    }
    return {
      has: ({ number }) => found[number] !== undefined,
      of: ({ number }) => inOrder(found[number] ?? []),
    };
  }
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Lists that grew hold room for more; thousands of short ones are most of a compiled rubric. */
function trimmed<Value>(map: ReadonlyMap<string, readonly Value[]>): ReadonlyMap<string, readonly Value[]> {
  return new Map([...map].map(([key, list]) => [key, list.slice()]));
}

/** What fills one slot, where nothing was looked for before. */
export function hitsOfSlot({ alternatives, numbers }: Slot, index: WordIndex): readonly Hit[] {
  return inOrder([
    ...alternatives.map((name) => index.find(name)),
    ...numbers.map((test) => hitsOfNumber(test, index)),
  ]);
}

/** Hits by place; of those that begin at the same word the longest. */
export function inOrder(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const [first = NONE] = lists;
  if (lists.length < 2) return first;
  const all: Hit[] = [];
  let isOrdered = true;
  for (const list of lists) {
    for (const hit of list) {
      isOrdered &&= hit.from > (all.at(-1)?.from ?? -1);
      all.push(hit);
    }
  }
  if (isOrdered) return all;
  all.sort((one, two) => one.from - two.from || two.to - one.to);
  return all.filter((hit, index) => hit.from !== all[index - 1]?.from);
}
