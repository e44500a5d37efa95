// Finds a wording in a text: which slots are filled by which words, sentence by sentence. Evidence, credit and
// highlighting all rest on this one search.
import { type Hit, isEmptyWord, isNegator, type Negation, type WordIndex } from '../text/index.ts';
import type { CompiledWording, Slot } from './wording.ts';

/** A forbidden word may not stand within this many words of a matched one. */
export const FORBIDDEN_REACH = 4;

/** The parts of an incomplete match must stand within a stretch of this many words; far apart they say little. */
export const NEAR = 8;

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

/**
 * The best match of a wording in each sentence that holds any of it. Slots are filled from one sentence, in any order,
 * no two beginning at the same word, so that the greatest possible weight is found; where not all are filled, only words
 * within a stretch of `near` count. A match whose negating slot is empty, or denies nothing else of it, is none.
 */
export function matchWording(wording: CompiledWording, index: WordIndex, near = NEAR): WordingMatch[] {
  const bySentence = new Map<number, Hit[][]>();
  wording.slots.forEach((slot, number) => {
    for (const hit of hitsOf(slot.alternatives, index)) {
      const sentence = index.analysis.words[hit.from]?.sentence ?? 0;
      const hits = bySentence.get(sentence) ?? wording.slots.map(() => []);
      hits[number]?.push(hit);
      bySentence.set(sentence, hits);
    }
  });
  const forbidden = forbiddenPositions(wording.forbidden, index);
  const allowed = (list: Hit[]): Hit[] => list.filter((hit) => !touches(hit, forbidden));
  const matches: WordingMatch[] = [];
  for (const [sentence, hits] of bySentence) {
    const match = matchIn(sentence, wording, hits.map(allowed), index, near);
    if (match !== null) matches.push(match);
  }
  return matches.sort((one, two) => one.sentence - two.sentence);
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

/** Hits of any of the names, ordered; of those that begin at the same word the longest. */
function hitsOf(names: readonly (readonly string[])[], index: WordIndex): Hit[] {
  const byStart = new Map<number, Hit>();
  for (const name of names) {
    for (const hit of index.find(name)) {
      const known = byStart.get(hit.from);
      if (known === undefined || hit.to > known.to) byStart.set(hit.from, hit);
    }
  }
  return [...byStart.values()].sort((one, two) => one.from - two.from);
}

/** The positions near forbidden words, within their sentences. */
function forbiddenPositions(names: readonly (readonly string[])[], index: WordIndex): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const hit of hitsOf(names, index)) {
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
  return { sentence, share: weightOf(filled.map(({ slot }) => slot)) / weightOf(slots), filled };
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
  const starts = [...new Set(hits.flat().map((hit) => hit.from))].sort((one, two) => one - two);
  const next = hits.map(() => 0);
  let best: FilledSlot[] = [];
  for (const start of starts) {
    const within = hits.map((list, number) => {
      while ((list[next[number] ?? 0]?.from ?? start) < start) next[number] = (next[number] ?? 0) + 1;
      return stretchOf(list, next[number] ?? 0, start + near);
    });
    const reachable = weightOf(slots.filter((_, number) => within[number]?.length !== 0));
    if (reachable < weightOf(best.map(({ slot }) => slot))) continue;
    const filled = fill(slots, within);
    if (isBetter(filled, best)) best = filled;
  }
  return best;
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
  const gain = weightOf(filled.map(({ slot }) => slot)) - weightOf(best.map(({ slot }) => slot));
  return gain > 1e-9 || (gain > -1e-9 && extentOf(filled) < extentOf(best));
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

function holds(hit: Hit, position: number): boolean {
  return hit.from <= position && position <= hit.to;
}
