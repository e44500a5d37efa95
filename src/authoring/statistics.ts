// The two measures by which grades are held against what people expect. Tests hold them against sums done by hand.

/** Arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pearson's product-moment correlation, -1 to 1; 0 where either list is constant, NaN where both are empty. */
export function pearson(one: readonly number[], two: readonly number[]): number {
  const [meanOne, meanTwo] = [mean(one), mean(two)];
  let product = 0;
  let squaresOne = 0;
  let squaresTwo = 0;
  one.forEach((value, index) => {
    const [left, right] = [value - meanOne, (two[index] ?? 0) - meanTwo];
    product += left * right;
    squaresOne += left * left;
    squaresTwo += right * right;
  });
  if (one.length === 0) return Number.NaN;
  return squaresOne === 0 || squaresTwo === 0 ? 0 : product / Math.sqrt(squaresOne * squaresTwo);
}
