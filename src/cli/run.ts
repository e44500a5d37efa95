// Finds the subcommand that is meant and runs it.
import { escapeControls } from '../authoring/escape-controls.ts';
import { helpOf, overview } from './help.ts';
import { EXIT, readOptions, type Streams, UsageError, write } from './streams.ts';
import type { Options, Subcommand } from './subcommand.ts';
import { subcommands } from './subcommands.ts';

const HELP_OPTION: Options = { help: { type: 'boolean', short: 'h', default: false } };

/**
 * Runs a command.
 * @param words what stands behind `vivavoce`
 * @returns the exit status: 0 fine, 1 findings or errors, 2 wrong usage (then said on stderr)
 */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const [name = '--help', ...rest] = words;
  if (name === '--help' || name === '-h') {
    await write(streams.stdout, overview(subcommands));
    return EXIT.fine;
  }
  try {
    return await runNamed(name, rest, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(streams.stderr, escapeControls(`vivavoce: ${error.message}; try \`vivavoce --help\`\n`));
    return EXIT.usage;
  }
}

/** @param name the first word of the subcommand's name */
async function runNamed(name: string, rest: readonly string[], streams: Streams): Promise<number> {
  const group = subcommands.filter((each) => each.name.split(' ')[0] === name);
  if (group.length === 0) throw new UsageError(`there is no command \`${name}\``);
  const options: Options = Object.assign({}, ...group.map((each) => each.options), HELP_OPTION);
  const { values, positionals } = readOptions(rest, options);
  if (values.help === true) {
    await write(streams.stdout, helpOf(group));
    return EXIT.fine;
  }
  return chosenFrom(group, name, positionals).run(rest, options, streams);
}

/** The subcommand that the words name; a UsageError where none of them takes these words. */
function chosenFrom(group: readonly Subcommand[], name: string, words: readonly string[]): Subcommand {
  const single = group.find((each) => each.name === name);
  if (single !== undefined) {
    if (words.length <= single.operands.most) return single;
    throw new UsageError(`\`${name}\` takes no \`${words.join(' ')}\``);
  }
  const chosen = group.find((each) => each.name === `${name} ${words[0]}`);
  const operands = words.length - 1;
  if (chosen === undefined || operands < chosen.operands.least || operands > chosen.operands.most)
    throw new UsageError(
      `\`${name} ${words.join(' ')}\` is no command; \`vivavoce ${name} --help\` lists them`,
    );
  return chosen;
}
