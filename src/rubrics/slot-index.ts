// All slots of a rubric by the stems that can fill them: an answer is looked through once for all wordings together.
import type { Hit, WordIndex } from '../text/index.ts';
import type { Slot } from './wording.ts';

/** What of a text fills the slots of wordings. */
export interface SlotHits {
  has(slot: Slot): boolean;
  /** Ordered by place, at each place the longest. */
  of(slot: Slot): readonly Hit[];
}

/** What a stem can begin to fill: slots by their numbers. */
interface Postings {
  readonly words: number[];
  readonly names: { readonly slot: number; readonly name: readonly string[] }[];
}

const NONE: readonly Hit[] = [];

export class SlotIndex {
  readonly #byFirst = new Map<string, Postings>();
  readonly #numbers = new Map<Slot, number>();

  constructor(slots: readonly Slot[]) {
    slots.forEach((slot, number) => {
      this.#numbers.set(slot, number);
      for (const name of slot.alternatives) this.#add(name, number);
    });
  }

  /** Looks through a text for everything that fills a slot. */
  hitsIn(index: WordIndex): SlotHits {
    const found = new Array<(readonly Hit[])[] | undefined>(this.#numbers.size).fill(undefined);
    const add = (slot: number, hits: readonly Hit[]): void => {
      const known = found[slot];
      if (known === undefined) found[slot] = [hits];
      else known.push(hits);
    };
    for (const [stem, hits] of index.entries()) {
      const postings = this.#byFirst.get(stem);
      if (postings === undefined) continue;
      for (const slot of postings.words) add(slot, hits);
      for (const { slot, name } of postings.names) {
        const together = index.find(name);
        if (together.length > 0) add(slot, together);
      }
    }
    const listsOf = (slot: Slot): readonly (readonly Hit[])[] => found[this.#numbers.get(slot) ?? -1] ?? [];
    return {
      has: (slot) => listsOf(slot).length > 0,
      of: (slot) => inOrder(listsOf(slot)),
    };
  }

  #add(name: readonly string[], slot: number): void {
    const [first] = name;
    if (first === undefined) return;
    const postings = this.#byFirst.get(first) ?? { words: [], names: [] };
    this.#byFirst.set(first, postings);
    if (name.length === 1) postings.words.push(slot);
    else postings.names.push({ slot, name });
  }
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
