// How much of an answer is a reference answer word for word.
import type { CompiledReference } from '../rubrics/compile.ts';
import type { Word } from '../text/index.ts';
import { FLAGS } from './weights.ts';

/** The greatest share of the answer's runs of five words that one reference holds, 0 to 1; 0 for short answers. */
export function copiedShare(words: readonly Word[], references: readonly CompiledReference[]): number {
  if (words.length < FLAGS.copy.words) return 0;
  const runs = runsOf(words);
  const shares = references.map((reference) => {
    const theirs = new Set(runsOf(reference.words));
    return runs.filter((run) => theirs.has(run)).length / runs.length;
  });
  return Math.max(0, ...shares);
}

function runsOf(words: readonly Word[]): string[] {
  const runs: string[] = [];
  for (let start = 0; start + FLAGS.copy.run <= words.length; start++) {
    const run = words.slice(start, start + FLAGS.copy.run);
    runs.push(run.map((word) => word.stem).join(' '));
  }
  return runs;
}
