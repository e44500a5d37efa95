// Development: npm run dev. One address, until Ctrl-C: Vite serves the pages and shows every change at once; what it does
// not know it hands on to the server, which restarts at every change of its sources.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as listenOn } from 'node:net';
import { createInterface } from 'node:readline';
import { createServer, type ViteDevServer } from 'vite';
import { type Config, readConfig } from '../src/server/config.ts';

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const probe = listenOn().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** Where the server is reached from this machine. */
function localHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** The server says its own address when it is ready; here it says that of the pages, before which it stands unseen. */
function startServer(port: number, publicUrl: string): ChildProcess {
  const child = spawn('npx', ['tsx', 'watch', '--clear-screen=false', 'src/server/main.ts'], {
    env: { LOG_LEVEL: 'warn', ...process.env, PORT: `${port}`, PUBLIC_URL: publicUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('The pages have not been built')) console.log(line);
  });
  return child;
}

async function servePages(config: Config, port: number, serverPort: number): Promise<ViteDevServer> {
  const target = `http://${localHost(config.host)}:${serverPort}`;
  const pages = await createServer({
    base: `${config.basePath}/`,
    logLevel: 'warn',
    clearScreen: false,
    server: {
      host: config.host,
      port,
      strictPort: true,
      proxy: { [`^${config.basePath}/(api|healthz)(/|\\?|$)`]: { target, ws: true } },
    },
  });
  return pages.listen();
}

async function main(): Promise<void> {
  const config = readConfig();
  const port = config.port === 0 ? await freePort() : config.port;
  const serverPort = await freePort();
  const pages = await servePages(config, port, serverPort);
  const server = startServer(
    serverPort,
    config.publicUrl ?? `http://${localHost(config.host)}:${port}${config.basePath}`,
  );
  function stop() {
    // The whole group: npx, tsx and the server itself.
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    void pages.close();
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  server.once('exit', () => void pages.close());
}

await main();
