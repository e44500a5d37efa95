// Puts the turns of a question into the form that the grader takes. It imports types only, so that pages can have it without the
// grader.
import type { Turn } from './grade.ts';

/** One turn as it went: what the interviewer said for it alone, and the answer, if there is one yet. */
interface TurnAsHeld {
  readonly heard: readonly string[];
  /** Concepts that hints of this turn pointed at. */
  readonly hinted: readonly string[];
  readonly text: string | null;
}

/** The answered turns; what was heard and hinted adds up from turn to turn, unanswered ones included. */
export function turnsToGrade(held: readonly TurnAsHeld[]): readonly Turn[] {
  const heard: string[] = [];
  const hinted: string[] = [];
  const turns: Turn[] = [];
  for (const turn of held) {
    heard.push(...turn.heard);
    hinted.push(...turn.hinted);
    if (turn.text !== null) turns.push({ text: turn.text, heard: [...heard], hinted: [...hinted] });
  }
  return turns;
}
