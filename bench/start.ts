// How long does a cold start take, and how much memory is held then, beside an empty Fastify?
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WrongUsage } from './results.ts';
import { median, table } from './table.ts';

const ROUNDS = 9;
const root = new URL('..', import.meta.url).pathname;

/** Listens like the server does, and prints an address like it: the least a Fastify server can be. */
const emptyFastify = `
  import fastify from 'fastify';
  const app = fastify();
  app.get('/', () => 'ok');
  console.log(await app.listen({ port: 0 }));
`;

const bareNode = `
  import { createServer } from 'node:http';
  const server = createServer().listen(0, () => console.log('http://localhost:' + server.address().port));
`;

interface Start {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const contenders: readonly (readonly [string, readonly string[]])[] = [
  ['Vivavoce (dist/main.js)', ['dist/main.js']],
  ['empty Fastify', ['--input-type=module', '--eval', emptyFastify]],
  ['bare node:http', ['--input-type=module', '--eval', bareNode]],
];

/** Prints time to the printed address and resident memory, median (least to most) of interleaved rounds. */
export async function run(options: readonly string[]): Promise<void> {
  if (options.length > 0) throw new WrongUsage('`start` takes no options');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  const results = new Map<string, Start[]>(contenders.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, words] of contenders) results.get(name)?.push(await startOnce(words));
  }
  console.log(`cold start, ${ROUNDS} interleaved rounds, node ${process.version}: median (least to most)\n`);
  const peer = results.get('empty Fastify') ?? [];
  console.log(
    table([
      ['', 'ms to listening', 'x Fastify', 'MB resident', 'x Fastify'],
      ...[...results].map(([name, starts]) => [
        name,
        ...figures(starts, peer, (start) => start.milliseconds),
        ...figures(starts, peer, (start) => start.megabytes),
      ]),
    ]),
  );
}

function figures(starts: readonly Start[], peer: readonly Start[], pick: (start: Start) => number): string[] {
  const values = starts.map(pick);
  const middle = median(values);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return [
    `${middle.toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`,
    (middle / median(peer.map(pick))).toFixed(2),
  ];
}

async function startOnce(words: readonly string[]): Promise<Start> {
  const data = mkdtempSync(join(tmpdir(), 'vivavoce-start-'));
  const begun = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: data, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await firstAddress(child);
    const milliseconds = performance.now() - begun;
    return { milliseconds, megabytes: residentMegabytes(child.pid ?? 0) };
  } finally {
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

function firstAddress(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (bytes: Buffer) => {
      printed += bytes.toString();
      if (printed.includes('http://')) resolve();
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code} before it listened: ${printed}`)));
  });
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
