import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const IMPORT = /^(?:import|export) (?!type\b)(?:[^;]*?\bfrom )?'([^']+)';/gm;

/** Everything that a file loads at run time, its own files followed. */
function loadedBy(file: URL, seen = new Map<string, string[]>()): Map<string, string[]> {
  if (seen.has(file.href)) return seen;
  const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target = '']) => target);
  seen.set(file.href, found);
  for (const target of found.filter((one) => one.startsWith('.'))) loadedBy(new URL(target, file), seen);
  return seen;
}

it('the grading door loads nothing but its own files and one stemmer, so that it runs in a browser', () => {
  const loaded = loadedBy(new URL('../../../src/engine/index.ts', import.meta.url));
  expect(loaded.size).toBeGreaterThan(20);
  const foreign = new Set([...loaded.values()].flat().filter((target) => !target.startsWith('.')));
  expect([...foreign]).toEqual(['natural/lib/natural/stemmers/porter_stemmer.js']);
});
