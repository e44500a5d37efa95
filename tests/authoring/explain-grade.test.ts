import { expect, test } from 'vitest';
import { explainGrade } from '../../src/authoring/explain-grade.ts';
import { compileRubric, gradeAnswer, packKnowledge, prepareRubric } from '../../src/engine/index.ts';
import { rubricSchema } from '../../src/engine/schemas.ts';
import { soundRubric } from './sample-pack.ts';

const rubric = compileRubric(prepareRubric(rubricSchema.parse(soundRubric), packKnowledge(null, null, [])));

function explain(text: string): string {
  return explainGrade(gradeAnswer(rubric, [{ text, heard: [], hinted: [] }]), [text]);
}

test('an explanation quotes the words that earned a concept, and shows what is missing', () => {
  const lines = explain('The consumer must be idempotent under a repeat of any message at any time.').split(
    '\n',
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}\+ Idempotent consumer \(1\): consumer … idempotent … repeat$/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}- Old keys are deleted \(0\)$/));
  expect(lines[0]).toMatch(/^\d+ of 100, (weak|partial|good|strong) \(confidence/);
});

test('an explanation quotes what was wrong, with what is true instead', () => {
  const explained = explain('The queue always delivers each message exactly once, so I do nothing about it.');
  expect(explained).toMatch(
    /x A queue always delivers exactly once \(-22\): queue always … exactly once\n {4}At least once\./,
  );
});

test('an explanation says what would raise the score most, and which flags were raised', () => {
  const explained = explain('unique keys, constraint, transaction, idempotency, deletion, result');
  expect(explained).toContain('! keyword-list: ');
  expect(explained).toMatch(/\n {2}> /);
});
