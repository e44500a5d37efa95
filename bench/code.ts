// How large are the parts of the code, and what is exported for nobody? For each folder below src and web, and for the
// tests, the benches and the scripts.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CodeFigures, figuresOf, groupOf, unusedExports } from './code-figures.ts';
import { figure, WrongUsage, writeResults } from './results.ts';
import { readModules } from './source-modules.ts';
import { groupBy } from './statistics.ts';
import { table } from './table.ts';

const FOLDERS = ['src', 'web', 'tests', 'bench', 'scripts'] as const;
/** What people have to read to know what the linter and the import rules ask for. */
const RULES = ['biome.json', 'tests/structure/import-rules.ts'] as const;

/** Prints the figures of this project, or of another checkout of it at `--root FOLDER`, and writes them. */
export function run(words: readonly string[]): void {
  const { root, json } = optionsOf(words);
  const modules = readModules(
    root,
    FOLDERS.filter((folder) => existsSync(join(root, folder))),
  );
  const unused = unusedExports(modules);
  const groups = [
    ...FOLDERS.map((folder) => ({ group: folder, holds: isIn(folder) })),
    ...[...new Set(modules.map(({ path }) => groupOf(path)))]
      .filter((group) => !FOLDERS.some((folder) => folder === group))
      .map((group) => ({ group, holds: isIn(group) })),
  ].map(({ group, holds }) => ({ group, ...figuresOf(modules.filter(holds), unused.filter(holds)) }));
  const rules = RULES.filter((file) => existsSync(join(root, file))).map((file) => ({
    file,
    lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length,
  }));
  console.log(table([HEAD, ...groups.map(row)]));
  console.log(
    '\nLines as median / nine in ten have at most / most; exports as for nobody, for tests alone\n',
  );
  for (const { file, lines } of rules) console.log(`${file}: ${lines} lines`);
  console.log(`\nExported for nobody:\n${listed(unused.filter(({ isTested }) => !isTested))}`);
  console.log(`\nExported for tests alone:\n${listed(unused.filter(({ isTested }) => isTested))}`);
  writeResults(json, { groups, rules, unused });
}

function optionsOf(words: readonly string[]) {
  try {
    const path = { type: 'string' } as const;
    const { root, json } = parseArgs({ args: [...words], options: { root: path, json: path } }).values;
    return {
      root: resolve(root ?? new URL('..', import.meta.url).pathname),
      json: json ?? 'bench-results/code.json',
    };
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

function isIn(folder: string): (file: { readonly path: string }) => boolean {
  return ({ path }) => path.startsWith(`${folder}/`);
}

const HEAD = ['', 'files', 'lines', 'functions', 'their lines', 'over 60', 'comments', 'exports unused'];

function row({ group, files, lines, functions, comments, unused }: CodeFigures & { readonly group: string }) {
  return [
    group,
    String(files),
    spread(lines),
    String(functions.count),
    spread(functions),
    String(functions.over60),
    figure(comments, 2),
    `${unused.byAll}, ${unused.butByTests}`,
  ];
}

function spread({ median, nineInTen, most }: CodeFigures['lines']): string {
  return `${median} / ${nineInTen} / ${most}`;
}

function listed(exports: readonly { readonly path: string; readonly name: string }[]): string {
  return [...groupBy(exports, ({ path }) => path)]
    .map(([path, members]) => `  ${path}: ${members.map(({ name }) => name).join(', ')}`)
    .join('\n');
}
