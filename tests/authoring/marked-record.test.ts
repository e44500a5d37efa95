import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkedRecord } from '../../src/authoring/marked-record.ts';

const documented = /```jsonl marks\n([\s\S]*?)```/.exec(
  readFileSync(new URL('../../docs/grading.md', import.meta.url), 'utf8'),
)?.[1];

describe('a line of a file of marks', () => {
  it('is read as the documentation writes it', () => {
    const lines = (documented ?? '').trim().split('\n').map(readMarkedRecord);
    expect(lines).toMatchObject([
      { ok: true, rubric: { kind: 'rubric' }, mark: 100 },
      { ok: true, rubric: { kind: 'ad-hoc' }, mark: 45 },
    ]);
  });

  it('is refused without a mark, or with one that is off the scale', () => {
    const answer = { rubric: 'optimise-lambda', answer: 'I measure first.' };
    expect(readMarkedRecord(JSON.stringify(answer))).toEqual({
      ok: false,
      message: '`mark` must be a number',
    });
    expect(readMarkedRecord(JSON.stringify({ ...answer, mark: 101 }))).toEqual({
      ok: false,
      message: '`mark` must be 0 to 100',
    });
  });

  it('is refused for the reasons for which an answer is', () => {
    expect(readMarkedRecord('{"mark": 50, "answer": "x"}')).toEqual({
      ok: false,
      message: 'give either `rubric`, or `question` and `reference`',
    });
    expect(readMarkedRecord('not JSON')).toMatchObject({ ok: false });
  });
});
