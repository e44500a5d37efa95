// What a person's marks teach about one question: how strict people are with it, and what else a full answer looks like.

/** An answer to one question that a person has marked. */
export interface HumanMark {
  /** What the engine gave it, 0 to 100. */
  readonly score: number;
  /** What the person gave it, 0 to 100. */
  readonly mark: number;
}

/** An answer with its mark, as a source of further reference answers. */
export interface MarkedText {
  readonly answer: string;
  /** 0 to 100. */
  readonly mark: number;
}

/** How many imagined marks of "the engine is right" stand against the real ones: one mark moves a third of the way. */
const SHRINKAGE = 2;

/** From this mark on an answer is as good as a reference. */
const FULL_MARK = 100;

/**
 * The points by which scores of a question should be moved, given marked answers of that very question:
 * Σ(mark - score) / (k + 2), the mean difference of k answers drawn towards 0 (shrinkage as in empirical Bayes; with few
 * marks the engine's own scale is believed more than the accident of which answers were marked).
 * @param marks any number of marked answers, all of one question
 * @returns points to add to a score, -100 to 100, unrounded; 0 where nothing is marked
 */
export function offsetFrom(marks: readonly HumanMark[]): number {
  const difference = marks.reduce((sum, { score, mark }) => sum + mark - score, 0);
  return difference / (marks.length + SHRINKAGE);
}

/** A score moved by an offset: an integer from 0 to 100 again. */
export function withOffset(score: number, offset: number): number {
  return Math.round(Math.min(100, Math.max(0, score + offset)));
}

/** The answers that a person gave full marks: each may stand beside the reference answers of its question. */
export function exemplarsFrom(marks: readonly MarkedText[]): string[] {
  return marks.filter(({ mark }) => mark >= FULL_MARK).map(({ answer }) => answer);
}
