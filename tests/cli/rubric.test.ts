import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readmeCommand } from '../../src/cli/rubric-readme.ts';
import { packTexts, text } from '../authoring/sample-pack.ts';
import { packOnDisk, runHere, temporaryFolder } from './run-here.ts';

describe('rubric lint', () => {
  test('exits 0 over a sound pack and says what it looked at', async () => {
    const folder = await packOnDisk(packTexts());
    expect(await runHere(['rubric', 'lint', folder])).toEqual({
      status: 0,
      stdout: `${folder}: 0 errors, 0 warnings\n`,
      stderr: '',
    });
  });

  test('finds the packs in the folder `rubrics` where none is named', async () => {
    const { status, stdout } = await runHere(['rubric', 'lint']);
    expect(stdout).toContain(`${join('rubrics', 'aws-data-engineering')}: 0 errors`);
    expect(status).toBe(0);
  });

  test.each([
    ['json', 'questions/twice.json', '{\n"id" 5 }', 2],
    ['schema', 'questions/twice.json', text({ id: 'twice' }), 1],
    [
      'schema',
      'plans/short.json',
      packTexts().get('plans/short.json')?.replace('"minutes"', '"minuts"') ?? '',
      6,
    ],
    [
      'plan-question',
      'plans/short.json',
      packTexts().get('plans/short.json')?.replace('"twice"', '"gone"') ?? '',
      11,
    ],
    [
      'file-name',
      'questions/other.json',
      text({ $schema: '', ...JSON.parse(packTexts().get('questions/twice.json') ?? ''), id: 'more' }),
      3,
    ],
  ])('names %s, the file and the line, and exits 1', async (rule, file, content, line) => {
    const folder = await packOnDisk(packTexts().set(file, content));
    const { status, stdout } = await runHere(['rubric', 'lint', folder]);
    expect(stdout).toContain(`${join(folder, file)}:${line} error ${rule}: `);
    expect(status).toBe(1);
  });

  test('lets no control character of a pack through to the terminal', async () => {
    const concepts = [{ id: 'one', name: 'One', anyOf: ['a\u001b[2J b', 'b a\u001b[2J'] }];
    const folder = await packOnDisk(packTexts({ concepts, followUps: [] }));
    const { stdout } = await runHere(['rubric', 'lint', folder]);
    expect(stdout).toContain('`b a\u241b[2J` already stands under `one`');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('names files as they are reached from inside the pack, too', async () => {
    const folder = await packOnDisk(packTexts({ source: { points: 1 } }).set('questions/bad.json', '{'));
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(folder);
    const { stdout } = await runHere(['rubric', 'lint', '.']);
    expect(stdout).toMatch(/^questions\/bad\.json:1 error json: /m);
    expect(stdout).toMatch(/^questions\/twice\.json:\d+ error uncovered-point: /m);
  });

  test('counts unseen samples, and shows every score when asked', async () => {
    const samples = [{ kind: 'strong', answer: 'I would ask around.', range: [80, 100], unseen: true }];
    const folder = await packOnDisk(packTexts({ samples }));
    const { status, stdout } = await runHere(['rubric', 'lint', folder, '--samples']);
    expect(stdout).toContain('! twice samples[0] (strong, unseen): 0, range 80 to 100');
    expect(stdout).toContain('unseen samples in range: 0 of 1');
    expect(status).toBe(0);
  });

  test('exits 2 where there is no pack', async () => {
    expect((await runHere(['rubric', 'lint', await temporaryFolder()])).status).toBe(2);
  });
});

describe('rubric schema', () => {
  test('writes the schemas, and with --check tells which are out of date', async () => {
    const folder = await temporaryFolder();
    expect((await runHere(['rubric', 'schema', '--check', '--to', folder])).status).toBe(1);
    expect(await runHere(['rubric', 'schema', '--to', folder])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(await readdir(folder)).toContain('rubric.schema.json');
    expect(await runHere(['rubric', 'schema', '--check', '--to', folder])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    await writeFile(join(folder, 'plan.schema.json'), '{}');
    expect((await runHere(['rubric', 'schema', '--check', '--to', folder])).stdout).toContain(
      'plan.schema.json',
    );
  });
});

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
