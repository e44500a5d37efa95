// What is served apart from the routes of interviews: health, headers, the built pages, the base path, origins of sockets.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from '../../bot/candidate.ts';
import { startApp, type TestApp } from '../../support/app/app.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { errorOf } from './error-of.ts';

describe('everything else', () => {
  it('lets no cache keep what the API answers', async () => {
    const app = await startApp();
    expect((await app.request('/api/plans')).headers.get('cache-control')).toBe('no-store');
  });

  it('is healthy', async () => {
    const app = await startApp({ build: 'abc' });
    expect(await (await app.request('/healthz')).json()).toEqual({
      status: 'ok',
      version: '0.0.0',
      build: 'abc',
    });
  });

  it('answers an unknown address as its kind expects', async () => {
    const app = await startApp();
    expect((await errorOf(await app.request('/api/nothing'))).slice(0, 2)).toEqual([404, 'not-found']);
    const page = await app.request('/nothing');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('lets pages load only what is ours', async () => {
    const app = await startApp();
    const { headers } = await app.request('/healthz');
    expect(headers.get('content-security-policy')?.split(';').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('says plainly that the pages have not been built', async () => {
    const app = await startApp();
    const page = await app.request('/');
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('npm run build')]);
  });
});

describe('built pages', () => {
  function builtPages(): string {
    const webRoot = tempFolder();
    mkdirSync(join(webRoot, 'assets'));
    for (const page of ['index', 'interview', 'board', 'report'])
      writeFileSync(join(webRoot, `${page}.html`), `page ${page}`);
    writeFileSync(join(webRoot, 'assets', 'main-1a2b.js'), 'export {};');
    return webRoot;
  }

  it.each(['', '/coach'])('are served below the base path "%s"', async (basePath) => {
    const app = await startApp({ basePath, webRoot: builtPages() });
    const pages = [
      ['/', 'index'],
      ['/interview?id=x', 'interview'],
      ['/board', 'board'],
      ['/report', 'report'],
    ] as const;
    for (const [path, name] of pages) {
      const response = await app.request(path);
      expect(await response.text()).toBe(`page ${name}`);
      expect(response.headers.get('cache-control')).toBe('public, max-age=0');
    }
    const asset = await app.request('/assets/main-1a2b.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await app.request('/assets/..%2findex.html')).status).not.toBe(200);
    expect((await app.request('/missing.html')).status).toBe(404);
  });
});

describe('a base path', () => {
  it('carries everything: api, socket, links', async () => {
    const app = await startApp({ basePath: '/coach' });
    const made = await app.create();
    expect(made.links.candidate).toBe(`/coach/interview?id=${made.id}#${made.tokens.candidate}`);
    const transcript = await play(await app.join(made, 'candidate'), () => null);
    expect(transcript.events().at(-1)?.event.type).toBe('interviewFinished');
    const outside = new URL('/api/plans', app.url);
    expect((await fetch(outside)).status).toBe(404);
  });

  it('without its slash leads to the start page', async () => {
    const app = await startApp({ basePath: '/coach' });
    const response = await app.request('');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/coach/']);
  });
});

describe('the origin of a socket', () => {
  async function opens(app: TestApp, headers: Readonly<Record<string, string>>): Promise<boolean> {
    const made = await app.create();
    const socket = app.socket(made.id, headers);
    return Promise.race([socket.opened().then(() => true), socket.closed.then(() => false)]);
  }

  it('must be a page of this host, or no page at all', async () => {
    const app = await startApp({ publicUrl: 'https://coach.example/x' });
    expect(await opens(app, {})).toBe(true);
    expect(await opens(app, { origin: app.url })).toBe(true);
    expect(await opens(app, { origin: 'https://coach.example' })).toBe(true);
    expect(
      await opens(app, { origin: 'https://proxied.example', 'x-forwarded-host': 'proxied.example' }),
    ).toBe(true);
    expect(await opens(app, { origin: 'https://evil.example' })).toBe(false);
    expect(await opens(app, { origin: 'null' })).toBe(false);
  });
});
