// A whole server in this process, on a free port, with a hand-driven clock; gone when its test is done.
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach } from 'vitest';
import { createLibrary, type Library } from '../../../src/packs/library.ts';
import type { Access } from '../../../src/server/access/access-code.ts';
import { type AppParts, buildApp } from '../../../src/server/app.ts';
import type { EventLog } from '../../../src/server/event-log/event-log.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { tempFolder } from '../temp-folder.ts';
import { writeKitchen } from './kitchen.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { Socket } from './socket.ts';

export type RoleName = 'candidate' | 'interviewer' | 'observer';

/** What the POST that creates an interview answers. */
export interface Made {
  readonly id: string;
  readonly links: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<RoleName, string>>;
}

export interface TestApp {
  readonly app: FastifyInstance;
  readonly log: EventLog;
  readonly clock: ManualClock;
  /** With the base path, without a slash at its end. */
  readonly url: string;
  request(path: string, init?: RequestInit & { readonly token?: string }): Promise<Response>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Creates an interview with all three links, and throws where that is refused. */
  create(body?: Readonly<Record<string, unknown>>): Promise<Made>;
  /** A socket that has not said hello. */
  socket(interview: string, headers?: Readonly<Record<string, string>>): Socket;
  /** A socket that has joined and read its welcome. */
  join(made: Made, role: RoleName, after?: number): Promise<Socket>;
  close(): Promise<void>;
}

export interface TestAppOptions
  extends Partial<
    Pick<AppParts, 'log' | 'clock' | 'streamFor' | 'webRoot' | 'build' | 'logTo' | 'words' | 'timeouts'>
  > {
  readonly clock?: ManualClock;
  readonly basePath?: string;
  readonly accessCode?: string;
  readonly publicUrl?: string;
  readonly trustProxy?: number;
  readonly logLevel?: AppParts['config']['logLevel'];
}

const running = new Set<{ close(): Promise<void> }>();

afterEach(async () => {
  for (const each of [...running]) await each.close();
});

/** The packs never change while a test file runs, so it reads them once. */
let kitchen: Promise<Library> | null = null;
function openKitchen(): Promise<Library> {
  const folder = tempFolder();
  writeKitchen(folder);
  return createLibrary([folder], () => undefined, { listen: false });
}

afterAll(async () => (await kitchen)?.close());

async function builtApp(
  options: TestAppOptions,
  log: EventLog,
  clock: ManualClock,
): Promise<FastifyInstance> {
  const { basePath = '', accessCode = null, publicUrl = null, trustProxy = 0, logLevel = 'silent' } = options;
  const access: Access = { code: accessCode, madeNow: false };
  kitchen ??= openKitchen();
  const library = await kitchen;
  const config = { basePath, publicUrl, trustProxy, logLevel, linkDays: 14 } as const;
  const { webRoot = null, build = 'test', streamFor = 0, logTo, words, timeouts } = options;
  return buildApp({
    ...{ webRoot, build, streamFor, version: '0.0.0', config, access, log, library, clock },
    ...(logTo === undefined ? {} : { logTo }),
    ...(words === undefined ? {} : { words }),
    ...(timeouts === undefined ? {} : { timeouts }),
  });
}

/** Without options: an empty memory log, no access code, no base path, no streaming. */
export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { log = new MemoryLog(), clock = createManualClock(), basePath = '' } = options;
  const app = await builtApp(options, log, clock);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}${basePath}`;
  const sockets: Socket[] = [];

  const self: TestApp = {
    app,
    log,
    clock,
    url,
    request(path, { token, ...init } = {}) {
      const headers = {
        ...init.headers,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      };
      return fetch(`${url}${path}`, { redirect: 'manual', ...init, headers });
    },
    post: (path, body, headers = {}) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async create(body = {}) {
      const headers = options.accessCode === undefined ? {} : { 'x-access-code': options.accessCode };
      const response = await self.post(
        '/api/interviews',
        { plan: 'practice', with: 'invite', ...body },
        headers,
      );
      if (response.status !== 201)
        throw new Error(`not created: ${response.status} ${await response.text()}`);
      return (await response.json()) as Made;
    },
    socket(interview, headers) {
      const socket = new Socket(`${url.replace('http', 'ws')}/api/interviews/${interview}/live`, headers);
      sockets.push(socket);
      return socket;
    },
    async join(made, role, after) {
      const socket = self.socket(made.id);
      await socket.join(made.tokens[role], after);
      return socket;
    },
    async close() {
      running.delete(self);
      for (const socket of sockets) socket.cut();
      await app.close();
    },
  };
  running.add(self);
  return self;
}
