// What the command line says of itself, made from the table of subcommands.
import type { Subcommand } from './subcommand.ts';

/** All subcommands that have a summary, a line each. */
export function overview(subcommands: readonly Subcommand[]): string {
  const listed = subcommands.filter(({ summary }) => summary !== null);
  const width = Math.max(...listed.map(({ name }) => name.length));
  const lines = listed.map(({ name, summary }) => `  vivavoce ${name.padEnd(width)}  ${summary}\n`);
  return `vivavoce: mock interviews, graded without a language model

${lines.join('')}
--help after a command tells its options. Exit status: 0 fine, 1 findings or errors, 2 wrong usage.
`;
}

/** The help of subcommands that share their first word: each in turn, then what their exit statuses mean. */
export function helpOf(group: readonly Subcommand[]): string {
  const exitStatuses = new Set(group.map(({ exitStatus }) => exitStatus));
  return [...group.map(({ help }) => help), ...exitStatuses]
    .filter((part) => part !== null)
    .map((part) => `${part}\n`)
    .join('\n');
}
