import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
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
