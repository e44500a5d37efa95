import { describe, expect, test } from 'vitest';
import { packTexts, soundRubric, text } from '../authoring/sample-pack.ts';
import { packOnDisk, runHere } from './run-here.ts';

describe('rubric confusion', () => {
  test('finds two questions that pay the same answer alike, and exits 1', async () => {
    const twin = { ...soundRubric, id: 'again', samples: [] };
    const folder = await packOnDisk(packTexts().set('questions/again.json', text(twin)));
    const { status, stdout } = await runHere(['rubric', 'confusion', folder]);
    expect(stdout).toMatch(/^! twice: (\d+) on its own, \1 on again$/m);
    expect(stdout).toContain('the diagonal wins for 0 of 2');
    expect(status).toBe(1);
  });
});
