// Runs a command of the command line in this process and keeps what it wrote.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param input what comes on standard input, in chunks */
export async function runHere(
  words: readonly string[],
  input: readonly (string | Uint8Array)[] = [],
): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()];
  const streams = { stdin: Readable.from(input), stdout: stdout.stream, stderr: stderr.stream };
  const status = await run(words, streams);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** A folder of its own for a test, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vivavoce-cli-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Writes the files of a pack, by their names within it, into a folder of its own; resolves with that folder. */
export async function packOnDisk(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = join(await temporaryFolder(), 'small');
  for (const [file, content] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
