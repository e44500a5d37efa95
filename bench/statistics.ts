// Measures of agreement between two lists of numbers, as textbooks define them; tests compare them with sums done by hand.
import { mean, pearson } from '../src/authoring/statistics.ts';

export { mean, pearson };

/** Share of the values that satisfy a condition, 0 to 1; NaN of nothing. */
export function shareOf<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.filter(holds).length / values.length;
}

/** Values gathered under a key, keys in the order of their first value. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value, index: number) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  values.forEach((value, index) => {
    const group = groups.get(keyOf(value, index));
    if (group === undefined) groups.set(keyOf(value, index), [value]);
    else group.push(value);
  });
  return groups;
}

/**
 * Mean over questions of Pearson's r within each. A question with fewer than three answers, or whose human scores are all
 * the same, says nothing about r and is left out; one where the prediction is constant counts 0.
 */
export function pearsonPerQuestion(
  questions: readonly string[],
  human: readonly number[],
  predicted: readonly number[],
): number {
  const indices = groupBy([...questions.keys()], (index) => questions[index] ?? '');
  const figures = [...indices.values()].flatMap((members) => {
    const theirs = members.map((index) => human[index] ?? 0);
    if (members.length < 3 || new Set(theirs).size === 1) return [];
    return pearson(
      theirs,
      members.map((index) => predicted[index] ?? 0),
    );
  });
  return mean(figures);
}

/** A straight line y = intercept + slope × x. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** The line of least squares; through the mean, level, where x is constant. */
export function fitLine(x: readonly number[], y: readonly number[]): Line {
  const [meanX, meanY] = [mean(x), mean(y)];
  let product = 0;
  let squares = 0;
  x.forEach((value, index) => {
    product += (value - meanX) * ((y[index] ?? 0) - meanY);
    squares += (value - meanX) * (value - meanX);
  });
  const slope = squares === 0 ? 0 : product / squares;
  return { slope, intercept: meanY - slope * meanX };
}

/** Root of the mean squared difference. */
export function rmse(one: readonly number[], two: readonly number[]): number {
  return Math.sqrt(mean(one.map((value, index) => (value - (two[index] ?? 0)) ** 2)));
}

/** Mean absolute difference. */
export function meanAbsoluteError(one: readonly number[], two: readonly number[]): number {
  return mean(one.map((value, index) => Math.abs(value - (two[index] ?? 0))));
}

/**
 * Quadratically weighted kappa of two lists of levels 0 .. `levels` - 1 (Cohen 1968): 1 minus observed over expected
 * squared disagreement. 1 where nothing could disagree.
 */
export function quadraticKappa(one: readonly number[], two: readonly number[], levels: number): number {
  const countsOne = countLevels(one, levels);
  const countsTwo = countLevels(two, levels);
  const observed = one.reduce((sum, level, index) => sum + (level - (two[index] ?? 0)) ** 2, 0);
  let expected = 0;
  countsOne.forEach((countOne, levelOne) => {
    countsTwo.forEach((countTwo, levelTwo) => {
      expected += (countOne * countTwo * (levelOne - levelTwo) ** 2) / one.length;
    });
  });
  return expected === 0 ? 1 : 1 - observed / expected;
}

function countLevels(values: readonly number[], levels: number): number[] {
  const counts = new Array<number>(levels).fill(0);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Share of decisions that agree. */
export function accuracy(human: readonly boolean[], predicted: readonly boolean[]): number {
  return shareOf([...human.keys()], (index) => human[index] === predicted[index]);
}

/** Mean of the F1 of passing and the F1 of failing; a class that neither side knows counts 0. */
export function macroF1(human: readonly boolean[], predicted: readonly boolean[]): number {
  const counts = { truePass: 0, trueFail: 0, wrong: 0 };
  human.forEach((passes, index) => {
    if (passes !== predicted[index]) counts.wrong += 1;
    else if (passes) counts.truePass += 1;
    else counts.trueFail += 1;
  });
  return (f1(counts.truePass, counts.wrong) + f1(counts.trueFail, counts.wrong)) / 2;
}

/** F1 = 2 TP / (2 TP + FP + FN); between two classes FP + FN is the number of wrong decisions for either. */
function f1(right: number, wrong: number): number {
  return right + wrong === 0 ? 0 : (2 * right) / (2 * right + wrong);
}

/** The threshold (predicted ≥ threshold passes) with the greatest macro-F1; midway between neighbours, the lowest of the best. */
export function bestThreshold(human: readonly boolean[], predicted: readonly number[]): number {
  const sorted = [...predicted.keys()].sort((one, two) => (predicted[one] ?? 0) - (predicted[two] ?? 0));
  const passes = human.filter((each) => each).length;
  const fails = human.length - passes;
  let [failsBelow, passesBelow] = [0, 0];
  let best = { value: Number.NEGATIVE_INFINITY, score: f1(passes, fails) / 2 };
  sorted.forEach((index, rank) => {
    if (human[index] === true) passesBelow += 1;
    else failsBelow += 1;
    const [here, next] = [predicted[index] ?? 0, predicted[sorted[rank + 1] ?? -1]];
    if (next === undefined || next === here) return;
    const wrong = passesBelow + (fails - failsBelow);
    const score = (f1(passes - passesBelow, wrong) + f1(failsBelow, wrong)) / 2;
    if (score > best.score) best = { value: (here + next) / 2, score };
  });
  return best.value;
}
