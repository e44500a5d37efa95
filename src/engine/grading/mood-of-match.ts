// In what mood a match of a wording is said, and what that leaves of its credit.
import { liesMostlyIn, type WordingMatch } from '../rubrics/wording-negation.ts';
import type { Mood, MoodKind } from '../text/index.ts';
import { MOODS } from './weights.ts';

/**
 * The mood that leaves least of a match's credit; null where it is a plain claim. A mood counts where more than half of the
 * match, by weight, is in its scope, and where the match does not ask for the cue itself ("turn off | disable ...").
 */
export function moodOf({ filled }: WordingMatch, moods: readonly Mood[]): MoodKind | null {
  let least: MoodKind | null = null;
  for (const mood of moods) {
    if (least !== null && shareLeftBy(mood.kind) >= shareLeftBy(least)) continue;
    const asksForCue = filled.some(({ hit }) => hit.from <= mood.cue.to && mood.cue.from <= hit.to);
    if (!asksForCue && liesMostlyIn(filled, [mood])) least = mood.kind;
  }
  return least;
}

/** What remains of credit for what is said in a mood, 0 to 1. */
export function shareLeftBy(mood: MoodKind | null): number {
  return mood === null ? 1 : MOODS.leaves[mood];
}
