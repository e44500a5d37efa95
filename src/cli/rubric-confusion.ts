// `vivavoce rubric confusion`: every reference answer of a pack on every one of its rubrics.
import { confusionsOf, margin } from '../authoring/confusion.ts';
import { escapeControls } from '../authoring/escape-controls.ts';
import { compiledRubrics } from './load-pack.ts';
import { packOption, RUBRIC_EXIT_STATUS } from './rubric-shared.ts';
import { EXIT, type Streams, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

/** Points off the diagonal that are printed: more are of no use to a reader. */
const SHOWN = 12;

const HELP = `vivavoce rubric confusion [PACK]
  Every rubric's first reference on every rubric; the pairs nearest to being mistaken first. Its own must win.`;

export const rubricConfusion = subcommand({
  name: 'rubric confusion',
  summary: null,
  help: HELP,
  exitStatus: RUBRIC_EXIT_STATUS,
  options: { pack: packOption },
  operands: { least: 0, most: 1 },
  run: ({ options, operands: [folder] }, streams) => confusion(folder ?? options.pack, streams),
});

/** Prints how every rubric's first reference does on its own rubric and on the one that pays it most. */
async function confusion(folder: string, { stdout }: Streams): Promise<number> {
  const rows = confusionsOf(await compiledRubrics(folder));
  for (const row of rows.slice(0, SHOWN)) {
    const elsewhere =
      row.nearest === null ? 'no other rubric' : `${row.nearest.score} on ${row.nearest.rubric}`;
    await write(
      stdout,
      `${margin(row) > 0 ? ' ' : '!'} ${row.rubric}: ${row.own} on its own, ${elsewhere}\n`,
    );
  }
  const lost = rows.filter((row) => margin(row) <= 0).length;
  const summary = `${folder}: the diagonal wins for ${rows.length - lost} of ${rows.length}\n`;
  await write(stdout, escapeControls(summary));
  return lost === 0 ? EXIT.fine : EXIT.findings;
}
