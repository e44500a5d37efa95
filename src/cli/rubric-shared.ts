// What the subcommands of `rubric` share.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './streams.ts';

export const RUBRIC_EXIT_STATUS =
  'Exit status: 0 fine (there may be warnings), 1 errors found or files out of date, 2 wrong usage.';

/** The pack that is meant where none is named. */
export const packOption = { type: 'string', default: join('rubrics', 'aws-data-engineering') } as const;

/** The text of a file that was named on the command line; a UsageError where it cannot be read. */
export async function readNamedFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read`);
  }
}
