// The scale of people's marks, 0 to 4, beside the machine's, 0 to 100.

/** The best mark that a person can give; the worst is 0. */
const BEST_MARK = 4;

/** A machine's score, 0 to 100, on the scale of people's marks, 0 to 4, not rounded. */
export function scoreAsMark(score: number): number {
  return (score * BEST_MARK) / 100;
}
