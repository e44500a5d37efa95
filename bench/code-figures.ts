// Sizes of files and functions, the share of comments, and exports that nobody imports.
import { Visitor } from 'vite';
import type { SourceModule } from './source-modules.ts';

/** Lines: the median, what nine in ten have at most, the most. */
interface Spread {
  readonly median: number;
  readonly nineInTen: number;
  readonly most: number;
}

export interface CodeFigures {
  readonly files: number;
  readonly lines: Spread;
  /** Functions with a name of their own: declarations, methods, and what a constant or a property holds. */
  readonly functions: Spread & { readonly count: number; readonly over60: number };
  /** Lines of comments for each line that is neither empty nor a comment. */
  readonly comments: number;
  readonly unused: { readonly byAll: number; readonly butByTests: number };
}

/** An export that no other file imports, or only files below tests/. */
interface UnusedExport {
  readonly path: string;
  readonly name: string;
  readonly isTested: boolean;
}

const MOST_LINES = 60;

/** The wing of a file, such as `src/engine`; below tests, bench and scripts, and for what stands in none, the first folder. */
export function groupOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return (first === 'src' || first === 'web') && rest.length > 1 ? `${first}/${rest[0]}` : first;
}

/** @param unused the unused exports of these modules */
export function figuresOf(modules: readonly SourceModule[], unused: readonly UnusedExport[]): CodeFigures {
  const functions = modules.flatMap(functionLines);
  const counted = modules.map(commentAndCodeLines);
  return {
    files: modules.length,
    lines: spreadOf(modules.map(({ text }) => text.trimEnd().split('\n').length)),
    functions: {
      ...spreadOf(functions),
      count: functions.length,
      over60: functions.filter((lines) => lines > MOST_LINES).length,
    },
    comments: sum(counted.map(({ comment }) => comment)) / sum(counted.map(({ code }) => code)),
    unused: {
      byAll: unused.filter(({ isTested }) => !isTested).length,
      butByTests: unused.filter(({ isTested }) => isTested).length,
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  function at(share: number): number {
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  }
  return { median: at(0.5), nineInTen: at(0.9), most: sorted.at(-1) ?? 0 };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function functionLines({ text, program }: SourceModule): number[] {
  const found: number[] = [];
  function count({ start, end }: Node): void {
    found.push(text.slice(start, end).split('\n').length);
  }
  function countHeld(value: Node | null): void {
    if (value?.type === 'ArrowFunctionExpression' || value?.type === 'FunctionExpression') count(value);
  }
  new Visitor({
    FunctionDeclaration: count,
    MethodDefinition: count,
    VariableDeclarator: ({ init }) => countHeld(init),
    PropertyDefinition: ({ value }) => countHeld(value),
    Property: ({ value }) => countHeld(value),
  }).visit(program);
  return found;
}

function commentAndCodeLines({ text, comments }: SourceModule): { comment: number; code: number } {
  const comment = sum(comments.map(({ start, end }) => text.slice(start, end).split('\n').length));
  const rest = comments.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return { comment, code: rest.split('\n').filter((line) => line.trim() !== '').length };
}

/** What modules of src and web export, but no other module imports. */
export function unusedExports(modules: readonly SourceModule[]): UnusedExport[] {
  const [used, tested] = [new Set<string>(), new Set<string>()];
  for (const { path, imports } of modules)
    for (const { target, names } of imports)
      for (const name of names) (path.startsWith('tests/') ? tested : used).add(`${target} ${name}`);
  function isIn(uses: ReadonlySet<string>, path: string, name: string): boolean {
    return uses.has(`${path} ${name}`) || uses.has(`${path} *`);
  }
  return modules
    .filter(({ path }) => !path.startsWith('tests/') && !path.endsWith('.d.ts'))
    .flatMap(({ path, exports }) =>
      exports
        .filter((name) => !isIn(used, path, name))
        .map((name) => ({ path, name, isTested: isIn(tested, path, name) })),
    );
}
