import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { packTexts } from '../authoring/sample-pack.ts';
import { packOnDisk, runHere } from './run-here.ts';

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
    expect(stdout).toMatch(/^\(1\) {2}\+ A unique key under a constraint \([\d.]+\)$/m);
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
