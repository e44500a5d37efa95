// How long the server waits for the other end of a connection.
import { once } from 'node:events';
import { connect, type Socket as Line } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { timeouts } from '../../../src/server/http/timeouts.ts';
import { startApp, type TestApp } from '../../support/app/app.ts';

/** A bare line to the server, over which so much was said. */
async function dial(app: TestApp, said: string): Promise<Line> {
  const { hostname, port } = new URL(app.url);
  const line = connect({ host: hostname, port: Number(port) });
  await once(line, 'connect');
  line.write(said);
  return line;
}

const HEADERS = 'POST /api/interviews HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

describe('a server', () => {
  it('waits for nobody without end', async () => {
    const { server } = (await startApp()).app;
    expect(server).toMatchObject({
      timeout: timeouts.connection,
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      keepAliveTimeout: timeouts.keepAlive,
    });
    expect(timeouts.headers).toBeLessThan(timeouts.request);
    expect(timeouts.request).toBeLessThan(timeouts.connection);
  });

  it('keeps an idle connection longer than common proxies do', () => {
    expect(timeouts.keepAlive).toBeGreaterThan(60_000);
  });
});

describe('a line is cut', () => {
  it('whose headers do not come', async () => {
    const app = await startApp({ timeouts: { ...timeouts, headers: 1, check: 1 } });
    const line = await dial(app, 'GET /api/plans HTTP/1.1\r\nhost: x\r\n');
    expect(await text(line)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('whose body does not come', async () => {
    const app = await startApp({ timeouts: { ...timeouts, headers: 1, request: 2, check: 1 } });
    const line = await dial(app, `${HEADERS}content-length: 100\r\n\r\n{`);
    expect(await text(line)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that says nothing at all', async () => {
    const app = await startApp({ timeouts: { ...timeouts, connection: 20 } });
    await once((await dial(app, '')).resume(), 'close');
  });
});

describe('the socket of an interview', () => {
  it('is out of all this: it may be silent for as long as pings are answered', async () => {
    const app = await startApp();
    const lines: Line[] = [];
    app.app.server.on('connection', (line) => lines.push(line));
    const made = await app.create();
    expect(lines.splice(0).map(({ timeout }) => timeout)).not.toContain(0);
    await app.join(made, 'candidate');
    expect(lines.map(({ timeout }) => timeout)).toEqual([0]);
  });
});
