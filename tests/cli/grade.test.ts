import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, temporaryFolder } from './run-here.ts';

const PACK = ['--pack', 'rubrics/aws-data-engineering'];
const good = {
  rubric: 'optimise-lambda',
  answer: 'I raise the memory, since more CPU comes with it and it gets faster.',
};
const adHoc = {
  question: 'What is DNS?',
  reference: 'It maps names to addresses.',
  answer: 'It maps names to addresses.',
};
function lines(...values: unknown[]) {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
function parse(text: string) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('grade', () => {
  test('adds a grade to each line and passes every other field through', async () => {
    const { status, stdout, stderr } = await runHere(
      ['grade', ...PACK],
      [lines({ id: 7, ...good, by: null })],
    );
    const [{ grade, ...rest }] = parse(stdout);
    expect(rest).toEqual({ id: 7, ...good, by: null });
    expect(grade).toMatchObject({
      score: expect.any(Number),
      rubricHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('derives concepts where a line has a question and a reference of its own, without a pack', async () => {
    const { status, stdout } = await runHere(['grade', '--in', '-'], [lines(adHoc)]);
    expect(parse(stdout)[0].grade.score).toBeGreaterThanOrEqual(80);
    expect(status).toBe(0);
  });

  test('gives a bad line an error with its number, grades the others, and exits 1', async () => {
    const input = [lines(good), '{oops\n', '\n', lines({ ...good, rubric: 'no-such' }, good)];
    const { status, stdout, stderr } = await runHere(['grade', ...PACK], input);
    const [first, second, third, fourth, ...none] = parse(stdout);
    expect(second).toEqual({ error: { line: 2, message: 'line 2: this is not a JSON object' } });
    expect(third.error).toMatchObject({ line: 4, message: expect.stringContaining('optimise-lambda') });
    expect([first.grade, none]).toEqual([fourth.grade, []]);
    expect([status, stderr]).toEqual([1, 'lines that could not be graded: 2\n']);
  });

  test('says of a line that names a rubric that no pack was given', async () => {
    const { status, stdout } = await runHere(['grade'], [lines(good)]);
    expect(parse(stdout)[0].error.message).toContain('no --pack was given');
    expect(status).toBe(1);
  });

  test('reads and writes files', async () => {
    const folder = await temporaryFolder();
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    await writeFile(input, lines(good, adHoc));
    const { status, stdout } = await runHere(['grade', ...PACK, '--in', input, '--out', output]);
    expect([status, stdout]).toEqual([0, '']);
    expect(parse(await readFile(output, 'utf8')).map((line) => line.answer)).toEqual([
      good.answer,
      adHoc.answer,
    ]);
  });

  test('explains on standard error, so that standard output stays lines of JSON', async () => {
    const { stdout, stderr } = await runHere(['grade', ...PACK, '--explain'], [lines(good)]);
    expect(parse(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^line 1: \d+ of 100/);
  });

  test('lets no control character of a line through to the terminal when it explains', async () => {
    const answer = 'More \u001b[2Jmemory brings more \u009bCPU.\u0007';
    const input = [lines({ ...good, answer }, { ...good, rubric: '\u001b]0;mine\u0007' })];
    const { stderr } = await runHere(['grade', ...PACK, '--explain'], input);
    expect(stderr).toContain('\u241b]0;mine\u2407');
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('cuts lines at line feeds alone, also where a character or line is split between chunks', async () => {
    const answer = 'caf\u00e9 \u2028 and a line separator';
    const bytes = new TextEncoder().encode(`${lines({ ...good, answer }).trimEnd()}\r\n`);
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
    const { status, stdout } = await runHere(['grade', ...PACK], chunks);
    expect(parse(stdout).map((line) => line.answer)).toEqual([answer]);
    expect(status).toBe(0);
  });

  test.each([
    ['an unknown option', ['--pakc', 'x']],
    ['a word too many', ['answers.jsonl']],
    ['a file that is not there', ['--in', '/no/such/file']],
    ['a folder in place of a file', ['--in', 'src']],
    ['a folder that holds no pack', ['--pack', 'src']],
    ['an output that cannot be written', ['--out', '/no/such/folder/file']],
  ])('exits 2 over %s and says so', async (_, words) => {
    const { status, stdout, stderr } = await runHere(['grade', ...words]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('vivavoce');
  });

  test('refuses to write over the file that it reads', async () => {
    const file = join(await temporaryFolder(), 'answers.jsonl');
    await writeFile(file, lines(adHoc));
    expect((await runHere(['grade', '--in', file, '--out', file])).status).toBe(2);
    expect(await readFile(file, 'utf8')).toBe(lines(adHoc));
  });
});
