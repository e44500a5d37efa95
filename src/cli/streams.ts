// What the subcommands share: streams, exit statuses, options, lines.
import { once } from 'node:events';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The streams of a command; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Exit statuses: all well; findings or lines that failed; a command that makes no sense. */
export const EXIT = { fine: 0, findings: 1, usage: 2 } as const;

/** A command that makes no sense as given; its message is shown to whoever typed it. */
export class UsageError extends Error {}

/** Options and positional words; an unknown option is a UsageError. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Writes, and waits where the reader is slower than we are. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/**
 * The lines of a stream of UTF-8, without their ends. Cut at line feeds alone: node:readline would also cut at U+2028,
 * which JSON allows within a string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const text = rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map(withoutReturn);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
