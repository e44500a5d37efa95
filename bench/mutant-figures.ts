// The mutation score of each file, and the mutants that survived.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';
import { figure } from './results.ts';
import { groupBy } from './statistics.ts';

export type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** What became of the mutants of one file. */
interface FileFigures {
  readonly file: string;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  /** Mutants in lines that no test reaches. */
  readonly notReached: number;
  /** Share of the mutants that a test noticed, 0 to 1; NaN where there are none. */
  readonly score: number;
}

/** A mutant that no test noticed. */
interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly isReached: boolean;
  readonly mutator: string;
  readonly was: string;
  readonly became: string;
}

/** The figures of every file, the lowest score first. */
export function figuresOf(results: readonly MutantResult[], root: string): FileFigures[] {
  const byFile = groupBy(results, ({ fileName }) => relative(root, fileName));
  return [...byFile]
    .map(([file, mutants]) => {
      function count(status: MutantResult['status']): number {
        return mutants.filter((each) => each.status === status).length;
      }
      const [killed, timedOut, survived, notReached] = [
        count('Killed'),
        count('Timeout'),
        count('Survived'),
        count('NoCoverage'),
      ];
      const noticed = killed + timedOut;
      return {
        file,
        killed,
        timedOut,
        survived,
        notReached,
        score: noticed / (noticed + survived + notReached),
      };
    })
    .sort((one, other) => one.score - other.score);
}

/** Rows for `table`: each file, then all together. */
export function mutantRows(files: readonly FileFigures[]): string[][] {
  function sum(pick: (file: FileFigures) => number): number {
    return files.reduce((total, file) => total + pick(file), 0);
  }
  const noticed = sum(({ killed, timedOut }) => killed + timedOut);
  const all = noticed + sum(({ survived, notReached }) => survived + notReached);
  return [
    ['', 'killed', 'timed out', 'survived', 'not reached', 'score'],
    ...files.map(({ file, killed, timedOut, survived, notReached, score }) => [
      file,
      ...[killed, timedOut, survived, notReached].map(String),
      figure(score),
    ]),
    ['all', '', '', '', '', figure(noticed / all)],
  ];
}

/** What survived, by file and line. */
export function survivorsOf(results: readonly MutantResult[], root: string): Survivor[] {
  return results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location, mutatorName, replacement, status }) => ({
      file: relative(root, fileName),
      line: location.start.line,
      isReached: status === 'Survived',
      mutator: mutatorName,
      was: oneLine(textAt(fileName, location)),
      became: oneLine(replacement ?? ''),
    }))
    .sort((one, other) => one.file.localeCompare(other.file, 'en') || one.line - other.line);
}

/** The text between two places; lines and columns count from 1. */
function textAt(file: string, { start, end }: MutantResult['location']): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
