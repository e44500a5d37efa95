// A small seeded generator: the same seed gives the same order on every machine.

/**
 * Returns a function that yields numbers in [0, 1) from a 32-bit seed.
 * The generator is mulberry32 (Tommy Ettinger, public domain): plenty for shuffling a few dozen questions.
 */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A shuffled copy, decided by the seed alone: every item draws a key, and the keys are sorted. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
