// How well do scores agree with marks on interview answers of nine kinds? The marks are by language models, not by people.
import { readPanel } from './panel-answers.ts';
import { panelFigures } from './panel-figures.ts';
import { printPanel } from './panel-tables.ts';
import { requireData, WrongUsage, writeResults } from './results.ts';

/** Prints the panel's figures and writes them. */
export async function run(words: readonly string[]): Promise<void> {
  const options = requireData('panel', words);
  const { answers, without } = await readPanel(options.data, options.pack);
  if (answers.length === 0)
    throw new WrongUsage(`${options.pack} has none of the questions of ${options.data}`);
  const figures = panelFigures(answers);
  printPanel(figures, without);
  writeResults(options.json, { node: process.version, without, ...figures });
}
