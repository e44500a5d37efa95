// Which changes of the code do its tests not notice? Stryker makes small changes (mutants) one by one and runs the quick
// tests that reach them; a mutant that no test fails on has survived.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Stryker } from '@stryker-mutator/core';
import { figuresOf, type MutantResult, mutantRows, survivorsOf } from './mutant-figures.ts';
import { WrongUsage, writeResults } from './results.ts';
import { table } from './table.ts';

type Options = NonNullable<ConstructorParameters<typeof Stryker>[0]>;

const root = new URL('..', import.meta.url).pathname;

/** Folders that are mutated together, since the same tests hold them. */
interface Wing {
  readonly folders: readonly string[];
  readonly tests: readonly string[];
}

const WINGS: readonly Wing[] = [
  { folders: ['src/interview/core', 'src/interview/commands'], tests: ['tests/interview'] },
  { folders: ['src/interview/model'], tests: ['tests/interview', 'tests/web'] },
  { folders: ['src/server/session'], tests: ['tests/server/session'] },
  { folders: ['src/server/http'], tests: ['tests/server/http', 'tests/server/session'] },
  { folders: ['src/engine/grading'], tests: ['tests/engine/grading'] },
];

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
  const files = figuresOf(results, root);
  const survivors = survivorsOf(results, root);
  console.log(`\n${table(mutantRows(files))}\n`);
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
