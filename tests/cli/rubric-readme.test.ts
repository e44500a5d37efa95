import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readmeCommand } from '../../src/cli/rubric-readme.ts';
import { packTexts } from '../authoring/sample-pack.ts';
import { packOnDisk, runHere, temporaryFolder } from './run-here.ts';

describe('rubric readme', () => {
  test('writes the page of a pack, and with --check tells when it is out of date and how to renew it', async () => {
    const folder = await packOnDisk(packTexts());
    function check() {
      return runHere(['rubric', 'readme', folder, '--check']);
    }
    expect(await check()).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /README\.md is out of date; .*`npm run --silent rubric -- readme \S+small`/,
      ),
    });
    expect(await runHere(['rubric', 'readme', folder])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain(
      '[Messages that come twice](<questions/',
    );
    expect(await check()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('exits 2 where there is no pack', async () => {
    expect((await runHere(['rubric', 'readme', await temporaryFolder()])).status).toBe(2);
  });
});

describe('the page of a pack', () => {
  test('is not written over a README.md of a person, nor over a folder', async () => {
    const folder = await packOnDisk(packTexts());
    const file = join(folder, 'README.md');
    await writeFile(file, 'My own words.');
    for (const more of [[], ['--check']]) {
      const { status, stderr } = await runHere(['rubric', 'readme', folder, ...more]);
      expect([status, stderr]).toEqual([2, expect.stringContaining('was not written by this command')]);
    }
    expect(await readFile(file, 'utf8')).toBe('My own words.');
    await rename(file, `${file}.old`);
    await mkdir(file);
    expect(await runHere(['rubric', 'readme', folder])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('README.md cannot be read'),
    });
  });

  test('is not written of a pack with a broken file, which is named', async () => {
    const folder = await packOnDisk(packTexts().set('questions/bad\u001b.json', '{'));
    const { status, stderr } = await runHere(['rubric', 'readme', folder]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('small/questions/bad\u241b.json:1 json: ')]);
    expect(await readdir(folder)).not.toContain('README.md');
  });

  test.each([
    ['.', '.'],
    ['a pack/--> (new)', 'a\\ pack/--\\>\\ \\(new\\)'],
  ])('is renewed by a command that a shell takes: %j', (folder, word) => {
    expect(readmeCommand(folder)).toBe(`npm run --silent rubric -- readme ${word}`);
  });
});
