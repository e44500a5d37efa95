import { describe, expect, it } from 'vitest';
import { parseModule, readModules } from '../../bench/source-modules.ts';
import { breachesOf, ruleOf, wayTo } from './import-check.ts';
import { importRules, withoutZod } from './import-rules.ts';

const modules = readModules(new URL('../..', import.meta.url).pathname, ['src', 'web']);

describe('the import rules', () => {
  it('are kept by every file', () => {
    expect(breachesOf(modules, importRules)).toEqual([]);
  });

  it.each(withoutZod)('%s reaches zod by types alone', (start) => {
    expect(modules.map(({ path }) => path)).toContain(start);
    expect(wayTo('zod', start, modules)).toBeUndefined();
  });

  it('leave the environment to one file', () => {
    const readers = modules.filter(({ text }) =>
      /\bprocess\s*(\?\.|\.|\[')\s*env\b|\benv\b[^=;]*= process\b/.test(text),
    );
    expect(readers.map(({ path }) => path)).toEqual(['src/server/config.ts']);
    expect(modules.flatMap(({ imports }) => imports.map(({ target }) => target))).not.toContain(
      'node:process',
    );
  });

  it('speak of folders and files that exist', () => {
    const unknown = importRules
      .flatMap(({ of, may, types = [] }) => [of, ...may, ...types])
      .filter(
        (path) => path !== 'package.json' && !modules.some((each) => `${each.path}/`.startsWith(`${path}/`)),
      );
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('a breach is found:', () => {
  it.each([
    [
      'the engine never looks out',
      'src/engine/grading/x.ts',
      "import { a } from '../../interview/core/a.ts'",
    ],
    ['nor at Node', 'src/engine/text/x.ts', "import { readFileSync } from 'node:fs'"],
    ['its texts know no rubrics', 'src/engine/text/x.ts', "import type { A } from '../rubrics/schema.ts'"],
    ['its rubrics know no grades', 'src/engine/rubrics/x.ts', "import { a } from '../grading/a.ts'"],
    ['natural has one door', 'src/engine/grading/x.ts', "import a from 'natural/lib/natural/a.js'"],
    ['the engine has two doors', 'src/interview/core/x.ts', "import { a } from '../../engine/text/index.ts'"],
    ['for types too', 'src/server/http/x.ts', "import type { A } from '../../engine/grading/grade.ts'"],
    [
      'pages take the one without zod',
      'web/pages/home/x.ts',
      "import { a } from '../../../src/engine/schemas.ts'",
    ],
    [
      'states know no commands',
      'src/interview/core/x.ts',
      "import type { A } from '../commands/commands.ts'",
    ],
    ['the model knows no commands', 'src/interview/model/x.ts', "import { a } from '../commands/a.ts'"],
    ['commands know no model', 'src/interview/commands/x.ts', "import { a } from '../model/a.ts'"],
    ['nor the wire', 'src/interview/commands/x.ts', "export { a } from '../protocol/a.ts'"],
    ['the report knows no wire', 'src/interview/report/x.ts', "import { a } from '../protocol/a.ts'"],
    ['the interview is pure', 'src/interview/core/x.ts', "import { randomUUID } from 'node:crypto'"],
    ['and knows no fastify', 'src/interview/protocol/x.ts', "import type { A } from 'fastify'"],
    ['nor a logger', 'src/interview/report/x.ts', "import pino from 'pino'"],
    ['nor authoring', 'src/interview/core/x.ts', "import { a } from '../../authoring/a.ts'"],
    ['authoring knows no packs', 'src/authoring/x.ts', "import type { A } from '../packs/a.ts'"],
    ['and is pure', 'src/authoring/x.ts', "import { join } from 'node:path'"],
    ['packs know no server', 'src/packs/x.ts', "import { a } from '../server/config.ts'"],
    ['the log knows no session', 'src/server/event-log/x.ts', "import { a } from '../session/a.ts'"],
    ['links know no session', 'src/server/access/x.ts', "import type { A } from '../session/a.ts'"],
    ['sessions know no HTTP', 'src/server/session/x.ts', "import type { A } from '../http/a.ts'"],
    ['nor fastify', 'src/server/session/x.ts', "import type { A } from 'fastify'"],
    ['routes know no app', 'src/server/http/x.ts', "import { a } from '../app.ts'"],
    ['nor the configuration', 'src/server/http/x.ts', "import { readConfig } from '../config.ts'"],
    ['the app knows no main', 'src/server/app.ts', "import './main.ts'"],
    ['libsql has one door', 'src/server/session/x.ts', "import Database from 'libsql'"],
    ['the server knows no command line', 'src/server/main.ts', "import { a } from '../cli/a.ts'"],
    ['nor the pages', 'src/server/http/x.ts', "import { a } from '../../../web/client/a.ts'"],
    ['pages know no page', 'web/pages/board/x.tsx', "import { A } from '../home/a.tsx'"],
    ['not lazily', 'web/pages/board/x.tsx', "const a = await import('../interview/a.tsx')"],
    ['not by a type', 'web/pages/report/x.tsx', "export type A = import('../interview/a.tsx').A"],
    [
      'pages know no server',
      'web/pages/home/x.ts',
      "import type { A } from '../../../src/server/http/plans.ts'",
    ],
    ['no packs', 'web/client/x.ts', "import type { A } from '../../src/packs/pack-types.ts'"],
    ['no authoring', 'web/pages/board/x.ts', "import { a } from '../../../src/authoring/a.ts'"],
    ['no command line', 'web/pages/home/x.ts', "import { a } from '../../../src/cli/io.ts'"],
    ['no Node', 'web/ui/x.ts', "import 'node:path'"],
    ['no zod', 'web/client/x.ts', "import { z } from 'zod'"],
    ['components know no page', 'web/ui/x.tsx', "import { A } from '../pages/home/a.tsx'"],
    ['the client knows no page', 'web/client/x.ts', "import type { A } from '../pages/board/a.ts'"],
    ['nor a component', 'web/client/x.ts', "import { A } from '../ui/a.tsx'"],
    ['a catalogue holds no code of the pages', 'web/words/x.ts', "import { a } from '../client/a.ts'"],
    ['a new folder has no rule yet', 'src/metrics/x.ts', "import { a } from '../engine/index.ts'"],
    ['tests stay outside', 'src/packs/x.ts', "import { a } from '../../tests/support/a.ts'"],
  ])('%s', (_, path, text) => {
    expect(breachesOf([parseModule(path, text)], importRules)).toHaveLength(1);
  });

  it.each([
    ['src/interview/core/x.ts', "import { gradeAnswer } from '../../engine/index.ts'"],
    ['src/interview/report/x.ts', "import { a } from '../model/a.ts'"],
    ['src/server/http/x.ts', "import helmet from '@fastify/helmet'"],
    ['src/server/event-log/x.ts', "import Database from 'libsql'"],
    ['web/pages/board/x.tsx', "import { a } from '../../ui/evidence/a.tsx'"],
    ['web/pages/board/x.tsx', "import type { A } from '../../../src/engine/schemas.ts'"],
    ['web/pages/home/x.tsx', "import { useState } from 'preact/hooks'"],
  ])('but not where there is none: %s: %s', (path, text) => {
    expect(breachesOf([parseModule(path, text)], importRules)).toEqual([]);
  });

  it('zod is found behind other modules, but not behind types', () => {
    const chain = [
      parseModule('web/pages/home/main.tsx', "import { a } from './a.ts'; import type { B } from './b.ts'"),
      parseModule('web/pages/home/a.ts', "export * from './c.ts'"),
      parseModule('web/pages/home/b.ts', "import { z } from 'zod'"),
      parseModule('web/pages/home/c.ts', "const z = await import('zod/mini')"),
    ];
    expect(wayTo('zod', 'web/pages/home/main.tsx', chain)).toEqual([
      'web/pages/home/main.tsx',
      'web/pages/home/a.ts',
      'web/pages/home/c.ts',
      'zod/mini',
    ]);
    expect(wayTo('zod', 'web/pages/home/main.tsx', [chain[0]!, chain[2]!])).toBeUndefined();
  });

  it('the longest folder that holds a file gives the rule', () => {
    expect(ruleOf('src/server/app.ts', importRules)?.of).toBe('src/server/app.ts');
    expect(ruleOf('src/interview/index.ts', importRules)?.of).toBe('src/interview');
    expect(ruleOf('src/interviews/index.ts', importRules)).toBeUndefined();
  });
});
