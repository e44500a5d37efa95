// Slot filling. A slot is one place of a wording, with the alternatives that may stand there; slots are filled with words of one sentence, so that the greatest possible weight is found.
import type { Hit } from '../text/index.ts';
import type { Slot } from './wording.ts';

/** A slot with the words that fill it. */
export interface FilledSlot {
  readonly slot: Slot;
  readonly hit: Hit;
}

/** Sums of weights that differ by less are equal. */
export const TINY = 1e-9;

/**
 * The heaviest filling within a window of so many words; of equals the shortest, then the first. One that is lighter than
 * `needed` may be missed.
 */
export function fillSlotsWithin(
  slots: readonly Slot[],
  hits: readonly (readonly Hit[])[],
  { window, needed }: { window: number; needed: number },
): FilledSlot[] {
  if (fitWithin(hits, window)) return fillSlots(slots, hits);
  const next = new Array<number>(hits.length).fill(0);
  let best: FilledSlot[] = [];
  let most = needed;
  let extent = 0;
  let fewest = 0;
  let start = -1;
  while (true) {
    start = nextStart(hits, next, start);
    if (start === Number.POSITIVE_INFINITY) return best;
    const reachable = weightBefore(start + window, slots, hits, next);
    if (reachable < most - TINY) continue;
    // What cannot be heavier must be shorter; else a text of one word said a thousand times would take a thousand tries.
    const mustBeShorter = best.length > 0 && reachable <= most + TINY;
    if (mustBeShorter && weightBefore(start + extent - 1, slots, hits, next) < most - TINY) continue;
    if (mustBeShorter && extent <= fewest) continue;
    const within = hits.map((list, number) => stretchOf(list, next[number] ?? 0, start + window));
    const filled = fillSlots(slots, within);
    if (lacksMust(slots, filled) || !isBetter(filled, best)) continue;
    best = filled;
    extent = extentOf(filled);
    most = Math.max(needed, filledWeight(filled));
    fewest = fewestSlotsFor(most, slots);
  }
}

/** How many slots a filling of so much weight has at least: no two begin at one word, so it is as many words long. */
function fewestSlotsFor(weight: number, slots: readonly Slot[]): number {
  const weights = slots.map((slot) => slot.weight).sort((one, two) => two - one);
  let sum = 0;
  return weights.filter((own) => {
    const isNeeded = sum < weight - TINY;
    sum += own;
    return isNeeded;
  }).length;
}

/** The first place behind `start` where a hit begins; `next` is moved to the first hit of each slot from there on. */
export function nextStart(hits: readonly (readonly Hit[])[], next: number[], start: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let number = 0; number < hits.length; number++) {
    const list = hits[number] ?? [];
    let at = next[number] ?? 0;
    while (at < list.length && (list[at]?.from ?? 0) <= start) at += 1;
    next[number] = at;
    nearest = Math.min(nearest, list[at]?.from ?? nearest);
  }
  return nearest;
}

/** The weight of the slots whose next hit ends before a position. */
export function weightBefore(
  end: number,
  slots: readonly Slot[],
  hits: readonly (readonly Hit[])[],
  next: readonly number[],
): number {
  let weight = 0;
  for (let number = 0; number < hits.length; number++) {
    const hit = hits[number]?.[next[number] ?? 0];
    if (hit !== undefined && hit.to < end) weight += weightAt(slots, number);
  }
  return weight;
}

/** Where no slot has a choice and all stand close together, there is nothing to try. */
function fitWithin(hits: readonly (readonly Hit[])[], window: number): boolean {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const list of hits) {
    const [hit] = list;
    if (list.length > 1) return false;
    if (hit === undefined) continue;
    from = Math.min(from, hit.from);
    to = Math.max(to, hit.to);
  }
  return to - from < window;
}

