import { describe, expect, it } from 'vitest';
import { figuresOf, groupOf, unusedExports } from '../../bench/code-figures.ts';
import { parseModule } from '../../bench/source-modules.ts';

describe('a module', () => {
  it('is read with all its imports, and what of them are types', () => {
    const { imports } = parseModule(
      'src/a/x.ts',
      `import type { A } from './a.ts';
      import b, { type C, d as e } from '../b.ts';
      import * as all from 'zod';
      import './style.css';
      export { f } from './f.ts';
      export type * from './g.ts';
      const h = await import('./h.ts');
      type I = import('./i.ts').I;`,
    );
    expect(imports.map(({ target, names, isTypeOnly }) => [target, names.join(' '), isTypeOnly])).toEqual([
      ['src/a/a.ts', 'A', true],
      ['src/b.ts', 'default C d', false],
      ['zod', '*', false],
      ['src/a/style.css', '', false],
      ['src/a/f.ts', 'f', false],
      ['src/a/g.ts', '*', true],
      ['src/a/h.ts', '*', false],
      ['src/a/i.ts', '*', true],
    ]);
  });

  it('that is no TypeScript is refused by name', () => {
    expect(() => parseModule('src/x.ts', 'const = 1')).toThrow('src/x.ts');
  });
});

describe('the figures of the code', () => {
  it('count lines, named functions and comments', () => {
    const file = parseModule(
      'src/x.ts',
      '// Header.\n\nfunction a() {\n  return [1].map((each) => each);\n}\nconst b = () =>\n  a();\n',
    );
    expect(figuresOf([file], [])).toMatchObject({
      files: 1,
      lines: { median: 7, nineInTen: 7, most: 7 },
      functions: { count: 2, median: 3, most: 3, over60: 0 },
      comments: 1 / 5,
    });
  });

  it('tell exports that nobody imports from those that only tests import', () => {
    const unused = unusedExports([
      parseModule('src/x.ts', 'export const a = 1, b = 2, c = 3; export type D = 4;'),
      parseModule('src/y.ts', "import { a } from './x.ts'; import type { D } from './x.ts';"),
      parseModule('tests/x.test.ts', "import { b } from '../src/x.ts'; export const helper = 1;"),
    ]);
    expect(unused).toEqual([
      { path: 'src/x.ts', name: 'b', isTested: true },
      { path: 'src/x.ts', name: 'c', isTested: false },
    ]);
  });

  it('are given by wing', () => {
    expect(['src/engine/text/x.ts', 'web/ui/x.tsx', 'tests/web/x.test.ts', 'src/x.ts'].map(groupOf)).toEqual([
      'src/engine',
      'web/ui',
      'tests',
      'src',
    ]);
  });
});
