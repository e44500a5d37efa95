// TF-IDF vectors and their cosine, on Map: a term may be `constructor` or `__proto__` and is a term like any other.

/** Weight by term. */
export type TermVector = ReadonlyMap<string, number>;

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
  const vector = new Map<string, number>();
  for (const [term, count] of counts) {
    vector.set(term, (1 + Math.log(count)) * idfOfTerm(term));
  }
  return vector;
}

/** Cosine of two vectors, 0 to 1; 0 where either is empty. */
export function cosine(one: TermVector, two: TermVector): number {
  let product = 0;
  for (const [term, weight] of one) product += weight * (two.get(term) ?? 0);
  const lengths = Math.sqrt(squares(one) * squares(two));
  return lengths === 0 ? 0 : Math.min(1, product / lengths);
}

function squares(vector: TermVector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return sum;
}
