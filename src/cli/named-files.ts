// Files that are named on the command line to be read and written; one that cannot be is a UsageError.
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { UsageError } from './streams.ts';

export async function openInput(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    if ((await stat(file)).isDirectory()) throw new Error('it is a folder');
    return (await open(file)).createReadStream();
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

export async function openOutput(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'w');
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

/** Writing to the file that is being read would empty it first. */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  if (input === '-' || output === '-') return;
  const [one, two] = await Promise.all([input, output].map((file) => realpath(file).catch(() => file)));
  if (one === two) throw new UsageError('--in and --out are the same file');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
