import { describe, expect, test } from 'vitest';
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
