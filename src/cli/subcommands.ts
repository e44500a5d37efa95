// Finds the command that is meant.
import { visible } from '../authoring/escape-controls.ts';
import { grade } from './grade.ts';
import { healthcheck } from './healthcheck.ts';
import { rubric } from './rubric.ts';
import { type Cli, EXIT, UsageError, write } from './streams.ts';

const HELP = `vivavoce: mock interviews, graded without a language model

  vivavoce grade          grade answers, a line of JSON each
  vivavoce rubric lint    check packs of questions
  vivavoce rubric test    grade a pack's samples; also: confusion, explain, derive
  vivavoce rubric readme  write the page of a pack
  vivavoce rubric schema  write the JSON Schemas that editors use
  vivavoce healthcheck    tell whether the server is up

--help after a command tells its options. Exit status: 0 fine, 1 findings or errors, 2 wrong usage.
`;

type Command = (words: readonly string[], cli: Cli) => Promise<number>;

const commands = new Map<string, Command>([
  ['grade', grade],
  ['rubric', rubric],
  ['healthcheck', healthcheck],
]);

/**
 * Runs a command.
 * @param words what stands behind `vivavoce`
 * @returns the exit status: 0 fine, 1 findings or errors, 2 wrong usage (then said on stderr)
 */
export async function run(words: readonly string[], cli: Cli): Promise<number> {
  const [name = '--help', ...rest] = words;
  if (name === '--help' || name === '-h') {
    await write(cli.stdout, HELP);
    return EXIT.fine;
  }
  const command = commands.get(name);
  try {
    if (command === undefined) throw new UsageError(`there is no command \`${name}\``);
    return await command(rest, cli);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(cli.stderr, visible(`vivavoce: ${error.message}; try \`vivavoce --help\`\n`));
    return EXIT.usage;
  }
}
