// What the pages weigh, and what must not be in them.
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
