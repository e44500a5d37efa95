// Runs of neighbouring words, by which copied passages are known.
import type { Word } from './analysis-types.ts';

/** A run is this many words long: shorter ones come about by chance. */
export const RUN_LENGTH = 5;

/**
 * All runs of a text in order, each as a number from 0 to 2^30 - 1 that stands for the stems of its words. Two different
 * runs share one about once in 10^9 times, which moves a share of copied runs by one run.
 */
export function runsOfWords(words: readonly Word[]): number[] {
  const numbers = words.map(({ stem }) => numberOf(stem));
  const runs: number[] = [];
  for (let last = RUN_LENGTH - 1; last < numbers.length; last++) {
    let run = 0;
    for (let word = last - RUN_LENGTH + 1; word <= last; word++) run = mixed(run, numbers[word] ?? 0);
    runs.push(run >>> 2);
  }
  return runs;
}

/** FNV-1a over UTF-16 units. */
function numberOf(stem: string): number {
  let number = 0x811c9dc5;
  for (let unit = 0; unit < stem.length; unit++)
    number = Math.imul(number ^ stem.charCodeAt(unit), 0x01000193);
  return number;
}

function mixed(run: number, word: number): number {
  return Math.imul((run << 5) ^ (run >>> 27) ^ word, 0x9e3779b1);
}
