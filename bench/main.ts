// `npm run bench -- NAME`: measures one question and prints the answer, beside baselines from the same run.
import { run as agreement } from './agreement.ts';
import { run as attacks } from './attacks.ts';
import { run as code } from './code.ts';
import { run as fit } from './fit.ts';
import { run as folding } from './folding.ts';
import { run as grading } from './grading.ts';
import { run as growth } from './growth.ts';
import { run as mutants } from './mutants.ts';
import { run as panel } from './panel.ts';
import { WrongUsage } from './results.ts';
import { run as secondHand } from './second-hand.ts';
import { run as start } from './start.ts';

interface Bench {
  readonly run: (options: readonly string[]) => void | Promise<void>;
  readonly options: string;
  /** What it tells, in a line. */
  readonly tells: string;
}

const PACK = '[--pack FOLDER] [--json FILE]';

const benches = new Map<string, Bench>([
  [
    'agreement',
    {
      run: agreement,
      options: '--data FOLDER [--json FILE]',
      tells: 'how well scores agree with the marks that people gave, on public sets',
    },
  ],
  [
    'attacks',
    {
      run: attacks,
      options: `[--data FOLDER] ${PACK}`,
      tells: 'who passes without an answer, and whether the form of an honest answer costs points',
    },
  ],
  [
    'code',
    {
      run: code,
      options: '[--root FOLDER] [--json FILE]',
      tells: 'sizes of files and functions, comments, exports that nobody imports',
    },
  ],
  [
    'fit',
    {
      run: fit,
      options: `--data FOLDER [--panel FILE] ${PACK}`,
      tells: "the engine's constants as data would have them, beside those in use",
    },
  ],
  [
    'folding',
    {
      run: folding,
      options: '',
      tells: 'whether folding an interview and deciding on it stay cheap as it grows',
    },
  ],
  ['grading', { run: grading, options: PACK, tells: 'speed of a grade by length, memory of rubrics' }],
  [
    'growth',
    {
      run: growth,
      options: '[--json FILE]',
      tells: 'whether a command and a join cost more in a long interview than in a short one',
    },
  ],
  [
    'mutants',
    {
      run: mutants,
      options: '[--only GLOB] [--json FILE]',
      tells: 'which small changes of the code no quick test notices (one to two hours for all)',
    },
  ],
  [
    'panel',
    {
      run: panel,
      options: `--data FILE ${PACK}`,
      tells: 'agreement with marks on interview answers of nine kinds',
    },
  ],
  [
    'second-hand',
    {
      run: secondHand,
      options: `--data FOLDER ${PACK}`,
      tells: 'agreement with marks on answers by hands that saw no rubric, and who is accused',
    },
  ],
  ['start', { run: start, options: '', tells: 'time of a cold start and memory after it' }],
]);

const usage = [...benches]
  .map(([name, { options, tells }]) => `${`  npm run bench -- ${name} ${options}`.trimEnd()}\n      ${tells}`)
  .join('\n');

function refuse(message: string): void {
  console.error(`${message}\nusage:\n${usage}`);
  process.exitCode = 2;
}

/** How the system says that a path leads nowhere, or to a file instead of a folder, or the other way round. */
const PATH_FAULTS: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES']);

function isWrongPath(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && PATH_FAULTS.has(error.code);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

const [name = '', ...options] = process.argv.slice(2);
const bench = benches.get(name);
try {
  if (isHelp(name) || options.some(isHelp)) console.log(`usage:\n${usage}`);
  else if (bench === undefined) throw new WrongUsage(`there is no bench \`${name}\``);
  else await bench.run(options);
} catch (error) {
  if (!(error instanceof WrongUsage) && !isWrongPath(error)) throw error;
  refuse(error.message);
}
