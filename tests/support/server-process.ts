// A real server in a process of its own, on a free port and with its own data folder, that tests may kill.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;

export interface ServerOptions {
  /** What node is given; default: the built server. */
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Kept when the server stops, for a second server on the same data; default: a temporary one. */
  readonly dataDir?: string;
}

export interface RunningServer {
  /** Address as printed, with the base path, without a slash at its end. */
  readonly url: string;
  /** All that was printed so far. */
  printed(): string;
  /** Asks it to stop, as a container does; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** kill -9: nothing can be said or saved. */
  kill(): Promise<void>;
}

/** Starts a server and waits until it has printed its address. Refuses with all that was printed when it ends before. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const temporary = options.dataDir === undefined ? mkdtempSync(join(tmpdir(), 'vivavoce-server-')) : null;
  const environment = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    DATA_DIR: options.dataDir ?? temporary ?? '',
    ...options.environment,
  };
  const child = spawn(process.execPath, options.words ?? ['dist/main.js'], { cwd: root, env: environment });
  const end = once(child, 'exit');
  let printed = '';
  async function finish(signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const [code] = await end;
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
    return code;
  }
  function listen(stream: ChildProcess['stdout']) {
    return stream?.on('data', (bytes: Buffer) => {
      printed += bytes.toString();
    });
  }
  listen(child.stdout);
  listen(child.stderr);
  const url = await addressOf(child, () => printed);
  return {
    url,
    printed: () => printed,
    stop: () => finish('SIGTERM'),
    kill: async () => {
      await finish('SIGKILL');
    },
  };
}

function addressOf(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /https?:\/\/[^\s]+/.exec(printed())?.[0];
      if (address !== undefined) resolve(address.replace(/\/$/, ''));
    });
    child.on('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it listened:\n${printed()}`)),
    );
  });
}
