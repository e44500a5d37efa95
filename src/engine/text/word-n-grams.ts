// Word n-grams ("shingles"), by which copied passages are known.
import type { Word } from './analysis-types.ts';

/** How many words an n-gram has: two texts share shorter ones by chance. */
const N = 5;

/**
 * All n-grams of a text in order, each as a hash of its stems from 0 to 2^30 - 1. Two different n-grams have the same hash
 * about once in 10^9 times, which moves a share of copied n-grams by one.
 */
export function wordNGrams(words: readonly Word[]): number[] {
  const hashes = words.map(({ stem }) => hashOf(stem));
  const nGrams: number[] = [];
  for (let last = N - 1; last < hashes.length; last++) {
    let hash = 0;
    for (let word = last - N + 1; word <= last; word++) hash = combined(hash, hashes[word] ?? 0);
    nGrams.push(hash >>> 2);
  }
  return nGrams;
}

/** FNV-1a over UTF-16 units. */
function hashOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < stem.length; unit++) hash = Math.imul(hash ^ stem.charCodeAt(unit), 0x01000193);
  return hash;
}

function combined(hash: number, word: number): number {
  return Math.imul((hash << 5) ^ (hash >>> 27) ^ word, 0x9e3779b1);
}
