// The server as a process: what it says at its start, and what it refuses to start with.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../support/server-process.ts';
import { tempFolder } from '../support/temp-folder.ts';

const root = new URL('../..', import.meta.url).pathname;
const servers: RunningServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function start(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ words: ['--import', 'tsx', 'src/server/main.ts'], ...options });
  servers.push(server);
  return server;
}

/** All that a server printed which ended before it listened. */
function lastWords(options: ServerOptions): Promise<string> {
  return start(options).then(
    () => 'it listens',
    (error: Error) => error.message,
  );
}

/** A copy of the sources whose own packs are other ones. */
function withPacks(rubrics: Readonly<Record<string, string>>): string {
  const copy = tempFolder();
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [file, text] of Object.entries(rubrics)) {
    mkdirSync(join(copy, 'rubrics', file, '..'), { recursive: true });
    writeFileSync(join(copy, 'rubrics', file), text);
  }
  return join(copy, 'src/server/main.ts');
}

describe('a start', () => {
  it('prints the address with the base path', async () => {
    const server = await start({ environment: { BASE_PATH: 'coach/' } });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/coach$/);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it('on all addresses makes an access code and shows it once', async () => {
    const dataDir = tempFolder();
    const open = { dataDir, environment: { HOST: '0.0.0.0' } };
    const first = await start(open);
    const code = /access code.*: (\S+)/.exec(first.printed())?.[1] ?? '';
    const listed = await fetch(`${first.url}/api/interviews`, { headers: { 'x-access-code': code } });
    expect(listed.status).toBe(200);
    expect((await fetch(`${first.url}/api/interviews`)).status).toBe(401);
    await first.stop();
    servers.splice(0);
    const second = await start(open);
    expect(second.printed()).not.toContain('access code');
    const again = await fetch(`${second.url}/api/interviews`, { headers: { 'x-access-code': code } });
    expect(again.status).toBe(200);
  });
});

describe('no start', () => {
  it('comes of an environment that is wrong; all of it is named', async () => {
    const words = await lastWords({ environment: { PORT: 'many', LINK_DAYS: '0' } });
    expect(words).toContain('ended with 1');
    expect(words).toContain('PORT');
    expect(words).toContain('LINK_DAYS');
  });

  it('comes of a data folder that another server uses', async () => {
    const dataDir = tempFolder();
    await start({ dataDir });
    expect(await lastWords({ dataDir })).toMatch(
      /ended with 1[\s\S]*Another server is using the data folder/,
    );
  });

  it('comes of packs without one valid question; the file is named, with its line and rule', async () => {
    const main = withPacks({
      'food/pack.json': JSON.stringify({
        format: 1,
        id: 'food',
        title: 'Food',
        description: 'Food.',
        language: 'en',
        licence: 'MIT',
        version: '1.0.0',
      }),
      'food/questions/tea.json': '{\n  "id": "tea",\n  "question": 12\n}\n',
    });
    const words = await lastWords({ words: ['--import', 'tsx', main] });
    expect(words).toContain('ended with 1');
    expect(words).toMatch(/tea\.json:\d+ schema: /);
    expect(words).toContain('no valid question at all');
  });

  it('comes of a port that is taken', async () => {
    const first = await start();
    expect(await lastWords({ environment: { PORT: new URL(first.url).port } })).toMatch(
      /ended with 1[\s\S]*EADDRINUSE/,
    );
  });
});
