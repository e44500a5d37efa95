import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  compileRubric,
  gradeAnswer,
  gradeWords,
  packKnowledge,
  prepareRubric,
  raiseSentence,
} from '../../../src/engine/index.ts';
import { rubricSchema } from '../../../src/engine/rubrics/schema.ts';

const page = readFileSync(new URL('../../../docs/grading.md', import.meta.url), 'utf8');

function block(info: string): string {
  const [, rest = ''] = page.split(`\`\`\`${info}\n`);
  return rest.slice(0, rest.indexOf('\n```'));
}

it('the worked example of docs/grading.md is true', () => {
  const rubric = rubricSchema.parse(JSON.parse(block('json rubric')));
  const text = block('text answer');
  const ready = compileRubric(prepareRubric(rubric, packKnowledge(null, null, [])));
  const grade = gradeAnswer(ready, [{ text, heard: [], hinted: [] }]);
  function quoted(spans: readonly { start: number; end: number }[]): string[] {
    return spans.map(({ start, end }) => text.slice(start, end));
  }
  const { score, band, coverage, similarity, confidence } = grade;
  expect({
    score,
    band,
    coverage,
    similarity,
    credits: Object.fromEntries(grade.concepts.map(({ id, credit }) => [id, credit])),
    counted: grade.concepts.flatMap(({ spans }) => quoted(spans)),
    misconceptions: grade.misconceptions.flatMap(({ spans }) => quoted(spans)),
    confidence,
    raise: raiseSentence(grade, gradeWords),
  }).toEqual(JSON.parse(block('json grade')));
});
