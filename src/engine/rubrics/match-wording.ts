// Finds a wording in a text: which slots are filled by which words, clause by clause. Evidence, credit and highlighting all
// rest on this one search.
import { type Hit, isEmptyWord, type WordIndex } from '../text/index.ts';
import { type JoinedBy, type Scope, scopesWith } from './scopes.ts';
import { type FilledSlot, filledWeight, TINY } from './slot-filling.ts';
import { hitsOfSlot, inOrder, type SlotHits } from './slot-index.ts';
import { matchVerdict } from './verdict-match.ts';
import type { CompiledWording, Slot } from './wording.ts';
import { fillWording } from './wording-filling.ts';
import { FORBIDDEN_REACH, isNegatedBy, type WordingMatch } from './wording-negation.ts';

/** The parts of an incomplete match must stand within a window of so many words; far apart they say little. */
export const WINDOW = 8;

const NOWHERE: ReadonlySet<number> = new Set();

/** How a wording is looked for. */
interface Search {
  /** How many words the window has within which the parts of an incomplete match must stand. */
  readonly window?: number;
  /** Matches of a smaller share than this are not wanted. */
  readonly least?: number;
  /** What fills each slot, where that is known already. */
  readonly hits?: SlotHits;
  /** Which neighbouring clauses a match may join. */
  readonly joined?: JoinedBy;
}

/**
 * The best match of a wording in each clause, and in each two neighbouring clauses that it takes both of. Slots are filled
 * in any order, no two beginning at the same word, so that the greatest possible weight is found; where not all are filled,
 * only words within a window of so many words count. A match whose negating slot is empty, or denies nothing else of it, is
 * none.
 */
export function matchWording(
  wording: CompiledWording,
  index: WordIndex,
  { window = WINDOW, least = 0, hits = hitsByName(index), joined = 'neighbours' }: Search = {},
): WordingMatch[] {
  if (wording.verdict !== null) return matchVerdict(wording, index);
  const { slots } = wording;
  const needed = least * wording.weight - TINY;
  if (shareWithin(wording, hits) < least - TINY) return [];
  const lists = slots.map((slot) => hits.of(slot));
  const forbidden = forbiddenPositions(wording.forbidden, lists, index);
  const matches: WordingMatch[] = [];
  for (const scope of scopesWith(needed, slots, lists, { analysis: index.analysis, joined })) {
    const within = lists.map((list) => hitsWithin(list, scope, forbidden));
    const match = matchIn(scope, wording, within, index, { window, needed });
    if (match !== null && match.share >= least) matches.push(match);
  }
  return matches;
}

/** The share of a wording's weight that a text has at all, in whatever sentences: no match of it can have more. */
export function shareWithin({ slots, weight, verdict }: CompiledWording, hits: SlotHits): number {
  if (verdict !== null) return 1;
  let found = 0;
  for (const slot of slots) if (hits.has(slot)) found += slot.weight;
  return found / weight;
}

/** The hits that lie in a scope, those near a forbidden word left out. */
function hitsWithin(
  list: readonly Hit[],
  { firstWord, lastWord }: Scope,
  forbidden: ReadonlySet<number>,
): readonly Hit[] {
  const first = firstAtOrBehind(list, firstWord);
  const within: Hit[] = [];
  for (let number = first; number < list.length; number++) {
    const hit = list[number];
    if (hit === undefined || hit.from > lastWord) break;
    if (hit.to > lastWord) continue;
    if (forbidden.size === 0 || !touches(hit, forbidden)) within.push(hit);
  }
  return within;
}

/** The index of the first hit at a position or behind it. */
function firstAtOrBehind(list: readonly Hit[], position: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What fills slots where nothing was looked for before. */
function hitsByName(index: WordIndex): SlotHits {
  function of(slot: Slot): readonly Hit[] {
    return hitsOfSlot(slot, index);
  }
  return { has: (slot) => of(slot).length > 0, of };
}

/** Hits of any of the names, ordered; of those that begin at the same word the longest. */
function hitsOfNames(names: readonly (readonly string[])[], index: WordIndex): readonly Hit[] {
  return inOrder(names.map((name) => index.find(name)));
}

/**
 * The positions near forbidden words, within their sentences. What fills a slot was asked for, so it forbids nothing:
 * `never_hurts ... !never`.
 */
function forbiddenPositions(
  names: readonly (readonly string[])[],
  lists: readonly (readonly Hit[])[],
  index: WordIndex,
): ReadonlySet<number> {
  const hits = names.length === 0 ? [] : hitsOfNames(names, index);
  if (hits.length === 0) return NOWHERE;
  const asked = ends(lists.flat());
  const positions = new Set<number>();
  for (const hit of hits) {
    if ((asked.get(hit.from) ?? -1) >= hit.to) continue;
    const sentence = index.analysis.sentences[index.analysis.words[hit.from]?.sentence ?? 0];
    const from = Math.max(sentence?.firstWord ?? 0, hit.from - FORBIDDEN_REACH);
    const to = Math.min(sentence?.lastWord ?? 0, hit.to + FORBIDDEN_REACH);
    for (let position = from; position <= to; position++) positions.add(position);
  }
  return positions;
}

function matchIn(
  scope: Scope,
  wording: CompiledWording,
  hits: readonly (readonly Hit[])[],
  index: WordIndex,
  wanted: { window: number; needed: number },
): WordingMatch | null {
  const { slots } = wording;
  const all = fillWording(wording, hits, wanted, index.analysis);
  if (slots.some((slot) => slot.negates && !isNegatedBy(slot, all, index))) return null;
  const filled = all.length === slots.length ? all : carried(all, index);
  if (filled.length === 0) return null;
  return { scope, share: filledWeight(filled) / wording.weight, filled };
}

/** Words without a meaning of their own may complete a part of a wording, but not carry it. */
function carried(filled: readonly FilledSlot[], index: WordIndex): readonly FilledSlot[] {
  const content = filled.filter(({ hit }) => hasContent(hit, index));
  return content.length >= 2 ? filled : content;
}

function hasContent({ from, to }: Hit, { analysis }: WordIndex): boolean {
  for (let position = from; position <= to; position++)
    if (!isEmptyWord(analysis.words[position]?.form ?? '', analysis.language)) return true;
  return false;
}

/** For every position within a hit the end of the hit that reaches farthest. */
function ends(hits: readonly Hit[]): ReadonlyMap<number, number> {
  const farthest = new Map<number, number>();
  for (const { from, to } of hits)
    for (let position = from; position <= to; position++)
      farthest.set(position, Math.max(to, farthest.get(position) ?? to));
  return farthest;
}

function touches(hit: Hit, positions: ReadonlySet<number>): boolean {
  for (let position = hit.from; position <= hit.to; position++) if (positions.has(position)) return true;
  return false;
}
