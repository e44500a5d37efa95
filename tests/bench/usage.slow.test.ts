import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const bench = (...words: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...words], (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

test.each([
  ['no name', []],
  ['a name that no bench has', ['constructor']],
  ['--help', ['grading', '--help']],
  ['an unknown option', ['attacks', '--dta', 'x']],
  ['an option that a bench without options is given', ['start', '--help']],
  ['data that must be named and are not', ['agreement']],
  ['data that are not there', ['panel', '--data', '/no/such/file']],
])('a bench that is called with %s says how it is called, without a stack, and exits 2', async (_, words) => {
  const { status, stdout, stderr } = await bench(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/\nusage:\n {2}npm run bench -- agreement --data FOLDER/);
  expect(stderr).not.toMatch(/^\s+at /m);
});
