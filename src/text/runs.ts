// Runs of neighbouring words, by which copied passages are known.
import type { Word } from './analysis.ts';

/** A run is this many words long: shorter ones come about by chance. */
export const RUN_LENGTH = 5;

/** All runs of a text in order, each as the stems of its words. */
export function runsOfWords(words: readonly Word[]): string[] {
  const runs: string[] = [];
  let run = '';
  words.forEach(({ stem }, index) => {
    run += `${stem} `;
    if (index < RUN_LENGTH - 1) return;
    runs.push(run);
    run = run.slice((words[index - RUN_LENGTH + 1]?.stem.length ?? 0) + 1);
  });
  return runs;
}
