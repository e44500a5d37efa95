// Fills the slots of a wording with words, as its signs ask: which must be filled, and in which order.
import type { Analysis, Hit } from '../text/index.ts';
import { type FilledSlot, fillSlots, fillSlotsWithin, lacksMust } from './slot-filling.ts';
import { fillInOrder } from './slot-order.ts';
import type { CompiledWording } from './wording.ts';

/**
 * The heaviest filling: all slots, however far apart, or those that stand within a window of so many words. Empty where a
 * slot is empty that must be filled, or where the order of `>` is not kept. Of what is lighter than `needed` some may be missed.
 * @param hits for each slot what fills it, within the stretch of text that is looked through
 */
export function fillWording(
  { slots, isOrdered }: CompiledWording,
  hits: readonly (readonly Hit[])[],
  wanted: { window: number; needed: number },
  { clauseOfWord }: Analysis,
): readonly FilledSlot[] {
  if (slots.some((slot, number) => slot.must && hits[number]?.length === 0)) return [];
  if (isOrdered) return fillInOrder(slots, hits, wanted, clauseOfWord);
  const close = fillSlotsWithin(slots, hits, wanted);
  const mayBeWhole = close.length < slots.length && hits.every((list) => list.length > 0);
  const anywhere = mayBeWhole ? fillSlots(slots, hits) : [];
  const filled = anywhere.length === slots.length ? anywhere : close;
  return lacksMust(slots, filled) ? [] : filled;
}
