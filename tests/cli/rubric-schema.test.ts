import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, temporaryFolder } from './run-here.ts';

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
