import { expect, it } from 'vitest';
import { startApp } from '../../support/app/app.ts';
import { FailingLog } from '../../support/app/failing-log.ts';
import { errorOf } from './error-of.ts';

it('a fault is told in general and logged whole; a refusal is not logged as an error', async () => {
  const lines: { level: number; err?: { message: string } }[] = [];
  const logTo = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const log = new FailingLog();
  const app = await startApp({ log, logLevel: 'error', logTo });
  await errorOf(await app.request('/api/nothing'));
  expect(lines).toEqual([]);
  log.unreadable = true;
  const [status, code, { message }] = await errorOf(await app.request('/api/interviews'));
  expect([status, code]).toEqual([500, 'fault']);
  expect(message).not.toContain('a page of the file is gone');
  expect(lines.map(({ err }) => err?.message)).toEqual(['a page of the file is gone']);
});

it('an address that is not there is told by its method and path, without what is behind the question mark', async () => {
  const app = await startApp();
  const [, , { message }] = await errorOf(await app.request('/api/nothing?token=secret'));
  expect(message).toContain('GET');
  expect(message).toContain('/api/nothing');
  expect(message).not.toContain('secret');
});

it('a page that is not there leads to the start, below the base path', async () => {
  const app = await startApp({ basePath: '/coach' });
  expect(await (await app.request('/nothing')).text()).toContain('<a href="/coach/">');
});
