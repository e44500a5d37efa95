// Means, and how reports round them.

/** The plain mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A mean with one decimal, as a number. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
