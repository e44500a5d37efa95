// Finds a wording in a text: which slots are filled by which words, sentence by sentence. Evidence, credit and
// highlighting all rest on this one search.
import { type Hit, isEmptyWord, isNegator, type Negation, type WordIndex } from '../text/index.ts';
import { inOrder, type SlotHits } from './slot-index.ts';
import type { CompiledWording, Slot } from './wording.ts';

/** A forbidden word may not stand within this many words of a matched one. */
export const FORBIDDEN_REACH = 4;

/** The parts of an incomplete match must stand within a stretch of this many words; far apart they say little. */
export const NEAR = 8;

/** Sums of weights that differ by less are equal. */
const TINY = 1e-9;
const NOWHERE: ReadonlySet<number> = new Set();
const NEEDS: ReadonlySet<string> = new Set(['need', 'requir', 'want', 'bother', 'worri']);

/** A slot with the words that fill it. */
export interface FilledSlot {
  readonly slot: Slot;
  readonly hit: Hit;
}

/** A wording as found in one sentence. */
export interface WordingMatch {
  readonly sentence: number;
  /** Share of the wording's weight that was found, 0 to 1. */
  readonly share: number;
  readonly filled: readonly FilledSlot[];
}

/** How a wording is looked for. */
export interface Search {
  /** The stretch of words within which the parts of an incomplete match must stand. */
  readonly near?: number;
  /** Matches of a smaller share than this are not wanted. */
  readonly least?: number;
  /** What fills each slot, where that is known already. */
  readonly hitsOf?: SlotHits;
}

/**
 * The best match of a wording in each sentence that holds any of it. Slots are filled from one sentence, in any order,
 * no two beginning at the same word, so that the greatest possible weight is found; where not all are filled, only words
 * within a stretch of `near` count. A match whose negating slot is empty, or denies nothing else of it, is none.
 */
export function matchWording(
  wording: CompiledWording,
  index: WordIndex,
  { near = NEAR, least = 0, hitsOf = (slot) => hitsOfNames(slot.alternatives, index) }: Search = {},
): WordingMatch[] {
  const { slots } = wording;
  const needed = least * wording.weight - TINY;
  const lists = slots.map(hitsOf);
  if (weightOf(slots.filter((_, number) => lists[number]?.length !== 0)) < needed) return [];
  const forbidden = forbiddenPositions(wording.forbidden, index);
  const matches: WordingMatch[] = [];
  for (const [sentence, hits] of bySentence(lists, forbidden, index)) {
    if (weightOf(slots.filter((_, number) => hits[number]?.length !== 0)) < needed) continue;
    const match = matchIn(sentence, wording, hits, index, near);
    if (match !== null && match.share >= least) matches.push(match);
  }
  return matches.sort((one, two) => one.sentence - two.sentence);
}

/** The hits of each slot, sentence by sentence, those near a forbidden word left out. */
function bySentence(
  lists: readonly (readonly Hit[])[],
  forbidden: ReadonlySet<number>,
  index: WordIndex,
): Map<number, Hit[][]> {
  const sentences = new Map<number, Hit[][]>();
  lists.forEach((list, number) => {
    for (const hit of list) {
      if (forbidden.size > 0 && touches(hit, forbidden)) continue;
      const sentence = index.analysis.words[hit.from]?.sentence ?? 0;
      const hits = sentences.get(sentence) ?? lists.map(() => []);
      hits[number]?.push(hit);
      sentences.set(sentence, hits);
    }
  });
  return sentences;
}

/** Whether what a match says is denied: more than half of its weight stands under clear negations outside the match. */
export function isDenied(match: WordingMatch, negations: readonly Negation[]): boolean {
  const counting = negations.filter((negation) => negation.kind === 'clear');
  const outside = counting.filter(
    (negation) => !match.filled.some(({ hit }) => holds(hit, negation.negator)),
  );
  if (outside.length === 0) return false;
  let weight = 0;
  let denied = 0;
  for (const { slot, hit } of match.filled) {
    if (slot.negates) continue;
    weight += slot.weight;
    if (outside.some((negation) => negation.from <= hit.from && hit.to <= negation.to)) denied += slot.weight;
  }
  return denied > weight / 2;
}

