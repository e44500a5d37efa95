// The whole shipped pack, each reference against each question: too long for the quick tests.
import { describe, expect, test } from 'vitest';
import { runHere } from './run-here.ts';

describe('rubric confusion', () => {
  test('is content with the shipped pack', async () => {
    const { status, stdout } = await runHere(['rubric', 'confusion']);
    expect(stdout).not.toMatch(/^!/m);
    expect(status).toBe(0);
  });
});
