// `vivavoce rubric`: checks packs of questions, and writes the schemas that editors use.
import { join } from 'node:path';
import { lintFolders } from './rubric-lint.ts';
import { readme } from './rubric-readme.ts';
import { schemas } from './rubric-schema.ts';
import { confusion, derive, explain, testSamples } from './rubric-test.ts';
import { type Cli, EXIT, readOptions, UsageError, write } from './streams.ts';

const HELP = `vivavoce rubric lint [FOLDER ...] [--samples]
  Checks packs: a folder with a pack.json, or a folder of such folders; \`rubrics\` where none is given.
  Findings go to standard output, one a line: file:line severity rule: what is wrong, and how to mend it.
  --samples    show the score of every sample beside its range

vivavoce rubric test [PACK]
  Every sample of a pack (default rubrics/aws-data-engineering): what was expected, what it got, the error; then the
  agreement of seen and unseen samples. Status 1 where a seen one is out of its range.

vivavoce rubric confusion [PACK]
  Every rubric's first reference on every rubric; the pairs nearest to being mistaken first. Its own must win.

vivavoce rubric explain RUBRIC ANSWERFILE [--pack PACK]
  Why a rubric marks the text of a file as it does, with the words that were counted.

vivavoce rubric derive FILE
  The concepts that would be derived from a rubric's references, ready to be pasted and edited.

vivavoce rubric readme [PACK] [--check]
  Writes the README.md of a pack: its questions, how well it grades unseen samples, which points of the source it covers.
  --check      write nothing, say whether it is out of date

vivavoce rubric schema [--check] [--to FOLDER]
  Writes the JSON Schemas of pack, lexicon, rubric and plan.
  --check      write nothing, say which are out of date
  --to FOLDER  where they lie (default rubrics/schemas)

Exit status: 0 fine (there may be warnings), 1 errors found or files out of date, 2 wrong usage.
`;

const OPTIONS = {
  samples: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  pack: { type: 'string', default: join('rubrics', 'aws-data-engineering') },
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
  return onePack(action, folders, values, cli);
}

/** The actions that take one pack, file or nothing. */
function onePack(
  action: string,
  rest: readonly string[],
  { pack, to, check }: { readonly pack: string; readonly to: string; readonly check: boolean },
  cli: Cli,
): Promise<number> {
  const [first, second] = rest;
  if (action === 'schema' && rest.length === 0) return schemas(to, check, cli);
  if (action === 'readme' && rest.length < 2) return readme(first ?? pack, check, cli);
  if (action === 'test' && rest.length < 2) return testSamples(first ?? pack, cli);
  if (action === 'confusion' && rest.length < 2) return confusion(first ?? pack, cli);
  if (action === 'derive' && first !== undefined && rest.length === 1) return derive(first, cli);
  if (action === 'explain' && first !== undefined && second !== undefined)
    return explain(pack, first, second, cli);
  throw new UsageError(
    `\`rubric ${[action, ...rest].join(' ')}\` is no command; \`vivavoce rubric --help\` lists them`,
  );
}
