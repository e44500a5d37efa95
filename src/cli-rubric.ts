// `vivavoce rubric`: checks packs of questions, and writes the schemas that editors use.
import { join } from 'node:path';
import { type Cli, EXIT, readOptions, UsageError, write } from './cli-io.ts';
import { lintFolders } from './cli-lint.ts';
import { schemas } from './cli-schema.ts';

const HELP = `vivavoce rubric lint [FOLDER ...] [--samples]
  Checks packs: a folder with a pack.json, or a folder of such folders; \`rubrics\` where none is given.
  Findings go to standard output, one a line: file:line severity rule: what is wrong, and how to mend it.
  --samples    show the score of every sample beside its range

vivavoce rubric schema [--check] [--to FOLDER]
  Writes the JSON Schemas of pack, lexicon, rubric and plan.
  --check      write nothing, say which are out of date
  --to FOLDER  where they lie (default rubrics/schemas)

Exit status: 0 fine (there may be warnings), 1 errors found or schemas out of date, 2 wrong usage.
`;

const OPTIONS = {
  samples: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  to: { type: 'string', default: join('rubrics', 'schemas') },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command; returns the exit status. */
export async function rubric(words: readonly string[], cli: Cli): Promise<number> {
  const { values, positionals } = readOptions(words, OPTIONS);
  const [action = '', ...folders] = positionals;
  if (values.help) {
    await write(cli.stdout, HELP);
    return EXIT.fine;
  }
  if (action === 'lint') return lintFolders(folders.length > 0 ? folders : ['rubrics'], values.samples, cli);
  if (action === 'schema' && folders.length === 0) return schemas(values.to, values.check, cli);
  throw new UsageError(
    `\`rubric\` is followed by \`lint\` or \`schema\`, not by \`${positionals.join(' ')}\``,
  );
}
