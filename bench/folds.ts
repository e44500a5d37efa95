// Cross-validation by question: nothing is ever fitted on a question that it is then tested on.
import { seededRandom, shuffled } from './random.ts';
import { bestThreshold, fitLine, type Line } from './statistics.ts';

const FOLDS = 10;
const SEED = 20_11;

/** The fold of each row, 0 to `folds` - 1: the questions are shuffled with a fixed seed and dealt out. */
export function foldsByQuestion(questions: readonly string[], folds = FOLDS): number[] {
  const names = [...new Set(questions)].sort();
  const order = shuffled(names, seededRandom(SEED));
  const foldOf = new Map(order.map((name, index) => [name, index % folds]));
  return questions.map((question) => foldOf.get(question) ?? 0);
}

/** For each row what `learn` makes of the rows outside its fold. */
function outsideFold<Fitted>(
  folds: readonly number[],
  learn: (others: readonly number[]) => Fitted,
): (index: number) => Fitted {
  const rows = [...folds.keys()];
  const fitted = new Map(
    [...new Set(folds)].map((fold) => [fold, learn(rows.filter((index) => folds[index] !== fold))]),
  );
  const everything = learn(rows);
  return (index) => fitted.get(folds[index] ?? -1) ?? everything;
}

function pick<Value>(values: readonly Value[], indices: readonly number[]): Value[] {
  return indices.flatMap((index) => {
    const value = values[index];
    return value === undefined ? [] : [value];
  });
}

/** For each row the line from raw score to human share, fitted on the questions of the other folds. */
export function lineOutside(
  folds: readonly number[],
  human: readonly number[],
  raw: readonly number[],
): (index: number) => Line {
  return outsideFold(folds, (others) => fitLine(pick(raw, others), pick(human, others)));
}

/** A raw score on the human scale, clipped to it. */
export function alongLine({ slope, intercept }: Line, raw: number): number {
  return Math.min(1, Math.max(0, intercept + slope * raw));
}

/** Every raw score on the human scale, 0 to 1: one line for all, fitted on the questions of the other folds. */
export function mappedOutside(
  folds: readonly number[],
  human: readonly number[],
  raw: readonly number[],
): number[] {
  const lineFor = lineOutside(folds, human, raw);
  return raw.map((value, index) => alongLine(lineFor(index), value));
}

/** The threshold for each row: the one best on the questions of the other folds. */
export function thresholdsOutside(
  folds: readonly number[],
  passes: readonly boolean[],
  raw: readonly number[],
): number[] {
  const thresholdFor = outsideFold(folds, (others) => bestThreshold(pick(passes, others), pick(raw, others)));
  return raw.map((_, index) => thresholdFor(index));
}
