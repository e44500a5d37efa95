// The environment, read once into a frozen object. Nothing else reads it.
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Empty, or with a slash at its beginning and none at its end. */
  readonly basePath: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Absolute; null where there are only the packs that come with the server. */
  readonly rubricsDir: string | null;
  readonly accessCode: string | null;
  /** Where people reach the start page, without a slash at its end; null where it is the address listened on. */
  readonly publicUrl: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** How many proxies stand in front; 0 believes no forwarded address. */
  readonly trustProxy: number;
  readonly linkDays: number;
}

/** One variable, as the documentation lists it. */
interface ConfigVariable {
  readonly name: string;
  /** As it would be written; empty where there is none. */
  readonly default: string;
  readonly meaning: string;
}

/** Thrown with everything that is wrong with the environment. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The environment is not as it must be:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const HOST_NAME = /^[\w-]+(\.[\w-]+)*$/;
const PATH_SEGMENT = /^(?!\.{1,2}$)[\w.~-]+$/;

function wholeNumber(low: number, high: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(low).max(high));
}

/** `coach/` and `/coach` are the same; `/` is the same as nothing. */
function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/');
}
function isBasePath(path: string): boolean {
  return path === '/' || segmentsOf(path).every((segment) => PATH_SEGMENT.test(segment));
}
function normalised(path: string): string {
  return path === '/' ? '' : `/${segmentsOf(path).join('/')}`;
}

function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && search === '' && hash === '' && username === '';
}

const proxies = z.union([
  z.enum(['off', 'false', 'no']).transform(() => 0),
  z.enum(['on', 'true', 'yes']).transform(() => 1),
  wholeNumber(0, 10),
]);

interface Definition<Value> {
  readonly default: string;
  readonly meaning: string;
  /** What may stand there; part of the message when something else does. */
  readonly allowed: string;
  readonly schema: z.ZodType<Value, string>;
  /** True where a wrong value must not be printed. */
  readonly secret?: true;
}

function define<Value>(definition: Definition<Value>): Definition<Value> {
  return definition;
}

const definitions = {
  PORT: define({
    default: '3000',
    meaning: 'Port to listen on; 0 takes a free one',
    allowed: 'a whole number from 0 to 65535',
    schema: wholeNumber(0, 65_535),
  }),
  HOST: define({
    default: '127.0.0.1',
    meaning:
      'Address to listen on; the container image sets 0.0.0.0. Anything but loopback asks for the access code',
    allowed: 'a host name or an IP address, without port',
    schema: z.string().refine((host) => isIP(host) !== 0 || HOST_NAME.test(host)),
  }),
  BASE_PATH: define({
    default: '',
    meaning: 'Path under which everything is served, such as /coach',
    allowed: 'a path such as /coach, of letters, digits and . _ ~ -',
    schema: z.string().refine(isBasePath).transform(normalised),
  }),
  DATA_DIR: define({
    default: './data',
    meaning: 'Folder of the interviews and of the access code; made where it is missing',
    allowed: 'a folder',
    schema: z.string().transform((path) => resolve(path)),
  }),
  RUBRICS_DIR: define({
    default: '',
    meaning: 'Folder of your own question packs, or one pack; added to those that come with the server',
    allowed: 'a folder',
    schema: z.string().transform((path) => resolve(path)),
  }),
  ACCESS_CODE: define({
    default: '',
    meaning:
      'Code asked for before interviews are created or listed; made and kept in DATA_DIR where it is needed',
    allowed: '1 to 200 visible ASCII characters, without spaces',
    schema: z.string().regex(/^[!-~]{1,200}$/),
    secret: true,
  }),
  PUBLIC_URL: define({
    default: '',
    meaning:
      'Address of the start page as people reach it, base path included: printed at start, and its pages may connect',
    allowed: 'an address that begins with http:// or https://, without ? and #',
    schema: z
      .string()
      .refine(isPublicUrl)
      .transform((text) => text.replace(/\/+$/, '')),
  }),
  LOG_LEVEL: define({
    default: 'info',
    meaning: 'How much is logged',
    allowed: LOG_LEVELS.join(', '),
    schema: z.enum(LOG_LEVELS),
  }),
  TRUST_PROXY: define({
    default: 'off',
    meaning: 'How many reverse proxies stand in front, so that limits count the real addresses; on is 1',
    allowed: 'off, on, or a whole number from 0 to 10',
    schema: proxies,
  }),
  LINK_DAYS: define({
    default: '14',
    meaning: 'Days for which a link to an interview is good',
    allowed: 'a whole number from 1 to 365',
    schema: wholeNumber(1, 365),
  }),
} as const;

type Name = keyof typeof definitions;
type Values = { [Key in Name]: z.infer<(typeof definitions)[Key]['schema']> | null };

/** Every variable that is read, in the order in which documentation lists them. */
export const configVariables: readonly ConfigVariable[] = Object.entries(definitions).map(
  ([name, { default: byDefault, meaning }]) => ({ name, default: byDefault, meaning }),
);

/** An empty variable counts as one that is not set: compose files can only write it empty. */
function readOne<Key extends Name>(
  name: Key,
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): Values[Key] {
  const { default: byDefault, allowed, schema, secret }: Definition<unknown> = definitions[name];
  const given = env[name]?.trim() || byDefault;
  if (given === '') return null;
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    problems.push(`${name}${secret ? '' : ` is ${JSON.stringify(given)}`}: allowed is ${allowed}`);
  return (parsed.data ?? null) as Values[Key];
}

/**
 * Reads the configuration.
 * @throws {ConfigError} naming every variable that is wrong, its value, and what may stand there
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const problems: string[] = [];
  function read<Key extends Name>(name: Key) {
    return readOne(name, env, problems);
  }
  const config = {
    port: read('PORT') ?? 0,
    host: read('HOST') ?? '',
    basePath: read('BASE_PATH') ?? '',
    dataDir: read('DATA_DIR') ?? '',
    rubricsDir: read('RUBRICS_DIR'),
    accessCode: read('ACCESS_CODE'),
    publicUrl: read('PUBLIC_URL'),
    logLevel: read('LOG_LEVEL') ?? 'info',
    trustProxy: read('TRUST_PROXY') ?? 0,
    linkDays: read('LINK_DAYS') ?? 0,
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}
