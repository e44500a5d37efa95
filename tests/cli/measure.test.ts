// `rubric test`, `confusion`, `explain`, `derive`: a pack held against its own samples and references.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { packTexts, soundRubric, text } from '../authoring/sample-pack.ts';
import { packOnDisk, runHere } from './run-here.ts';

const reference = String((soundRubric.referenceAnswers as string[])[0]);

describe('rubric test', () => {
  test('prints expectation, score and error of every sample, and the agreement of seen and unseen ones', async () => {
    const samples = [
      { kind: 'strong', answer: reference, range: [90, 100] },
      { kind: 'vague', answer: 'It depends on many things, I would look into it.', range: [0, 20] },
      { kind: 'strong', answer: 'I have no idea.', range: [80, 100], unseen: true },
    ];
    const folder = await packOnDisk(
      packTexts().set('questions/twice.json', text({ ...soundRubric, samples })),
    );
    const { status, stdout } = await runHere(['rubric', 'test', folder]);
    expect(stdout).toMatch(/ {2}twice samples\[0\] \(strong\): expected 90 to 100, got (9\d|100), error /);
    expect(stdout).toMatch(/! twice samples\[2\] \(strong, unseen\): expected 80 to 100, got \d, error -\d+/);
    expect(stdout).toMatch(/^seen: 2 samples, 100 % in range, mean error /m);
    expect(stdout).toMatch(/^unseen: 1 samples, 0 % in range, mean error [\d.]+, r not defined$/m);
    expect(status).toBe(0);
  });

  test('exits 1 where a seen sample is out of its range', async () => {
    const samples = [{ kind: 'wrong', answer: reference, range: [0, 10] }];
    const folder = await packOnDisk(
      packTexts().set('questions/twice.json', text({ ...soundRubric, samples })),
    );
    expect((await runHere(['rubric', 'test', folder])).status).toBe(1);
  });
});

describe('rubric confusion', () => {
  test('finds two questions that pay the same answer alike, and exits 1', async () => {
    const twin = { ...soundRubric, id: 'again', samples: [] };
    const folder = await packOnDisk(packTexts().set('questions/again.json', text(twin)));
    const { status, stdout } = await runHere(['rubric', 'confusion', folder]);
    expect(stdout).toMatch(/^! twice: (\d+) on its own, \1 on again$/m);
    expect(stdout).toContain('the diagonal wins for 0 of 2');
    expect(status).toBe(1);
  });

  test('is content with the shipped pack', async () => {
    const { status, stdout } = await runHere(['rubric', 'confusion']);
    expect(stdout).not.toMatch(/^!/m);
    expect(status).toBe(0);
  });
});

describe('rubric explain', () => {
  async function explained(environment: Readonly<Record<string, string | undefined>>) {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const folder = await packOnDisk(packTexts());
    const file = join(folder, 'answer.txt');
    await writeFile(file, 'A key under a unique constraint.');
    return runHere(['rubric', 'explain', 'twice', file, '--pack', folder]);
  }

  test('marks the words that were counted, in plain text where it is not a terminal', async () => {
    const { status, stdout } = await explained({ FORCE_COLOR: undefined });
    expect(stdout).toContain('A [key](1) under a [unique constraint](1).');
    expect(stdout).toMatch(/^\(1\) {2}\+ Key under a constraint \([\d.]+\)$/m);
    expect(stdout).not.toContain('\u001b');
    expect(status).toBe(0);
  });

  test('marks them in colour where colour is asked for', async () => {
    const { stdout } = await explained({ FORCE_COLOR: '1' });
    expect(stdout.replaceAll('\u001b', '^')).toMatch(/A (?:\^\[\d+m)+key(?:\^\[\d+m)+\(1\)\^\[/);
    expect(stdout).not.toContain('[key]');
  });

  test('names a question or a file that is not there, and exits 2', async () => {
    const folder = await packOnDisk(packTexts());
    const unknown = await runHere(['rubric', 'explain', 'gone', 'a.txt', '--pack', folder]);
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('no valid question "gone"'),
    ]);
    const unread = await runHere(['rubric', 'explain', 'twice', join(folder, 'no.txt'), '--pack', folder]);
    expect([unread.status, unread.stderr]).toEqual([2, expect.stringContaining('cannot be read')]);
  });
});

describe('rubric derive', () => {
  test('prints concepts that the schema takes as they are', async () => {
    const { concepts: _, followUps: __, ...bare } = soundRubric;
    const folder = await packOnDisk(packTexts().set('questions/twice.json', text(bare)));
    const file = join(folder, 'questions/twice.json');
    const { status, stdout } = await runHere(['rubric', 'derive', file]);
    const { concepts } = JSON.parse(stdout) as { concepts: readonly object[] };
    expect(concepts.length).toBeGreaterThan(1);
    await writeFile(file, text({ ...bare, concepts }));
    const lint = await runHere(['rubric', 'lint', folder]);
    expect(lint.stdout).not.toContain(' schema: ');
    expect(status).toBe(0);
  });

  test('refuses what is no rubric, and exits 2', async () => {
    const folder = await packOnDisk(packTexts());
    expect((await runHere(['rubric', 'derive', join(folder, 'pack.json')])).status).toBe(2);
  });
});
