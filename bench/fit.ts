// Fits the engine's constants and prints them beside those in use; nothing is written into the source. It names its data, and
// no constant is judged by a question that it was fitted on.
import { fitConfidence } from './fit-confidence.ts';
import { fitDoubt } from './fit-doubt.ts';
import { fitMix } from './fit-mix.ts';
import { readSets } from './marked-answers.ts';
import { gradesOfPanel, gradesOfSamples, gradesOfSets } from './marked-grades.ts';
import { loadPack } from './panel-answers.ts';
import { requireData, writeResults } from './results.ts';

/** Prints what fits the sets of a folder, and the interview answers of `--panel` where they are given. */
export async function run(words: readonly string[]): Promise<void> {
  const options = requireData('fit', words);
  const sets = readSets(options.data);
  const pack = await loadPack(options.pack);
  const samples = gradesOfSamples(pack);
  const panel = options.panel === undefined ? [] : gradesOfPanel(options.panel, pack);
  console.log(`Data: ${sets.map(({ name, rows }) => `${name} (${rows.length} answers)`).join(', ')}`);
  console.log(`and ${samples.length} samples of ${options.pack} by hands that knew no wording`);
  if (panel.length > 0) console.log(`and the interview answers of ${options.panel}`);
  const mix = fitMix(sets);
  const confidence = fitConfidence([...samples, ...panel, ...gradesOfSets(sets)]);
  const doubt = fitDoubt([...samples, ...panel]);
  writeResults(options.json, { node: process.version, mix, confidence, doubt });
}
