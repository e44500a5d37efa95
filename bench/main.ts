// `npm run bench -- NAME`: measures one question and prints the answer with its peers from the same run.
import { run as agreement } from './agreement.ts';
import { run as attacks } from './attacks.ts';
import { run as fit } from './fit.ts';
import { run as grading } from './grading.ts';
import { run as panel } from './panel.ts';
import { WrongUsage } from './results.ts';
import { run as start } from './start.ts';

interface Bench {
  readonly run: (options: readonly string[]) => void | Promise<void>;
  readonly options: string;
}

const PACK = '[--pack FOLDER] [--json FILE]';

const benches = new Map<string, Bench>([
  ['agreement', { run: agreement, options: '--data FOLDER [--json FILE]' }],
  ['attacks', { run: attacks, options: `[--data FOLDER] ${PACK}` }],
  ['fit', { run: fit, options: `--data FOLDER [--panel FILE] ${PACK}` }],
  ['grading', { run: grading, options: PACK }],
  ['panel', { run: panel, options: `--data FILE ${PACK}` }],
  ['start', { run: start, options: '' }],
]);

const usage = [...benches]
  .map(([name, { options }]) => `  npm run bench -- ${name} ${options}`.trimEnd())
  .join('\n');

const refuse = (message: string): void => {
  console.error(`${message}\nusage:\n${usage}`);
  process.exitCode = 2;
};

/** True where a path that was named leads nowhere. */
const isNoSuchPath = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const [name = '', ...options] = process.argv.slice(2);
const bench = benches.get(name);
try {
  if (bench === undefined) throw new WrongUsage(`there is no bench \`${name}\``);
  await bench.run(options);
} catch (error) {
  if (!(error instanceof WrongUsage) && !isNoSuchPath(error)) throw error;
  refuse(error.message);
}
