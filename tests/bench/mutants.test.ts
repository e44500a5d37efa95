import { describe, expect, it } from 'vitest';
import { figuresOf, type MutantResult, mutantRows, survivorsOf } from '../../bench/mutant-figures.ts';

const root = new URL('../..', import.meta.url).pathname;

function mutant(file: string, line: number, status: MutantResult['status']): MutantResult {
  return {
    id: `${file}:${line}`,
    fileName: root + file,
    location: { start: { line, column: 1 }, end: { line, column: 4 } },
    mutatorName: 'StringLiteral',
    replacement: '""',
    status,
  } as MutantResult;
}

const results = [
  mutant('bench/table.ts', 3, 'Survived'),
  mutant('bench/table.ts', 1, 'NoCoverage'),
  mutant('bench/table.ts', 2, 'Killed'),
  mutant('bench/table.ts', 4, 'Timeout'),
  mutant('bench/table.ts', 5, 'CompileError'),
  mutant('bench/random.ts', 1, 'Survived'),
];

describe('mutants', () => {
  it('score each file by the share that a test noticed, the worst file first', () => {
    expect(figuresOf(results, root)).toEqual([
      { file: 'bench/random.ts', killed: 0, timedOut: 0, survived: 1, notReached: 0, score: 0 },
      { file: 'bench/table.ts', killed: 1, timedOut: 1, survived: 1, notReached: 1, score: 0.5 },
    ]);
    expect(mutantRows(figuresOf(results, root)).at(-1)).toEqual(['all', '', '', '', '', '.400']);
  });

  it('that survived are listed by file and line, with what stood there', () => {
    expect(
      survivorsOf(results, root).map(({ file, line, isReached, was }) => [file, line, isReached, was]),
    ).toEqual([
      ['bench/random.ts', 1, true, '// '],
      ['bench/table.ts', 1, false, '// '],
      ['bench/table.ts', 3, true, '/**'],
    ]);
  });
});
