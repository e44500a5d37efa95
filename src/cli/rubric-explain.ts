// `vivavoce rubric explain`: why a rubric marks a text as it does.
import { annotatedAnswer } from '../authoring/annotate.ts';
import { gradeText } from '../authoring/samples.ts';
import { highlighterFor } from './highlighter.ts';
import { compiledRubrics } from './load-pack.ts';
import { packOption, RUBRIC_EXIT_STATUS, readNamedFile } from './rubric-shared.ts';
import { EXIT, type Streams, UsageError, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

const HELP = `vivavoce rubric explain RUBRIC ANSWERFILE [--pack PACK]
  Why a rubric marks the text of a file as it does, with the words that were counted.`;

export const rubricExplain = subcommand({
  name: 'rubric explain',
  summary: null,
  help: HELP,
  exitStatus: RUBRIC_EXIT_STATUS,
  options: { pack: packOption },
  operands: { least: 2, most: 2 },
  run: ({ options, operands: [id = '', answerFile = ''] }, streams) =>
    explain(options.pack, id, answerFile, streams),
});

/** Grades the text of a file by one rubric of a pack, and prints it with the counted words marked, and why. */
async function explain(folder: string, id: string, answerFile: string, { stdout }: Streams): Promise<number> {
  const file = (await compiledRubrics(folder)).find(({ value }) => value.id === id);
  if (file === undefined) throw new UsageError(`${folder} has no valid question "${id}"`);
  const text = await readNamedFile(answerFile);
  const grade = gradeText(file.compiled, text);
  await write(stdout, `${annotatedAnswer(grade, text, highlighterFor(stdout))}\n`);
  return EXIT.fine;
}
