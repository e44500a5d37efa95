// Fills slots whose order counts: `a > b` is found where `a` is said before `b`, both within one clause. Whoever says them the
// other way round says something else, so that a side of `>` without any word earns nothing at all.
import type { Hit } from '../text/index.ts';
import {
  type FilledSlot,
  fillSlots,
  isBetter,
  lacksMust,
  nextStart,
  stretchOf,
  TINY,
  weightBefore,
} from './slot-filling.ts';
import type { Slot } from './wording.ts';

type HitLists = readonly (readonly Hit[])[];

/** The slots on one side of a `>`, by their numbers within the wording. */
type Stage = readonly number[];

/** The slots of a wording by their stage, in order. */
function stagesOf(slots: readonly Slot[]): Stage[] {
  const stages = [...new Set(slots.map(({ stage }) => stage))].sort((one, two) => one - two);
  return stages.map((stage) => slots.flatMap((slot, number) => (slot.stage === stage ? [number] : [])));
}

/**
 * The heaviest filling of slots in their order within one clause; where not all are filled, within a window of so many
 * words. Empty where a stage would be. Linear in the number of hits.
 * @param clauseOfWord the clause of each word of the text
 */
export function fillInOrder(
  slots: readonly Slot[],
  hits: HitLists,
  wanted: { window: number; needed: number },
  clauseOfWord: readonly number[],
): readonly FilledSlot[] {
  const stages = stagesOf(slots);
  let best: readonly FilledSlot[] = [];
  for (const lists of byClause(hits, clauseOfWord)) {
    if (stages.some((stage) => stage.every((number) => lists[number]?.length === 0))) continue;
    const close = fillCloseInOrder(slots, stages, lists, wanted);
    const isWhole = close.length === slots.length || lists.some((list) => list.length === 0);
    const filled = isWhole ? close : (fillAllInOrder(slots, stages, lists) ?? close);
    if (filled.length > 0 && isBetter(filled, best)) best = filled;
  }
  return best;
}

/** The hits of each slot, clause by clause; those that reach into another clause are left out. */
function byClause(hits: HitLists, clauseOfWord: readonly number[]): HitLists[] {
  const clauses = new Map<number, Hit[][]>();
  hits.forEach((list, number) => {
    for (const hit of list) {
      const clause = clauseOfWord[hit.from] ?? 0;
      if (clauseOfWord[hit.to] !== clauseOfWord[hit.from]) continue;
      const lists = clauses.get(clause) ?? hits.map(() => []);
      clauses.set(clause, lists);
      lists[number]?.push(hit);
    }
  });
  return [...clauses.values()];
}

function fillCloseInOrder(
  slots: readonly Slot[],
  stages: readonly Stage[],
  hits: HitLists,
  { window, needed }: { window: number; needed: number },
): readonly FilledSlot[] {
  const next = new Array<number>(hits.length).fill(0);
  let best: readonly FilledSlot[] = [];
  let start = -1;
  while (true) {
    start = nextStart(hits, next, start);
    if (start === Number.POSITIVE_INFINITY) return best;
    if (weightBefore(start + window, slots, hits, next) < needed - TINY) continue;
    const within = hits.map((list, number) => stretchOf(list, next[number] ?? 0, start + window));
    const filled = bestFrom(0, start, { slots, stages, hits: within, known: new Map() });
    if (filled !== null && !lacksMust(slots, filled) && isBetter(filled, best)) best = filled;
  }
}

/** A window that is looked through, with what is known of it already. */
interface Window {
  readonly slots: readonly Slot[];
  readonly stages: readonly Stage[];
  readonly hits: HitLists;
  readonly known: Map<string, readonly FilledSlot[] | null>;
}

/** The heaviest filling of the stages from one on, with words from a position on; null where a stage stays empty. */
function bestFrom(stage: number, from: number, window: Window): readonly FilledSlot[] | null {
  const key = `${stage} ${from}`;
  const known = window.known.get(key);
  if (known !== undefined) return known;
  let best: readonly FilledSlot[] | null = null;
  for (const end of endsFrom(stage, from, window)) {
    const own = fillStage(window.stages[stage] ?? [], from, end, window);
    const rest = stage + 1 < window.stages.length ? bestFrom(stage + 1, end, window) : [];
    if (own.length === 0 || rest === null) continue;
    const filled = [...own, ...rest];
    if (best === null || isHeavier(filled, best)) best = filled;
  }
  window.known.set(key, best);
  return best;
}

/** A slot that must be filled comes before any weight. */
function isHeavier(filled: readonly FilledSlot[], best: readonly FilledSlot[]): boolean {
  const more = mustsOf(filled) - mustsOf(best);
  return more > 0 || (more === 0 && isBetter(filled, best));
}

function mustsOf(filled: readonly FilledSlot[]): number {
  return filled.filter(({ slot }) => slot.must).length;
}

/** The positions behind which the words of a stage may end: for the last one only the end of all. */
function endsFrom(stage: number, from: number, { stages, hits }: Window): readonly number[] {
  const ends = new Set<number>();
  for (const number of stages[stage] ?? [])
    for (const hit of hits[number] ?? []) if (hit.from >= from) ends.add(hit.to + 1);
  const sorted = [...ends].sort((one, two) => one - two);
  return stage + 1 < stages.length ? sorted : sorted.slice(-1);
}

function fillStage(stage: Stage, from: number, end: number, { slots, hits }: Window): FilledSlot[] {
  return fillSlots(
    stage.flatMap((number) => slots[number] ?? []),
    stage.map((number) => (hits[number] ?? []).filter((hit) => hit.from >= from && hit.to < end)),
  );
}

/**
 * All slots in their order, however far apart; null where that cannot be. Each stage is filled so that it ends as early
 * as possible, which leaves most room for the next.
 */
function fillAllInOrder(
  slots: readonly Slot[],
  stages: readonly Stage[],
  hits: HitLists,
): readonly FilledSlot[] | null {
  const all: FilledSlot[] = [];
  let from = 0;
  for (const stage of stages) {
    const own = earliestWhole(stage, slots, nearest(stage, hits, from));
    if (own === null) return null;
    all.push(...own);
    from = Math.max(...own.map(({ hit }) => hit.to)) + 1;
  }
  return all;
}

/** For each slot of a stage its hits from a position on that end first, as many as there are slots: it never needs more. */
function nearest(stage: Stage, hits: HitLists, from: number): HitLists {
  return stage.map((number) =>
    (hits[number] ?? [])
      .filter((hit) => hit.from >= from)
      .sort((one, two) => one.to - two.to)
      .slice(0, stage.length),
  );
}

function earliestWhole(stage: Stage, slots: readonly Slot[], hits: HitLists): readonly FilledSlot[] | null {
  const own = stage.flatMap((number) => slots[number] ?? []);
  const ends = [...new Set(hits.flatMap((list) => list.map(({ to }) => to)))].sort((one, two) => one - two);
  for (const end of ends) {
    const within = hits.map((list) => list.filter(({ to }) => to <= end));
    const filled = fillSlots(own, within);
    if (filled.length === own.length) return filled;
  }
  return null;
}
