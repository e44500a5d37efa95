// All slots of a rubric by the stems that can fill them: an answer is looked through once for all wordings together.
import type { Hit, WordIndex } from '../text/index.ts';
import type { Slot } from './wording.ts';

/** What of a text fills a slot, ordered by place, at each place the longest. */
export type SlotHits = (slot: Slot) => readonly Hit[];

interface Posting {
  readonly slot: Slot;
  readonly rest: readonly string[];
}

const NONE: readonly Hit[] = [];

export class SlotIndex {
  readonly #byFirst = new Map<string, Posting[]>();

  constructor(slots: Iterable<Slot>) {
    for (const slot of slots) {
      for (const [first, ...rest] of slot.alternatives) {
        if (first === undefined) continue;
        const postings = this.#byFirst.get(first);
        if (postings === undefined) this.#byFirst.set(first, [{ slot, rest }]);
        else postings.push({ slot, rest });
      }
    }
  }

  /** Looks through a text for everything that fills a slot. */
  hitsIn(index: WordIndex): SlotHits {
    const found = new Map<Slot, Hit[]>();
    for (const stem of index.stems()) {
      for (const { slot, rest } of this.#byFirst.get(stem) ?? []) {
        const hits = rest.length === 0 ? index.find([stem]) : index.find([stem, ...rest]);
        if (hits.length === 0) continue;
        const known = found.get(slot);
        if (known === undefined) found.set(slot, [...hits]);
        else known.push(...hits);
      }
    }
    for (const [slot, hits] of found) if (hits.length > 1) found.set(slot, inOrder(hits));
    return (slot) => found.get(slot) ?? NONE;
  }
}

/** Hits by place; of those that begin at the same word the longest. */
export function inOrder(hits: readonly Hit[]): Hit[] {
  const ordered = [...hits].sort((one, two) => one.from - two.from || two.to - one.to);
  return ordered.filter((hit, index) => hit.from !== ordered[index - 1]?.from);
}