/** The hits from an index on that lie before a position. */
export function stretchOf(list: readonly Hit[], first: number, end: number): Hit[] {
  const stretch: Hit[] = [];
  for (let number = first; number < list.length; number++) {
    const hit = list[number];
    if (hit === undefined || hit.from >= end) break;
    if (hit.to < end) stretch.push(hit);
  }
  return stretch;
}

/** Whether a filling is heavier than another, or as heavy and shorter. */
export function isBetter(filled: readonly FilledSlot[], best: readonly FilledSlot[]): boolean {
  const gain = filledWeight(filled) - filledWeight(best);
  return gain > TINY || (gain > -TINY && extentOf(filled) < extentOf(best));
}

/** How many words there are from the first word of a match to its last, both counted. */
export function extentOf(filled: readonly FilledSlot[]): number {
  const from = Math.min(...filled.map(({ hit }) => hit.from));
  return filled.length === 0 ? 0 : Math.max(...filled.map(({ hit }) => hit.to)) - from + 1;
}

/**
 * A matching of slots and hits of the greatest weight, where each word begins one hit at most; slots that must be filled go
 * before any weight. Heaviest slots first, each making room by moving those before it (augmenting paths): with weights on one side only, this greedy way is exact.
 */
export function fillSlots(slots: readonly Slot[], hits: readonly (readonly Hit[])[]): FilledSlot[] {
  const plain = fillPlainly(slots, hits);
  if (plain !== null) return plain;
  const order = slots
    .map((_, number) => number)
    .sort(
      (one, two) => mustAt(slots, two) - mustAt(slots, one) || weightAt(slots, two) - weightAt(slots, one),
    );
  // A slot never needs more choices than there are slots, so longer lists are cut and the cost stays linear.
  const choices = hits.map((list) => list.slice(0, slots.length));
  const slotAt = new Map<number, number>();
  for (const number of order) place(number, choices, slotAt, new Set());
  const filled: FilledSlot[] = [];
  for (const [start, number] of slotAt) {
    const slot = slots[number];
    const hit = choices[number]?.find((choice) => choice.from === start);
    if (slot !== undefined && hit !== undefined) filled.push({ slot, hit });
  }
  return filled.sort((one, two) => one.hit.from - two.hit.from);
}

/** The filling where no slot has a choice and no two slots want the same word; null in all other cases. */
function fillPlainly(slots: readonly Slot[], hits: readonly (readonly Hit[])[]): FilledSlot[] | null {
  const filled: FilledSlot[] = [];
  for (let number = 0; number < slots.length; number++) {
    const slot = slots[number];
    const list = hits[number] ?? [];
    const [hit] = list;
    if (slot === undefined || hit === undefined) continue;
    if (list.length > 1 || filled.some((other) => other.hit.from === hit.from)) return null;
    filled.push({ slot, hit });
  }
  return filled.sort((one, two) => one.hit.from - two.hit.from);
}

function place(
  number: number,
  choices: readonly (readonly Hit[])[],
  slotAt: Map<number, number>,
  tried: Set<number>,
): boolean {
  for (const hit of choices[number] ?? []) {
    if (tried.has(hit.from)) continue;
    tried.add(hit.from);
    const holder = slotAt.get(hit.from);
    if (holder === undefined || place(holder, choices, slotAt, tried)) {
      slotAt.set(hit.from, number);
      return true;
    }
  }
  return false;
}

export function weightAt(slots: readonly Slot[], number: number): number {
  return slots[number]?.weight ?? 0;
}

function mustAt(slots: readonly Slot[], number: number): number {
  return slots[number]?.must === true ? 1 : 0;
}

/** Whether a slot is empty that must be filled. */
export function lacksMust(slots: readonly Slot[], filled: readonly FilledSlot[]): boolean {
  return slots.some((slot) => slot.must && !filled.some((entry) => entry.slot === slot));
}

/** The weight of all slots of a filling. */
export function filledWeight(filled: readonly FilledSlot[]): number {
  return filled.reduce((sum, { slot }) => sum + slot.weight, 0);
}
