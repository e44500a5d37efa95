import { describe, expect, it } from 'vitest';
import { compileRubric, gradeAnswer, gradeWords, withSentences } from '../../../src/engine/index.ts';
import { goldenCases, goldenRubrics } from './golden-cases.ts';

describe('the golden file', () => {
  // `npx vitest run -u tests/engine/grading/golden.test.ts` writes it anew; ENGINE_VERSION then needs to rise.
  it('holds the same grades, bit for bit', async () => {
    const compiled = goldenRubrics.map(compileRubric);
    const cases = goldenCases.map(({ name, rubric, turns }) => {
      const ready = compiled[rubric];
      if (ready === undefined) throw new Error(`no rubric ${rubric}`);
      return { name, rubric, turns, grade: withSentences(gradeAnswer(ready, turns), turns, gradeWords) };
    });
    const text = `${JSON.stringify({ rubrics: goldenRubrics, cases }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../fixtures/golden/grades.json');
  });
});
