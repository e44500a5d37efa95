// Ridge logistic regression by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman, The Elements
// of Statistical Learning, 4.4.1), on standardised inputs; the intercept is not shrunk.
import { mean } from './statistics.ts';

export interface Example {
  readonly inputs: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

/** Coefficients of the inputs as they are, not standardised. */
export interface Logistic {
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

const STEPS = 25;

/** Fits examples, of which each must have as many inputs; `ridge` is the penalty on standardised coefficients. */
export function fitLogistic(examples: readonly Example[], ridge: number): Logistic {
  const width = examples[0]?.inputs.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) =>
    examples.map(({ inputs }) => inputs[index] ?? 0),
  );
  const middles = columns.map(mean);
  const spreads = columns.map((column, index) => spreadOf(column, middles[index] ?? 0));
  const rows = examples.map(({ inputs }) => [
    1,
    ...inputs.map((input, index) => (input - (middles[index] ?? 0)) / (spreads[index] ?? 1)),
  ]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step++) weights = newtonStep(weights, rows, examples, ridge);
  const [first = 0, ...scaled] = weights;
  const coefficients = scaled.map((weight, index) => weight / (spreads[index] ?? 1));
  const shift = coefficients.reduce(
    (sum, coefficient, index) => sum + coefficient * (middles[index] ?? 0),
    0,
  );
  return { intercept: first - shift, coefficients };
}

/** The probability that an example is positive. */
export function probabilityOf({ intercept, coefficients }: Logistic, inputs: readonly number[]): number {
  return sigmoid(coefficients.reduce((sum, one, index) => sum + one * (inputs[index] ?? 0), intercept));
}

function newtonStep(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  ridge: number,
): number[] {
  const size = weights.length;
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : -ridge * weight));
  const hessian = weights.map((_, one) => weights.map((_other, two) => (one === two && one > 0 ? ridge : 0)));
  rows.forEach((row, number) => {
    const example = examples[number];
    if (example === undefined) return;
    const p = sigmoid(row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
    const pull = example.weight * ((example.isPositive ? 1 : 0) - p);
    const curvature = example.weight * p * (1 - p);
    for (let one = 0; one < size; one++) {
      const value = row[one] ?? 0;
      gradient[one] = (gradient[one] ?? 0) + pull * value;
      const line = hessian[one];
      if (line === undefined) continue;
      for (let two = 0; two < size; two++) line[two] = (line[two] ?? 0) + curvature * value * (row[two] ?? 0);
    }
  });
  const step = solved(hessian, gradient);
  return weights.map((weight, index) => weight + (step[index] ?? 0));
}

/** Solves a symmetric, positive system by elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, index) => [...line, right[index] ?? 0]);
  const size = lines.length;
  for (let column = 0; column < size; column++) {
    const pivot = pivotOf(lines, column);
    [lines[column], lines[pivot]] = [lines[pivot] ?? [], lines[column] ?? []];
    const base = lines[column] ?? [];
    lines.forEach((line, index) => {
      if (index === column) return;
      const factor = (line[column] ?? 0) / (base[column] || 1);
      for (let at = column; at <= size; at++) line[at] = (line[at] ?? 0) - factor * (base[at] ?? 0);
    });
  }
  return lines.map((line, index) => (line[size] ?? 0) / (line[index] || 1));
}

function pivotOf(lines: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let index = column; index < lines.length; index++)
    if (Math.abs(lines[index]?.[column] ?? 0) > Math.abs(lines[best]?.[column] ?? 0)) best = index;
  return best;
}

function spreadOf(values: readonly number[], middle: number): number {
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1;
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
