// Changes that must not change a score: how an honest answer is typed, spelt, padded with fillers or ordered.
import { gradeAnswer } from '../src/engine/index.ts';
import type { Target } from './attack-cases.ts';
import { oneTurn } from './contenders.ts';
import { reordered, withFillers, withHomoglyphs, withZeroWidth } from './disguises.ts';
import type { Random } from './random.ts';
import { respelt } from './spelling.ts';
import { mean, shareOf } from './statistics.ts';
import { withOneTypo } from './typos.ts';

const STEADY = 5;

/** What one change did to the honest answers that it changes at all. */
export interface Change {
  readonly name: string;
  readonly cases: number;
  /** Share whose score moves by at most five points. */
  readonly steady: number;
  /** Mean of the new score minus the old. */
  readonly shift: number;
}

const CHANGES: readonly (readonly [name: string, change: (text: string, random: Random) => string])[] = [
  ['lower case', (text) => text.toLowerCase()],
  ['upper case', (text) => text.toUpperCase()],
  ['fillers', withFillers],
  ['order of sentences', reordered],
  ['the other spelling, British or American', respelt],
  ['one typo', withOneTypo],
  ['homoglyphs', withHomoglyphs],
  ['zero-width characters', withZeroWidth],
];

/** Changes that the goal names; homoglyphs and zero-width characters are reported beside. */
export const PROMISED = new Set(CHANGES.slice(0, 6).map(([name]) => name));

export function changesOf(targets: readonly Target[], random: Random): Change[] {
  return CHANGES.map(([name, change]) => {
    const shifts = targets.flatMap(({ compiled, honest }) =>
      honest.flatMap((text) => {
        const changed = change(text, random);
        if (changed === text) return [];
        function scoreOf(answer: string): number {
          return gradeAnswer(compiled, oneTurn(answer)).score;
        }
        return scoreOf(changed) - scoreOf(text);
      }),
    );
    return {
      name,
      cases: shifts.length,
      steady: shareOf(shifts, (shift) => Math.abs(shift) <= STEADY),
      shift: mean(shifts),
    };
  });
}
