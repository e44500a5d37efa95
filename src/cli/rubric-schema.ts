// `vivavoce rubric schema`: the generated JSON Schemas, written or compared with those on disk.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeControls } from '../authoring/escape-controls.ts';
import { jsonSchemaFiles } from '../authoring/json-schemas.ts';
import { RUBRIC_EXIT_STATUS } from './rubric-shared.ts';
import { EXIT, type Streams, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

const HELP = `vivavoce rubric schema [--check] [--to FOLDER]
  Writes the JSON Schemas of pack, lexicon, services, rubric and plan.
  --check      write nothing, say which are out of date
  --to FOLDER  where they lie (default rubrics/schemas)`;

export const rubricSchema = subcommand({
  name: 'rubric schema',
  summary: 'write the JSON Schemas that editors use',
  help: HELP,
  exitStatus: RUBRIC_EXIT_STATUS,
  options: {
    to: { type: 'string', default: join('rubrics', 'schemas') },
    check: { type: 'boolean', default: false },
  },
  operands: { least: 0, most: 0 },
  run: ({ options }, streams) => schemas(options.to, options.check, streams),
});

/** Writes the schemas into a folder, or with `check` says which of those there are out of date. */
async function schemas(folder: string, check: boolean, { stdout }: Streams): Promise<number> {
  let outdated = 0;
  if (!check) await mkdir(folder, { recursive: true });
  for (const [name, text] of jsonSchemaFiles()) {
    const file = join(folder, name);
    if (!check) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => null)) !== text) {
      outdated += 1;
      const line = `${file} is out of date; write it with \`npm run rubric -- schema\`\n`;
      await write(stdout, escapeControls(line));
    }
  }
  return outdated > 0 ? EXIT.findings : EXIT.fine;
}
