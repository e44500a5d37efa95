import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type Ran, runScript } from '../support/run-script.ts';

function bot(...words: readonly string[]): Promise<Ran> {
  return runScript('scripts/bot.ts', words);
}

/** A server that knows no plan and says so in words that would clear a terminal; resolves with its address. */
async function strangeServer() {
  const server = createServer((_, response) => response.writeHead(404).end(`no plan\n\u001b[2J`)).listen(0);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test.each([
  ['a kind that no sample has', ['--kind', 'nope'], /--kind is one of strong/],
  ['an option that it does not know', ['--knd', 'strong'], /--knd/],
  ['an address that is none', ['--url', 'localhost:3000'], /--url localhost:3000 is no address/],
])('the bot that is called with %s says so in one line, and exits 2', async (_, words, reason) => {
  const { status, stdout, stderr } = await bot(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^bot: .+\n$/);
  expect(stderr).toMatch(reason);
});

test('a refusal of the server is told in one line that no control character gets into', async () => {
  const { url } = await strangeServer();
  const { status, stderr } = await bot('--url', `${url}//`);
  expect([status, stderr]).toEqual([2, `bot: ${url}/api/interviews answered 404: no plan \u241b[2J\n`]);
});

test('a server that is not there is told with the reason', async () => {
  const { server, url } = await strangeServer();
  server.close();
  await once(server, 'close');
  const { status, stderr } = await bot('--url', url);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^bot: fetch failed: .*ECONNREFUSED.*\n$/)]);
});

test('--help says how it is called, and exits 0', async () => {
  const { status, stdout, stderr } = await bot('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^npm run bot -- \[--url URL\]/);
});
