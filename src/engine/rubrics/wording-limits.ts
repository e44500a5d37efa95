// How much may be written in wordings, and why. An answer of 20,000 characters is held against every slot of its rubric while
// others wait, so what is written must bound what that takes.
import type { Concept, Misconception } from './authored-types.ts';
import { parseWording } from './parse-wording.ts';
import { wordingsOfRubric } from './written-wordings.ts';

export const WORDING_LIMITS = {
  /** Nobody says so much within a clause or two; two to five do well. */
  slotsOfWording: 7,
  alternativesOfSlot: 40,
  forbiddenOfWording: 40,
  /** Four times what the longest rubrics of a good pack have. Measured: the longest answer then takes below a second. */
  slotsOfRubric: 2_000,
  /** Some thousand rubrics, compiled in half a minute and held in some hundred megabytes. */
  slotsOfPack: 400_000,
} as const;

/** What of a wording is too much, with the reason; none where all is well. */
export function excessesOfWording(text: string): string[] {
  const { slots, forbidden } = parseWording(text);
  const most = WORDING_LIMITS;
  const alternatives = Math.max(0, ...slots.map((slot) => slot.alternatives.length));
  const excesses: string[] = [];
  if (slots.length > most.slotsOfWording) {
    excesses.push(
      `a wording has at most ${most.slotsOfWording} slots, since nobody says more in one breath; this one has ${slots.length}`,
    );
  }
  if (alternatives > most.alternativesOfSlot) {
    excesses.push(
      `a slot has at most ${most.alternativesOfSlot} alternatives, since each is looked for in every answer; one here has ${alternatives}`,
    );
  }
  if (forbidden.length > most.forbiddenOfWording) {
    excesses.push(
      `a wording bars at most ${most.forbiddenOfWording} words, since each is looked for in every answer; this one bars ${forbidden.length}`,
    );
  }
  return excesses;
}

/** How many slots the wordings of a rubric have that an author wrote. */
export function slotsOfRubric(rubric: {
  readonly concepts?: readonly Concept[] | undefined;
  readonly misconceptions: readonly Misconception[];
}): number {
  const wordings = wordingsOfRubric({ ...rubric, concepts: rubric.concepts ?? [] });
  return wordings.reduce((sum, wording) => sum + parseWording(wording).slots.length, 0);
}
