import { expect, test } from 'vitest';
import { type Ran, runScript } from '../support/run-script.ts';

function bench(...words: readonly string[]): Promise<Ran> {
  return runScript('bench/main.ts', words);
}

test.each([
  ['no name', []],
  ['a name that no bench has', ['constructor']],
  ['an unknown option', ['attacks', '--dta', 'x']],
  ['an option that a bench without options is given', ['start', '--json', 'x']],
  ['data that must be named and are not', ['agreement']],
  ['data that are not there', ['panel', '--data', '/no/such/file']],
  ['a folder for a file', ['panel', '--data', '.']],
  ['data that are no lines of JSON', ['panel', '--data', 'package.json']],
  ['a pack that is not there', ['grading', '--pack', '/no/such/folder']],
  ['a folder without any data', ['agreement', '--data', 'src']],
  ['a folder without any data to fit', ['fit', '--data', 'src']],
])('a bench that is called with %s says how it is called, without a stack, and exits 2', async (_, words) => {
  const { status, stdout, stderr } = await bench(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/\nusage:\n {2}npm run bench -- agreement --data FOLDER/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.each([[['--help']], [['-h']], [['grading', '--help']]])(
  '%j says how benches are called, and exits 0',
  async (words) => {
    const { status, stdout, stderr } = await bench(...words);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^usage:\n {2}npm run bench -- agreement --data FOLDER/);
  },
);
