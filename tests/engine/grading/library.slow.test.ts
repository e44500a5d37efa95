// The built grading library, as another project meets it: linked into node_modules, with nothing beside it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
const compiler = join(root, 'node_modules/typescript/bin/tsc');

/** What docs/embedding.md shows, and with it every function that other programs are promised. */
const [example = ''] =
  /(?<=```ts\n)[\s\S]*?(?=```)/.exec(readFileSync(join(root, 'docs/embedding.md'), 'utf8')) ?? [];

const types = `
import type { Concept, Grade, Lexicon, Misconception, Rubric, RubricAsUsed, Turn } from 'vivavoce/grading';

export const concept: Concept = { id: 'a', name: 'A', weight: 2, required: false, anyOf: ['a b'] };
export const rubric: Rubric = {
  id: 'a',
  title: 'A',
  question: 'A?',
  level: 'mid',
  topics: ['a'],
  minutes: 1,
  source: { answer: 1, points: 1, exceptions: [{ point: 'points/1', reason: 'It is gone.' }] },
  referenceAnswers: ['A.'],
  concepts: [concept],
  misconceptions: [],
  followUps: [],
  samples: [],
};
export const fields: [Grade['score'], Turn['text'], Misconception['says'], RubricAsUsed['format']] = [1, '', '', 1];
export const lexicon: Lexicon = { entries: { DLQ: ['dead-letter queue'] } };
// @ts-expect-error a rubric has a level that is one of ours, so that no type here is \`any\`
export const wrong: Rubric = { ...rubric, level: 'beginner' };
`;

/** Strict, and without the types of Node, a browser or any package. */
const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  target: 'es2023',
  lib: ['es2023'],
  types: [],
  module: 'nodenext',
  moduleResolution: 'nodenext',
};

const consumer = mkdtempSync(join(tmpdir(), 'vivavoce-consumer-'));
function compile(): string {
  try {
    return execFileSync(process.execPath, [compiler, '-p', consumer], { cwd: consumer, encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

beforeAll(() => {
  const files: readonly (readonly [string, string])[] = [
    ['package.json', JSON.stringify({ type: 'module' })],
    ['tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['*.ts'] })],
    ['example.ts', `declare const console: { log(...texts: readonly unknown[]): void };\n${example}`],
    ['types.ts', types],
  ];
  for (const [name, content] of files) writeFileSync(join(consumer, name), content);
  mkdirSync(join(consumer, 'node_modules/vivavoce'), { recursive: true });
  for (const name of ['package.json', 'dist'])
    symlinkSync(join(root, name), join(consumer, 'node_modules/vivavoce', name));
});
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

describe('the grading library', () => {
  it('compiles in a strict project that has no other package, and runs there as the documentation shows', () => {
    expect(compile()).toBe('');
    const printed = execFileSync(process.execPath, ['example.js'], { cwd: consumer, encoding: 'utf8' });
    expect(printed).toMatch(/^\d+ (weak|partial|good|strong)\n(.+\n)+$/);
  });

  it('asks for nothing of Node\u2019s, and for no other file', () => {
    const bundle = readFileSync(join(root, 'dist/grading.js'), 'utf8');
    expect(bundle).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|node:|\bprocess\.|\bBuffer\b/m);
  });
});
