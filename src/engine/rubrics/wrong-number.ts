// Finds wrong numbers in the right place: all of a wording is said but its number, and where that belongs stands another.
// Whoever says so does not lack a word, but says the contrary.
import type { Hit, NumberInText, WordIndex } from '../text/index.ts';
import type { CompiledConcept } from './compile.ts';
import { matchWording } from './match-wording.ts';
import { isComparing, measuresTheSame, meets, type NumberTest, restBehind } from './number-slots.ts';
import type { SlotHits } from './slot-index.ts';
import type { CompiledWording, Slot } from './wording.ts';
import type { WordingMatch } from './wording-negation.ts';

/** A number that stands where a wording asks for another. */
export interface WrongNumber {
  /** The wording without its number, as it was found. */
  readonly match: WordingMatch;
  /** The number, with its unit. */
  readonly hit: Hit;
  /** True where the wording compares or gives a margin (`>=15_min`): a plain number may be one example of several. */
  readonly isCompared: boolean;
}

/** A number without a unit must stand within so many words of what else is asked for: any other may count anything. */
const NEAR = 3;
const WHOLE = 0.999;

/**
 * The wrong numbers for a concept, in the order of its wordings. None where a number that any of its wordings asks for
 * stands in the same clause.
 * @param hits what fills the slots of the rubric in the text
 */
export function wrongNumbersOf(
  { ways, numbers }: CompiledConcept,
  index: WordIndex,
  hits: SlotHits,
): WrongNumber[] {
  if (numbers.length === 0) return [];
  const wordings = ways.flatMap(({ groups }) => groups.flat());
  return wordings.flatMap((wording) =>
    wording.slots
      .filter(({ isNumeric }) => isNumeric)
      .flatMap((slot) => wrongNumbersIn(wording, slot, { numbers, index, hits })),
  );
}

/** Where a number is looked for, and the numbers that are right. */
interface Place {
  readonly numbers: readonly NumberTest[];
  readonly index: WordIndex;
  readonly hits: SlotHits;
}

function wrongNumbersIn(wording: CompiledWording, slot: Slot, place: Place): WrongNumber[] {
  const rest = without(slot, wording);
  if (rest.slots.length === 0) return [];
  const matches = matchWording(rest, place.index, { least: WHOLE, hits: place.hits });
  return matches.flatMap((match) => {
    const hit = wrongNumberBeside(match, slot, place);
    return hit === null ? [] : { match, hit, isCompared: slot.numbers.every(isComparing) };
  });
}

function without(slot: Slot, wording: CompiledWording): CompiledWording {
  const slots = wording.slots.filter((other) => other !== slot);
  return {
    ...wording,
    slots,
    weight: wording.weight - slot.weight,
    isOrdered: slots.some(({ stage }) => stage !== slots[0]?.stage),
  };
}

/** The number in the clauses of a match that stands for the one of a slot; null where there is none, or a right one, too. */
function wrongNumberBeside(match: WordingMatch, slot: Slot, { numbers, index }: Place): Hit | null {
  const { clauseOfWord } = index.analysis;
  const clauses = new Set(match.filled.map(({ hit }) => clauseOfWord[hit.from]));
  function isAsked({ from, to }: NumberInText): boolean {
    return match.filled.some(({ hit }) => hit.from <= to && from <= hit.to);
  }
  const near = index.numbers.filter((number) => clauses.has(clauseOfWord[number.from]) && !isAsked(number));
  if (near.some((number) => numbers.some((test) => meets(test, number)))) return null;
  for (const number of near) {
    if (number.isPart || match.filled.some(({ hit }) => hit.from <= number.to && number.from <= hit.to))
      continue;
    if (slot.numbers.some((test) => isInPlaceOf(test, number, match, index)))
      return { from: number.from, to: number.end };
  }
  return null;
}

function isInPlaceOf(test: NumberTest, number: NumberInText, match: WordingMatch, index: WordIndex): boolean {
  if (test.rest.length > 0 && restBehind(test, number, index) === null) return false;
  if (test.units.length > 0) return measuresTheSame(test, number);
  if (test.rest.length > 0) return true;
  const ownUnit = match.filled.some(({ hit }) => number.to < hit.from && hit.from <= number.end);
  if (!ownUnit && !measuresTheSame(test, number)) return false;
  return match.filled.some(({ hit }) => hit.from - number.to <= NEAR && number.from - hit.to <= NEAR);
}
