import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packTexts, soundRubric, text } from '../authoring/sample-pack.ts';
import { packOnDisk, runHere } from './run-here.ts';

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
