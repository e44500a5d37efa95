// What the pages weigh, what must not be in them, and what every bundle carries with it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = new URL('../../dist/web/', import.meta.url);
function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Scripts that a page loads at once: those it names, and what they import statically. */
function scriptsOf(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  function follow(name: string) {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next] of read(`assets/${name}`).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      follow(next ?? '');
  }
  for (const [, name] of read(`${page}.html`).matchAll(/assets\/([^"']+\.js)/g)) follow(name ?? '');
  return found;
}

function zippedSize(names: Iterable<string>): number {
  return [...names].reduce((sum, name) => sum + gzipSync(read(`assets/${name}`)).length, 0);
}

describe('the pages', () => {
  // Measured when the first release was made: 15, 30, 37 and 18 KiB; a page that grows past its limit has a reason to tell.
  it.each([
    ['index', 20],
    ['interview', 36],
    ['board', 44],
    ['report', 24],
  ])('%s loads at most %i KiB of script, zipped', (page, kibibytes) => {
    expect(zippedSize(scriptsOf(page)) / 1024).toBeLessThan(kibibytes);
  });

  it('hold neither the schema library nor any address from elsewhere', () => {
    for (const name of readdirSync(new URL('assets', root)).filter((each) => each.endsWith('.js'))) {
      expect(read(`assets/${name}`)).not.toMatch(/ZodError|_zod/);
      expect(read(`assets/${name}`)).not.toMatch(/https?:\/\/(?!www\.w3\.org|localhost)/);
    }
  });

  it('have no inline script or style, which the policy would refuse', () => {
    for (const page of ['index', 'interview', 'board', 'report']) {
      expect(read(`${page}.html`)).not.toMatch(/<script(?![^>]*src=)|<style|style=/);
    }
  });
});

describe('the licences of what is bundled', () => {
  it.each([
    ['../licences/server.md', ['fastify', 'pino', 'ws', 'zod', 'natural']],
    ['../licences/grading.md', ['natural']],
    ['licences.md', ['preact', '@preact/signals', 'natural']],
  ])('%s holds those of %j, word for word', (file, packages) => {
    const licences = read(file);
    for (const name of packages) {
      const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
      const own = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) ?? '';
      expect(licences).toMatch(new RegExp(`^## ${name} - `, 'm'));
      expect(licences).toContain(readFileSync(new URL(own, folder), 'utf8').trim());
    }
  });
});

describe('source maps', () => {
  it('lead from a bundle to the files of src', () => {
    for (const bundle of ['main.js', 'cli.js', 'grading.js']) {
      expect(read(`../${bundle}`)).toMatch(new RegExp(`^//# sourceMappingURL=${bundle}\\.map$`, 'm'));
      const { sources } = JSON.parse(read(`../${bundle}.map`)) as { sources: string[] };
      expect(sources.some((source) => source.startsWith('../src/'))).toBe(true);
    }
  });

  it('let Node name them in a stack trace', () => {
    const script = `import(${JSON.stringify(new URL('../grading.js', root).href)})
      .then(({ gradeAnswer }) => gradeAnswer(null, []))
      .catch((error) => console.log(error.stack))`;
    const printed = execFileSync(process.execPath, ['--enable-source-maps', '-e', script], {
      encoding: 'utf8',
    });
    expect(printed).toMatch(/src\/engine\/grading\/grade-answer\.ts:\d+/);
  });
});
