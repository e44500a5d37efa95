// Where a wording is looked for: in a clause, or in two neighbouring ones that speak of the same.
import type { Analysis, Clause, Hit } from '../text/index.ts';
import { weightAt } from './slot-filling.ts';
import type { Slot } from './wording.ts';

/**
 * Which neighbours are joined.
 * `neighbours`: any two of a sentence, and the last of one with the first of the next where that continues it.
 * `continued`: two of a sentence, where the second continues the first and does not turn against it.
 */
export type JoinedBy = 'neighbours' | 'continued';

/** A stretch of words in which a wording may be found. */
export interface Scope {
  /** Number of its first clause. */
  readonly clause: number;
  /** How many clauses it has, 1 or 2. */
  readonly clauses: 1 | 2;
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Among so many slots each can be told by one bit. */
const BITS = 30;

/** The scopes with hits for slots of so much weight, in order; two clauses only where both have slots that the other lacks. */
export function scopesWith(
  needed: number,
  slots: readonly Slot[],
  lists: readonly (readonly Hit[])[],
  { analysis, joined }: { analysis: Analysis; joined: JoinedBy },
): Scope[] {
  const masks = masksByClause(lists, analysis);
  const numbers = [...masks.keys()].sort((one, two) => one - two);
  const scopes: Scope[] = [];
  function isEnough(mask: number): boolean {
    let weight = 0;
    for (let number = 0; number < slots.length; number++)
      if ((mask & bitOf(number)) !== 0) weight += weightAt(slots, number);
    return weight >= needed;
  }
  for (const number of numbers) {
    const clause = analysis.clauses[number];
    const next = analysis.clauses[number + 1];
    const mask = masks.get(number) ?? 0;
    if (clause === undefined) continue;
    if (isEnough(mask)) scopes.push({ ...rangeOf(clause, clause), clause: number, clauses: 1 });
    const nextMask = masks.get(number + 1) ?? 0;
    const both = mask | nextMask;
    if (next === undefined || both === mask || both === nextMask || !isEnough(both)) continue;
    if (areJoined(clause, next, joined))
      scopes.push({ ...rangeOf(clause, next), clause: number, clauses: 2 });
  }
  return scopes;
}

/** For each clause with hits, which slots they fill, a bit each. */
function masksByClause(lists: readonly (readonly Hit[])[], { clauseOfWord }: Analysis): Map<number, number> {
  const masks = new Map<number, number>();
  for (let number = 0; number < lists.length; number++) {
    let last = -1;
    for (const { from } of lists[number] ?? []) {
      const clause = clauseOfWord[from] ?? 0;
      if (clause === last) continue;
      masks.set(clause, (masks.get(clause) ?? 0) | bitOf(number));
      last = clause;
    }
  }
  return masks;
}

function areJoined(clause: Clause, next: Clause, joined: JoinedBy): boolean {
  const sameSentence = clause.sentence === next.sentence;
  if (joined === 'continued') return sameSentence && next.continues && !next.turns;
  return sameSentence || next.continues;
}

function rangeOf(first: Clause, last: Clause): Pick<Scope, 'firstWord' | 'lastWord'> {
  return { firstWord: first.firstWord, lastWord: last.lastWord };
}

function bitOf(slot: number): number {
  return 1 << Math.min(slot, BITS);
}
