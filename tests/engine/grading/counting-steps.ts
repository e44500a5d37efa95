// Counts work without a clock: how often the built-in methods run that every loop of the engine goes through.

const counted: readonly (readonly [object, readonly string[]])[] = [
  [Map.prototype, ['get', 'set', 'has']],
  [Set.prototype, ['has', 'add']],
  [Array.prototype, ['push', 'slice', 'map', 'filter', 'find', 'some', 'every', 'includes', 'at']],
  [
    String.prototype,
    ['slice', 'charCodeAt', 'codePointAt', 'includes', 'startsWith', 'indexOf', 'replace', 'split'],
  ],
  [RegExp.prototype, ['test', 'exec']],
];

/** Runs the work and gives the number of counted calls; callbacks of array methods count one each. */
export function countingSteps(work: () => void): number {
  let steps = 0;
  const originals = counted.flatMap(([prototype, names]) =>
    names.map((name) => [prototype, name, Reflect.get(prototype, name)] as const),
  );
  for (const [prototype, name, original] of originals) {
    Reflect.set(prototype, name, function counting(this: { length?: number }, ...given: unknown[]): unknown {
      steps += typeof given[0] === 'function' ? 1 + (this.length ?? 0) : 1;
      return Reflect.apply(original, this, given);
    });
  }
  try {
    work();
  } finally {
    for (const [prototype, name, original] of originals) Reflect.set(prototype, name, original);
  }
  return steps;
}
