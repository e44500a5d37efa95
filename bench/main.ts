// `npm run bench -- NAME`: measures one question and prints the answer with its peers from the same run.
import { run as agreement } from './agreement.ts';
import { run as attacks } from './attacks.ts';
import { run as fit } from './fit.ts';
import { run as grading } from './grading.ts';
import { run as panel } from './panel.ts';
import { run as start } from './start.ts';

const benches = new Map<string, (options: readonly string[]) => void | Promise<void>>([
  ['agreement', agreement],
  ['attacks', attacks],
  ['fit', fit],
  ['grading', grading],
  ['panel', panel],
  ['start', start],
]);

const [name = '', ...options] = process.argv.slice(2);
const run = benches.get(name);
if (run === undefined) {
  console.error(`usage: npm run bench -- NAME [OPTIONS]\nbenches: ${[...benches.keys()].join(', ')}`);
  process.exitCode = 2;
} else {
  await run(options);
}
