// Seeded random numbers: every bench draws the same ones on every machine.

/** A source of numbers from 0 up to 1 (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to `below` - 1. */
export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

/** One of a list; undefined of an empty one. */
export function oneOf<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[below(values.length, random)];
}

/** A copy in random order (Fisher and Yates). */
export function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const copy = [...values];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = below(last + 1, random);
    const [one, two] = [copy[last], copy[other]];
    if (one !== undefined && two !== undefined) [copy[last], copy[other]] = [two, one];
  }
  return copy;
}
