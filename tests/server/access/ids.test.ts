import { expect, it } from 'vitest';
import { randomIds, randomText } from '../../../src/server/access/ids.ts';

it('names are random and easy to read aloud', () => {
  const made = Array.from({ length: 100 }, () => [randomIds.interview(), randomIds.participant()]).flat();
  expect(new Set(made).size).toBe(200);
  for (const id of made) expect(id).toMatch(/^[a-km-z2-9]{10,16}$/);
});

it('every character of the alphabet comes up', () => {
  expect(new Set(randomText(4_000)).size).toBe(32);
});

it('a participant is never called like the server', () => {
  expect(randomIds.participant()).toHaveLength(10);
});

it('a seed is a whole number of 31 bits', () => {
  const seeds = Array.from({ length: 50 }, () => randomIds.seed());
  for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true);
  expect(new Set(seeds).size).toBeGreaterThan(40);
});
