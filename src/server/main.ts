// Starts the server and stops it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import manifest from '../../package.json' with { type: 'json' };
import { createLibrary, type Library } from '../packs/library.ts';
import type { PackProblem } from '../packs/pack-types.ts';
import { type Access, settleAccess } from './access/access-code.ts';
import { buildApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { UnknownEventError } from './event-log/event-log.ts';
import { DataFolderInUseError } from './event-log/lock.ts';
import { openLog } from './event-log/open-log.ts';
import { NewerSchemaError } from './event-log/sqlite-schema.ts';
import { projectFolder } from './project-folder.ts';
import { english } from './words/words.ts';

/** Milliseconds after which a stop that hangs is cut short; containers kill after ten seconds. */
const STOP_WITHIN = 9_000;

const words = english.start;

function print(lines: readonly string[]): void {
  return void process.stdout.write(`${lines.join('\n')}\n`);
}
function printError(line: string): void {
  return void process.stderr.write(`${line}\n`);
}

function reportProblem({ file, line, rule, message, mend }: PackProblem): void {
  printError(`${file}${line === null ? '' : `:${line}`} ${rule}: ${message}. ${mend}`);
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

/** Thrown where no pack holds a valid question. */
class NoQuestionsError extends Error {
  override readonly name = 'NoQuestionsError';
  constructor() {
    super(words.noQuestions);
  }
}

async function openLibrary({ rubricsDir }: Config): Promise<Library> {
  const folders = [join(projectFolder(), 'rubrics'), ...(rubricsDir === null ? [] : [rubricsDir])];
  const library = await createLibrary(folders, reportProblem);
  if (library.packs().some((pack) => pack.rubrics.length > 0)) return library;
  library.close();
  throw new NoQuestionsError();
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

/** Printed once and not logged: a code in the log would stay there for all who may read it. */
function announce(address: string, { code, madeNow }: Access, webRoot: string | null): void {
  print([
    words.ready({ version: manifest.version, address }),
    ...(webRoot === null ? [words.pagesNotBuilt] : []),
    ...(madeNow && code !== null ? [words.accessCodeMade({ code })] : []),
  ]);
}

async function start(): Promise<() => Promise<void>> {
  const config = readConfig();
  const { log, release } = openLog(config.dataDir);
  try {
    const library = await openLibrary(config);
    const access = settleAccess(config);
    const web = webParts(join(projectFolder(), 'dist/web'));
    const app = await buildApp({ config, access, log, library, ...web, version: manifest.version });
    await app.listen({ host: config.host, port: config.port });
    announce(addressOf(config, portOf(app)), access, web.webRoot);
    return async () => {
      await app.close();
      library.close();
      await release();
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Errors that whoever runs the server can put right by what they read. */
const forOperators = [
  ConfigError,
  DataFolderInUseError,
  NewerSchemaError,
  UnknownEventError,
  NoQuestionsError,
];

/** The message alone where it says what to do, as do the system's own (a port in use); else with the way to the fault. */
function explain(error: unknown): void {
  const isForOperators = forOperators.some((kind) => error instanceof kind);
  const isOfSystem = error instanceof Error && 'syscall' in error;
  if (error instanceof Error) printError(isForOperators || isOfSystem ? error.message : String(error.stack));
  else printError(String(error));
}

function fail(error: unknown): void {
  explain(error);
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
