// The rules of docs/decisions/0006 are numbered, and tests name the rules that they prove: none stands there untested.
import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from '../support/source-files.ts';

const rules = [
  ...textOf('docs/decisions/0006-rules-of-the-interview.md').matchAll(/^- \*\*(R\d+)\*\*/gm),
].map(([, rule = '']) => rule);

/** Rules named by the titles of tests, such as `it('[R3] …')`. */
const named = sourceFiles('tests')
  .filter(({ path }) => path.endsWith('.test.ts'))
  .flatMap(({ text }) => [...text.matchAll(/\('\[(R\d+)\] /g)].map(([, rule = '']) => rule));

describe('the rules of the interview', () => {
  it('are numbered without gaps', () => {
    expect(rules).toEqual(Array.from({ length: 13 }, (_, index) => `R${index + 1}`));
  });

  it.each(rules)('%s is named by a test', (rule) => {
    expect(named).toContain(rule);
  });

  it('are the only ones that tests name', () => {
    expect(rules).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});
