// A map that shares what it can and changes nothing: held against the built-in Map, on every branch.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMap, type PersistentMap } from '../../../src/interview/core/persistent-map.ts';

/** Two pairs of words with the same 32-bit FNV-1a hash, and others that share many bits. */
const COLLIDING = ['costarring', 'liquid', 'declinate', 'macallums'] as const;

const key = fc.oneof(
  fc.constantFrom(...COLLIDING, '', '__proto__', 'constructor', 'cat c1', 'cat c2'),
  fc.string({ maxLength: 3 }),
);

/** A step sets a key on one of the maps made so far: on the last, or, as a branch, on an earlier one. */
const step = fc.record({ on: fc.nat(), key, value: fc.nat() });

function holds(map: PersistentMap<number>, model: ReadonlyMap<string, number>): void {
  expect(map.size).toBe(model.size);
  for (const [name, value] of model) expect(map.get(name)).toBe(value);
  for (const name of [...COLLIDING, 'absent', '__proto__']) expect(map.get(name)).toBe(model.get(name));
}

describe('a persistent map', () => {
  it('holds what a Map holds, in every version of it, however often it branches', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const maps: PersistentMap<number>[] = [emptyMap];
        const models: ReadonlyMap<string, number>[] = [new Map()];
        for (const { on, key: name, value } of steps) {
          const from = on % maps.length;
          maps.push((maps[from] ?? emptyMap).set(name, value));
          models.push(new Map(models[from]).set(name, value));
        }
        for (const [index, model] of models.entries()) holds(maps[index] ?? emptyMap, model);
      }),
      { numRuns: 200, seed: 20_261_130 },
    );
  });

  it('holds thousands of entries', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `participant c${index}`);
    const map = names.reduce<PersistentMap<number>>((all, name, index) => all.set(name, index), emptyMap);

    expect(map.size).toBe(5_000);
    expect(names.every((name, index) => map.get(name) === index)).toBe(true);
    expect(map.get('participant c5000')).toBeUndefined();
  });

  it('keeps keys of the same hash apart', () => {
    const map = COLLIDING.reduce<PersistentMap<string>>((all, name) => all.set(name, name), emptyMap);

    expect(COLLIDING.map((name) => map.get(name))).toEqual(COLLIDING);
  });
});
