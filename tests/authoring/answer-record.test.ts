import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failedLine, gradedLine, readAnswerRecord } from '../../src/authoring/answer-record.ts';
import { adHocRubric, compileRubric, gradeAnswer } from '../../src/engine/index.ts';

const grade = gradeAnswer(compileRubric(adHocRubric('Why?', ['Because it is so.'])), []);

describe('a line of answers', () => {
  test('is held against the rubric that it names', () => {
    expect(readAnswerRecord('{"rubric":"one","answer":"yes"}')).toMatchObject({
      ok: true,
      answer: 'yes',
      rubric: { kind: 'rubric', id: 'one' },
    });
  });

  test.each([
    ['a text', '"no"', ['no']],
    ['a list of texts', '["no","nay"]', ['no', 'nay']],
  ])('is held against its own question with %s as reference', (_, reference, references) => {
    expect(readAnswerRecord(`{"question":"Why?","reference":${reference},"answer":"yes"}`)).toMatchObject({
      rubric: { kind: 'ad-hoc', question: 'Why?', references },
    });
  });

  test('is held against the rubric where it has both', () => {
    const line = readAnswerRecord('{"rubric":"one","question":"Why?","reference":"no","answer":"yes"}');
    expect(line).toMatchObject({ rubric: { kind: 'rubric', id: 'one' } });
  });

  test.each([
    ['{"answer":', 'this is not a JSON object'],
    ['["answer"]', 'this is not a JSON object'],
    ['null', 'this is not a JSON object'],
    ['{"rubric":"one"}', '`answer`'],
    ['{"rubric":"one","answer":5}', '`answer`'],
    ['{"answer":"yes"}', 'give either `rubric`, or `question` and `reference`'],
    ['{"question":"Why?","answer":"yes"}', 'give either `rubric`, or `question` and `reference`'],
    ['{"question":"Why?","reference":[],"answer":"yes"}', '`reference`'],
    ['{"question":" ","reference":"no","answer":"yes"}', '`question`'],
    [JSON.stringify({ rubric: 'one', answer: 'x'.repeat(20_001) }), 'at most 20000'],
  ])('that is wrong, as %.40s, is refused with what is wrong', (source, message) => {
    const line = readAnswerRecord(source);
    expect(line).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });

  test('is never the end of the program, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((value) => JSON.stringify(value)),
        ),
        (source) => {
          expect(typeof readAnswerRecord(source).ok).toBe('boolean');
        },
      ),
      { seed: 1 },
    );
  });
});

describe('the line that comes out', () => {
  test('has every field as it came, in its order, `__proto__` and `constructor` too', () => {
    const source = '{"id":7,"__proto__":{"a":1},"answer":"yes","constructor":null,"rubric":"one"}';
    const out = gradedLine(readAnswerRecord(source).fields, grade);
    expect(out.startsWith(source.slice(0, -1))).toBe(true);
    expect(JSON.parse(out).grade.score).toBe(grade.score);
  });

  test('has a new grade in place of an old one, so that a file may be graded again', () => {
    const { fields } = readAnswerRecord('{"rubric":"one","answer":"yes","grade":"old","error":"old"}');
    expect(JSON.parse(gradedLine(fields, grade))).toEqual({ rubric: 'one', answer: 'yes', grade });
  });

  test('of a bad one has its fields, and an error with its number', () => {
    const { fields } = readAnswerRecord('{"id":7}');
    expect(JSON.parse(failedLine(fields, 3, 'too bad'))).toEqual({
      id: 7,
      error: { line: 3, message: 'line 3: too bad' },
    });
  });
});
