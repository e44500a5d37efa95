// Reads the project's own TypeScript with the parser that Vite brings: what each module imports and exports.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type ParseResult, parseSync, Visitor } from 'vite';

/** One import, re-export or `import()` of a module. */
export interface ModuleImport {
  /** A path from the root of the project, or what was written where it names a package: `src/a.ts`, `node:fs`, `zod`. */
  readonly target: string;
  readonly isPackage: boolean;
  /** True where nothing is left of it when the program runs. */
  readonly isTypeOnly: boolean;
  /** What is taken; `*` stands for everything. */
  readonly names: readonly string[];
}

export interface SourceModule {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: ParseResult['program'];
  readonly comments: ParseResult['comments'];
  readonly imports: readonly ModuleImport[];
  /** Names under which it exports something of its own, in order. */
  readonly exports: readonly string[];
}

/** Every `.ts` and `.tsx` file below some folders of the project, sorted by path. */
export function readModules(root: string, folders: readonly string[]): SourceModule[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        posix.join(folder, file.replaceAll('\\', '/')),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => parseModule(path, readFileSync(join(root, path), 'utf8')));
}

/** What one file imports and exports; throws where it is no TypeScript. */
export function parseModule(path: string, text: string): SourceModule {
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: (Omit<ModuleImport, 'target' | 'isPackage'> & { readonly from: string })[] = [];
  for (const { moduleRequest, entries } of module.staticImports)
    found.push({
      from: moduleRequest.value,
      isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
      names: entries.map(
        ({ importName }) => importName.name ?? (importName.kind === 'Default' ? 'default' : '*'),
      ),
    });
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, importName, isType } of entries)
      if (moduleRequest !== null)
        found.push({ from: moduleRequest.value, isTypeOnly: isType, names: [importName.name ?? '*'] });
  for (const { moduleRequest } of module.dynamicImports)
    found.push({
      from: literal(text.slice(moduleRequest.start, moduleRequest.end)),
      isTypeOnly: false,
      names: ['*'],
    });
  for (const from of typeQueries(program, text)) found.push({ from, isTypeOnly: true, names: ['*'] });
  return {
    path,
    text,
    program,
    comments,
    imports: found.map(({ from, ...rest }) => ({ ...rest, ...targetOf(path, from) })),
    exports: module.staticExports.flatMap(({ entries }) =>
      entries
        .filter(({ moduleRequest }) => moduleRequest === null)
        .map(({ exportName }) => exportName.name ?? 'default'),
    ),
  };
}

/** The modules named by types like `import('./a.ts').A`, of which the parser keeps no list. */
function typeQueries(program: ParseResult['program'], text: string): string[] {
  if (!/\bimport\(/.test(text)) return [];
  const found: string[] = [];
  new Visitor({ TSImportType: ({ source }) => void found.push(source.value) }).visit(program);
  return found;
}

function literal(source: string): string {
  return source.replace(/^['"`]|['"`]$/g, '');
}

function targetOf(path: string, from: string): Pick<ModuleImport, 'target' | 'isPackage'> {
  return from.startsWith('.')
    ? { target: posix.join(posix.dirname(path), from), isPackage: false }
    : { target: from, isPackage: true };
}