/** The words near an incomplete match that mean the opposite of what is missing in it. */
export function opposedHits(match: WordingMatch, wording: CompiledWording, index: WordIndex): Hit[] {
  const from = Math.min(...match.filled.map(({ hit }) => hit.from)) - FORBIDDEN_REACH;
  const to = Math.max(...match.filled.map(({ hit }) => hit.to)) + FORBIDDEN_REACH;
  return wording.slots
    .filter((slot) => !match.filled.some((filled) => filled.slot === slot))
    .flatMap(({ opposites }) => opposites.flatMap((stem) => index.find([stem])))
    .filter((hit) => hit.from >= from && hit.to <= to)
    .filter((hit) => index.analysis.words[hit.from]?.sentence === match.sentence);
}

/** Hits of any of the names, ordered; of those that begin at the same word the longest. */
function hitsOfNames(names: readonly (readonly string[])[], index: WordIndex): Hit[] {
  return inOrder(names.flatMap((name) => index.find(name)));
}

/** The positions near forbidden words, within their sentences. */
function forbiddenPositions(names: readonly (readonly string[])[], index: WordIndex): ReadonlySet<number> {
  if (names.length === 0) return NOWHERE;
  const positions = new Set<number>();
  for (const hit of hitsOfNames(names, index)) {
    const sentence = index.analysis.sentences[index.analysis.words[hit.from]?.sentence ?? 0];
    const from = Math.max(sentence?.firstWord ?? 0, hit.from - FORBIDDEN_REACH);
    const to = Math.min(sentence?.lastWord ?? 0, hit.to + FORBIDDEN_REACH);
    for (let position = from; position <= to; position++) positions.add(position);
  }
  return positions;
}

function matchIn(
  sentence: number,
  wording: CompiledWording,
  hits: readonly (readonly Hit[])[],
  index: WordIndex,
  near: number,
): WordingMatch | null {
  const { slots } = wording;
  const close = fillNear(slots, hits, near);
  const mayBeWhole = close.length < slots.length && hits.every((list) => list.length > 0);
  const anywhere = mayBeWhole ? fill(slots, hits) : [];
  const all = anywhere.length === slots.length ? anywhere : close;
  if (slots.some((slot) => slot.negates && !isNegatedBy(slot, all, index))) return null;
  const filled = all.length === slots.length ? all : carried(all, index);
  if (filled.length === 0) return null;
  return { sentence, share: filledWeight(filled) / wording.weight, filled };
}

/** Words without a meaning of their own may complete a part of a wording, but not carry it. */
function carried(filled: readonly FilledSlot[], index: WordIndex): readonly FilledSlot[] {
  const content = filled.filter(({ hit }) => hasContent(hit, index));
  return content.length >= 2 ? filled : content;
}

function hasContent({ from, to }: Hit, { analysis }: WordIndex): boolean {
  for (let position = from; position <= to; position++)
    if (!isEmptyWord(analysis.words[position]?.form ?? '')) return true;
  return false;
}

/** Whether a slot that negates is filled, and by a word that denies another word of the match (or is no negator: "zero"). */
function isNegatedBy(slot: Slot, filled: readonly FilledSlot[], index: WordIndex): boolean {
  const own = filled.find((entry) => entry.slot === slot);
  if (own === undefined) return false;
  if (!isNegator(index.analysis.words[own.hit.from]?.form ?? '')) return true;
  const negation = index.negationBy(own.hit.from);
  if (negation?.kind !== 'clear' || deniesNeed(negation, filled, index)) return false;
  if (filled.length === 1) return true;
  return filled.some(({ hit }) => hit !== own.hit && negation.from <= hit.to && hit.from <= negation.to);
}

