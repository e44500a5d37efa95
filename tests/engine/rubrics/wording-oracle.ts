// The meaning of a wording, written down as plainly as possible and as slowly as need be.
import type { Slot } from '../../../src/engine/rubrics/wording.ts';

/** A wording over words that are their own stems: slots of alternatives of words, and forbidden words. */
export interface PlainWording {
  readonly slots: readonly (readonly (readonly string[])[])[];
  readonly forbidden: readonly string[];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The greatest share of the wording's weight that can be found in a sentence by trying every way to fill the slots. */
export function shareByTrying(
  wording: PlainWording,
  weights: readonly Slot[],
  sentence: readonly string[],
  near: number,
  reach: number,
): number {
  const asked = wording.slots.flatMap((slot) => placesOf(slot, sentence, [], reach));
  function isForbidden(word: string, index: number) {
    return wording.forbidden.includes(word) && !asked.some(({ from, to }) => from <= index && index <= to);
  }
  const forbidden = sentence.flatMap((word, index) => (isForbidden(word, index) ? [index] : []));
  const places = wording.slots.map((slot) => placesOf(slot, sentence, forbidden, reach));
  const total = weights.reduce((sum, slot) => sum + slot.weight, 0);
  let best = 0;
  function choose(slot: number, chosen: readonly (Place | null)[]): void {
    if (slot === places.length) {
      const filled = chosen.filter((place) => place !== null);
      const whole = filled.length === places.length;
      if (obeysSigns(chosen, weights) && (whole || extent(filled) <= near)) {
        const weight = chosen.reduce(
          (sum, place, index) => sum + (place ? (weights[index]?.weight ?? 0) : 0),
          0,
        );
        best = Math.max(best, weight / total);
      }
      return;
    }
    choose(slot + 1, [...chosen, null]);
    for (const place of places[slot] ?? []) {
      if (!chosen.some((other) => other?.from === place.from)) choose(slot + 1, [...chosen, place]);
    }
  }
  choose(0, []);
  return best;
}

/** Whether `+` and `>` are obeyed: what must be is there, no side of a `>` is empty, and all stands in its order. */
function obeysSigns(chosen: readonly (Place | null)[], slots: readonly Slot[]): boolean {
  const stages = new Set(slots.map(({ stage }) => stage));
  const filled = slots.flatMap((slot, index) => {
    const place = chosen[index] ?? null;
    return place === null ? [] : [{ slot, place }];
  });
  if (slots.some((slot) => slot.must && !filled.some((one) => one.slot === slot))) return false;
  if (new Set(filled.map(({ slot }) => slot.stage)).size < stages.size) return stages.size === 1;
  return filled.every((one) =>
    filled.every((two) => one.slot.stage >= two.slot.stage || one.place.to < two.place.from),
  );
}

/** Where a slot may stand: per first word the longest alternative, away from forbidden words. */
function placesOf(
  alternatives: readonly (readonly string[])[],
  sentence: readonly string[],
  forbidden: readonly number[],
  reach: number,
): Place[] {
  return sentence.flatMap((_, from) => {
    const lengths = alternatives
      .filter((words) => words.every((word, offset) => sentence[from + offset] === word))
      .map((words) => words.length);
    if (lengths.length === 0) return [];
    const to = from + Math.max(...lengths) - 1;
    const isNearForbidden = forbidden.some((index) => index >= from - reach && index <= to + reach);
    return isNearForbidden ? [] : [{ from, to }];
  });
}

function extent(places: readonly Place[]): number {
  if (places.length === 0) return 0;
  return Math.max(...places.map(({ to }) => to)) - Math.min(...places.map(({ from }) => from)) + 1;
}
