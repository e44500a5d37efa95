// TF-IDF vectors and their cosine, on Map: a term may be `constructor` or `__proto__` and is a term like any other.

/** Weight by term, and the length of it all. */
export interface TermVector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Idf by term, and what a term gets that has none. */
export interface Idf {
  readonly byTerm: ReadonlyMap<string, number>;
  readonly unknown: number;
}

/**
 * Idf of every term over documents: ln((N + 1) / (n + 1)) + 1 with n of N documents holding the term (the smoothed form,
 * never 0, so that a small pack does not erase its own subject).
 */
export function idfOf(documents: readonly (readonly string[])[]): Idf {
  const holding = new Map<string, number>();
  for (const document of documents) {
    for (const term of new Set(document)) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  const byTerm = new Map<string, number>();
  for (const [term, count] of holding) byTerm.set(term, smoothed(documents.length, count));
  return { byTerm, unknown: smoothed(documents.length, 0) };
}

function smoothed(documents: number, holding: number): number {
  return Math.log((documents + 1) / (holding + 1)) + 1;
}

/** The vector of a text's terms: (1 + ln count) × idf. */
export function vectorOf(terms: readonly string[], idfOfTerm: (term: string) => number): TermVector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * idfOfTerm(term);
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** Cosine of two vectors, 0 to 1; 0 where either is empty. */
export function cosine(one: TermVector, two: TermVector): number {
  let product = 0;
  for (const [term, weight] of one.weights) product += weight * (two.weights.get(term) ?? 0);
  const lengths = one.length * two.length;
  return lengths === 0 ? 0 : Math.min(1, product / lengths);
}