/** "We do not need backups" says of a need that it is not there; "replicas are not backups" says what they are not. */
function deniesNeed(negation: Negation, filled: readonly FilledSlot[], index: WordIndex): boolean {
  const first = Math.min(...filled.map(({ hit }) => hit.from).filter((from) => from > negation.negator));
  for (let position = negation.negator + 1; position < Math.min(first, negation.to); position++) {
    if (NEEDS.has(index.analysis.words[position]?.stem ?? '')) return true;
  }
  return false;
}

/** The heaviest filling within a stretch of `near` words; of equals the shortest, then the first. */
function fillNear(slots: readonly Slot[], hits: readonly (readonly Hit[])[], near: number): FilledSlot[] {
  if (fitWithin(hits, near)) return fill(slots, hits);
  const starts = [...new Set(hits.flat().map((hit) => hit.from))].sort((one, two) => one - two);
  const next = hits.map(() => 0);
  let best: FilledSlot[] = [];
  for (const start of starts) {
    const within = hits.map((list, number) => {
      while ((list[next[number] ?? 0]?.from ?? start) < start) next[number] = (next[number] ?? 0) + 1;
      return stretchOf(list, next[number] ?? 0, start + near);
    });
    const reachable = weightOf(slots.filter((_, number) => within[number]?.length !== 0));
    if (reachable < filledWeight(best)) continue;
    const filled = fill(slots, within);
    if (isBetter(filled, best)) best = filled;
  }
  return best;
}

/** Where no slot has a choice and all stand close together, nothing need be tried. */
function fitWithin(hits: readonly (readonly Hit[])[], near: number): boolean {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const list of hits) {
    const [hit] = list;
    if (list.length > 1) return false;
    if (hit === undefined) continue;
    from = Math.min(from, hit.from);
    to = Math.max(to, hit.to);
  }
  return to - from < near;
}

function stretchOf(list: readonly Hit[], first: number, end: number): Hit[] {
  const stretch: Hit[] = [];
  for (let number = first; number < list.length; number++) {
    const hit = list[number];
    if (hit === undefined || hit.from >= end) break;
    if (hit.to < end) stretch.push(hit);
  }
  return stretch;
}

function isBetter(filled: readonly FilledSlot[], best: readonly FilledSlot[]): boolean {
  const gain = filledWeight(filled) - filledWeight(best);
  return gain > TINY || (gain > -TINY && extentOf(filled) < extentOf(best));
}

/** How many words a match reaches over, from its first to its last. */
export function extentOf(filled: readonly FilledSlot[]): number {
  const from = Math.min(...filled.map(({ hit }) => hit.from));
  return filled.length === 0 ? 0 : Math.max(...filled.map(({ hit }) => hit.to)) - from + 1;
}

function touches(hit: Hit, positions: ReadonlySet<number>): boolean {
  for (let position = hit.from; position <= hit.to; position++) if (positions.has(position)) return true;
  return false;
}

/**
 * Fills slots with hits, each word beginning one hit at most. Heaviest slots first, each making room by moving the ones
 * before it (augmenting paths): for this kind of choice that greed is exact.
 */
function fill(slots: readonly Slot[], hits: readonly (readonly Hit[])[]): FilledSlot[] {
  const order = slots
    .map((_, number) => number)
    .sort((one, two) => weightAt(slots, two) - weightAt(slots, one));
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

function weightAt(slots: readonly Slot[], number: number): number {
  return slots[number]?.weight ?? 0;
}

function weightOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + slot.weight, 0);
}

function filledWeight(filled: readonly FilledSlot[]): number {
  return filled.reduce((sum, { slot }) => sum + slot.weight, 0);
}

function holds(hit: Hit, position: number): boolean {
  return hit.from <= position && position <= hit.to;
}
