// Which changes of the code do its tests not notice? Stryker makes small changes (mutants) one by one and runs the quick
// tests that reach them; a mutant that no test fails on has survived.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Stryker } from '@stryker-mutator/core';
import { figure, WrongUsage, writeResults } from './results.ts';
import { groupBy } from './statistics.ts';
import { table } from './table.ts';

type Options = NonNullable<ConstructorParameters<typeof Stryker>[0]>;
type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const root = new URL('..', import.meta.url).pathname;

/** Folders that are mutated together, since the same tests hold them. */
interface Wing {
  readonly folders: readonly string[];
  readonly tests: readonly string[];
}

const WINGS: readonly Wing[] = [
  {
    folders: ['src/interview/core', 'src/interview/commands', 'src/interview/model'],
    tests: ['tests/interview', 'tests/web/client'],
  },
  { folders: ['src/server/session'], tests: ['tests/server/session'] },
  { folders: ['src/server/http'], tests: ['tests/server/http', 'tests/server/session'] },
  { folders: ['src/engine/grading'], tests: ['tests/engine/grading'] },
];

/** What became of the mutants of one file. */
export interface FileFigures {
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
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly isReached: boolean;
  readonly mutator: string;
  readonly was: string;
  readonly became: string;
}

/** Prints the score of each file and every survivor, and writes them; `--only GLOB` mutates only files that match. */
export async function run(words: readonly string[]): Promise<void> {
  const { only, json } = optionsOf(words);
  const { createFilter } = await import('vite');
  const isChosen = createFilter(only ?? null, null, { resolve: root });
  const chosen = WINGS.map((wing) => ({
    ...wing,
    files: filesOf(wing).filter((file) => isChosen(root + file)),
  }));
  if (chosen.every(({ files }) => files.length === 0))
    throw new WrongUsage(
      `${only} matches no file below ${WINGS.flatMap(({ folders }) => folders).join(', ')}`,
    );
  const results: MutantResult[] = [];
  for (const { files, tests } of chosen) if (files.length > 0) results.push(...(await mutate(files, tests)));
  const files = figuresOf(results);
  const survivors = survivorsOf(results);
  console.log(`\n${table(rowsOf(files))}\n`);
  for (const each of survivors)
    console.log(
      `${each.file}:${each.line} ${each.mutator}${each.isReached ? '' : ' (not reached)'}: ${each.was} -> ${each.became}`,
    );
  writeResults(json, { node: process.version, files, survivors });
}

function optionsOf(words: readonly string[]) {
  try {
    const path = { type: 'string' } as const;
    const { only, json } = parseArgs({ args: [...words], options: { only: path, json: path } }).values;
    return { only, json: json ?? 'bench-results/mutants.json' };
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

function filesOf({ folders }: Wing): string[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`)
      .sort(),
  );
}

async function mutate(files: readonly string[], tests: readonly string[]): Promise<MutantResult[]> {
  const { Stryker: MutationTest } = await import('@stryker-mutator/core');
  // Stryker's runners are processes of their own, which read the configuration of the tests anew.
  process.env.MUTANT_TESTS = tests.join(',');
  const options: Options = {
    mutate: [...files],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutants.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    reporters: ['progress-append-only'],
    // It would rewrite the configuration of TypeScript through the compiler's old interface, which TypeScript 7 lacks:
    // a file that is not there is left alone.
    tsconfigFile: 'none',
    ignorePatterns: ['/dist', '/docs', '/coverage', '/bench-results', '/data'],
    cleanTempDir: 'always',
    allowConsoleColors: false,
  };
  return new MutationTest(options).runMutationTest();
}

/** The figures of every file, the lowest score first. */
export function figuresOf(results: readonly MutantResult[]): FileFigures[] {
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

function rowsOf(files: readonly FileFigures[]): string[][] {
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
export function survivorsOf(results: readonly MutantResult[]): Survivor[] {
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
