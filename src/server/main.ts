// Starts the server and stops it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import manifest from '../../package.json' with { type: 'json' };
import { createLibrary, type Library } from '../packs/library.ts';
import type { PackProblem } from '../packs/pack-types.ts';
import { type Access, settleAccess } from './access/access-code.ts';
import { buildApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { openLog } from './event-log/open-log.ts';

/** Milliseconds after which a stop that hangs is cut short; containers kill after ten seconds. */
const STOP_WITHIN = 9_000;

function print(lines: readonly string[]): void {
  return void process.stdout.write(`${lines.join('\n')}\n`);
}
function complain(line: string): void {
  return void process.stderr.write(`${line}\n`);
}

/** Both src/main.ts and dist/main.js stand one level below the folder of the project. */
function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function tell({ file, line, rule, message, mend }: PackProblem): void {
  complain(`${file}${line === null ? '' : `:${line}`} ${rule}: ${message}. ${mend}`);
}

/** The pages name their assets by content, so the pages alone tell one build from another. */
function buildOf(webRoot: string): string {
  const pages = readdirSync(webRoot)
    .filter((name) => name.endsWith('.html'))
    .sort();
  const hash = createHash('sha256');
  for (const page of pages) hash.update(readFileSync(join(webRoot, page)));
  return hash.digest('hex').slice(0, 12);
}

function webParts(webRoot: string) {
  return existsSync(webRoot)
    ? { webRoot, build: buildOf(webRoot) }
    : { webRoot: null, build: `${manifest.version}-without-pages` };
}

class NothingToAsk extends Error {
  override readonly name = 'NothingToAsk';
  constructor() {
    super('There is no valid question at all, so no interview could be held. Mend what is named above.');
  }
}

async function openLibrary({ rubricsDir }: Config): Promise<Library> {
  const library = await createLibrary(
    [inProject('rubrics'), ...(rubricsDir === null ? [] : [rubricsDir])],
    tell,
  );
  if (library.packs().some((pack) => pack.rubrics.length > 0)) return library;
  library.close();
  throw new NothingToAsk();
}

function addressOf({ publicUrl, host, basePath }: Config, port: number): string {
  if (publicUrl !== null) return `${publicUrl}/`;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${basePath}/`;
}

function portOf(app: FastifyInstance): number {
  const address = app.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port');
  return address.port;
}

/** Said once and outside the log, where a code would stay for all who may read logs. */
function announce(address: string, { code, madeNow }: Access, webRoot: string | null): void {
  print([
    `Vivavoce ${manifest.version} is ready. Open ${address}`,
    ...(webRoot === null ? ['The pages have not been built: run "npm run build".'] : []),
    ...(madeNow ? [`Creating interviews needs this access code, kept in the data folder: ${code}`] : []),
  ]);
}

async function start(): Promise<() => Promise<void>> {
  const config = readConfig();
  const { log, release } = openLog(config.dataDir);
  try {
    const library = await openLibrary(config);
    const access = settleAccess(config);
    const web = webParts(inProject('dist/web'));
    const app = await buildApp({ config, access, log, library, ...web, version: manifest.version });
    await app.listen({ host: config.host, port: config.port });
    announce(addressOf(config, portOf(app)), access, web.webRoot);
    return async () => {
      await app.close();
      library.close();
      await release();
    };
  } catch (fault) {
    await release();
    throw fault;
  }
}

/** Faults that people can mend, by what they read; the system's own (a port in use) carry the call that failed. */
const mendable = new Set([
  'ConfigError',
  'DataFolderInUseError',
  'NewerSchemaError',
  'UnknownEventError',
  'NothingToAsk',
]);

function explain(fault: unknown): void {
  const isMendable = fault instanceof Error && (mendable.has(fault.name) || 'syscall' in fault);
  complain(isMendable ? fault.message : String(fault instanceof Error ? fault.stack : fault));
}

function fail(fault: unknown): void {
  explain(fault);
  process.exit(1);
}

async function main(): Promise<void> {
  const stop = await start();
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), STOP_WITHIN).unref();
      stop().then(() => process.exit(0), fail);
    });
  }
}

main().catch(fail);
