import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { subcommands } from '../../src/cli/subcommands.ts';
import { packTexts } from '../authoring/sample-pack.ts';
import { packOnDisk, runHere } from './run-here.ts';

describe('the command line', () => {
  test('shows a control character that was typed as a picture', async () => {
    const { stderr } = await runHere(['rub\u001b[2Jric']);
    expect(stderr).toContain('`rub\u241b[2Jric`');
    const folder = await packOnDisk(packTexts());
    const strange = join(folder, '..', 'a\u001b');
    await rename(folder, strange);
    expect((await runHere(['rubric', 'lint', strange])).stdout).toMatch(/\/a\u241b: 0 errors/);
  });

  test.each([[[]], [['--help']], [['grade', '--help']], [['rubric', '--help']]])(
    'explains itself: %j',
    async (words) => {
      const { status, stdout } = await runHere(words);
      expect(stdout).toContain('Exit status');
      expect(status).toBe(0);
    },
  );

  test.each([
    [['grad']],
    [['constructor']],
    [['rubric']],
    [['rubric', 'lnit']],
    [['rubric', 'schema', 'more']],
  ])('exits 2 over a command that makes no sense: %j', async (words) => {
    expect(await runHere(words)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('--help'),
    });
  });
});

describe('the table of subcommands', () => {
  test('has no name twice', () => {
    const names = subcommands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is what the overview lists, a line for each that has a summary', async () => {
    const { stdout } = await runHere([]);
    const listed = [...stdout.matchAll(/^ {2}vivavoce ([a-z]+(?: [a-z]+)?) {2,}(\S.*)$/gm)];
    expect(listed.map(([, name, summary]) => [name, summary])).toEqual(
      subcommands.filter(({ summary }) => summary !== null).map(({ name, summary }) => [name, summary]),
    );
  });

  test.each(subcommands.map(({ name }) => name))('explains %s where its help is asked for', async (name) => {
    const { status, stdout } = await runHere([...name.split(' '), '--help']);
    expect(stdout).toMatch(new RegExp(`^vivavoce ${name}(?= |$)`, 'm'));
    expect(status).toBe(0);
  });
});
