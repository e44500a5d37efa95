// What negations and opposites do to a match of a wording.
import { type Hit, isNegator, type Negation, type WordIndex } from '../text/index.ts';
import type { Scope } from './scopes.ts';
import type { FilledSlot } from './slot-filling.ts';
import type { CompiledWording, Slot } from './wording.ts';

/** A wording as found in a clause, or in two. */
export interface WordingMatch {
  readonly scope: Scope;
  /** Share of the wording's weight that was found, 0 to 1. */
  readonly share: number;
  readonly filled: readonly FilledSlot[];
  /** True where it is a bare yes or no, which says all that was asked for. */
  readonly isVerdict?: boolean;
}

/** A forbidden word, or the opposite of a missing one, counts within so many words of a matched one. */
export const FORBIDDEN_REACH = 4;

/** Whether a match is denied: more than half of it stands under clear negations outside it; slots that negate do not count. */
export function isDenied(match: WordingMatch, negations: readonly Negation[]): boolean {
  const clear = negations.filter((negation) => negation.kind === 'clear');
  const affirming = match.filled.filter(({ slot }) => !slot.negates);
  return liesMostlyIn(affirming, negationsOutside(match, clear));
}

/** The negations whose negator fills no slot of a match. */
export function negationsOutside(
  { filled }: WordingMatch,
  negations: readonly Negation[],
): readonly Negation[] {
  return negations.filter(({ negator }) => !filled.some(({ hit }) => holds(hit, negator)));
}

/** Whether more than half of what fills slots, by weight, lies in one or another of some stretches [from, to]. */
export function liesMostlyIn(
  filled: readonly FilledSlot[],
  stretches: readonly { readonly from: number; readonly to: number }[],
): boolean {
  if (stretches.length === 0) return false;
  let weight = 0;
  let inside = 0;
  for (const { slot, hit } of filled) {
    weight += slot.weight;
    if (stretches.some(({ from, to }) => from <= hit.from && hit.to <= to)) inside += slot.weight;
  }
  return inside > weight / 2;
}

/** The words near an incomplete match that mean the opposite of what is missing in it. */
export function oppositeHits(match: WordingMatch, wording: CompiledWording, index: WordIndex): Hit[] {
  const from = Math.min(...match.filled.map(({ hit }) => hit.from)) - FORBIDDEN_REACH;
  const to = Math.max(...match.filled.map(({ hit }) => hit.to)) + FORBIDDEN_REACH;
  return wording.slots
    .filter((slot) => !match.filled.some((filled) => filled.slot === slot))
    .flatMap(({ opposites }) => opposites.flatMap((stem) => index.find([stem])))
    .filter((hit) => hit.from >= from && hit.to <= to)
    .filter((hit) => match.scope.firstWord <= hit.from && hit.to <= match.scope.lastWord);
}

/** Whether a slot that negates is filled, and by a word that denies another word of the match (or is no negator: "zero"). */
export function isNegatedBy(slot: Slot, filled: readonly FilledSlot[], index: WordIndex): boolean {
  const own = filled.find((entry) => entry.slot === slot);
  if (own === undefined) return false;
  if (!isNegator(index.analysis.words[own.hit.from]?.form ?? '', index.analysis.language)) return true;
  const negation = index.negationBy(own.hit.from);
  if (negation?.kind !== 'clear' || deniesNeed(negation, filled, index)) return false;
  if (filled.length === 1) return true;
  return filled.some(({ hit }) => hit !== own.hit && negation.from <= hit.to && hit.from <= negation.to);
}

/** "We do not need backups" says of a need that it is not there; "replicas are not backups" says what they are not. */
function deniesNeed(negation: Negation, filled: readonly FilledSlot[], { analysis }: WordIndex): boolean {
  const { words, language } = analysis;
  const first = Math.min(...filled.map(({ hit }) => hit.from).filter((from) => from > negation.negator));
  for (let position = negation.negator + 1; position < Math.min(first, negation.to); position++) {
    if (language.negation.needs.has(words[position]?.stem ?? '')) return true;
  }
  return false;
}

function holds(hit: Hit, position: number): boolean {
  return hit.from <= position && position <= hit.to;
}
