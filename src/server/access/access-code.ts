// The access code for creating and listing interviews. A server that listens on loopback only asks for none unless one is set.
import { createHash, timingSafeEqual } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomText } from './ids.ts';

/** 80 bits: too many to try even without a limit on attempts. */
const CODE_LENGTH = 16;
const CODE_FILE = 'access-code';

export interface Access {
  /** The code that is asked for; null where nobody is asked. */
  readonly code: string | null;
  /** True where this start made the code: it is to be shown once, outside the log. */
  readonly madeNow: boolean;
}

/** Whether an address to listen on can only be reached from the same machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function readCode(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return '';
    throw fault;
  }
}

/** The code kept in the data folder, made where there is none. Only the server's own user can read the file. */
function keptCode(dataDir: string): Access {
  const file = join(dataDir, CODE_FILE);
  const kept = readCode(file);
  if (kept !== '') return { code: kept, madeNow: false };
  const code = (randomText(CODE_LENGTH).match(/.{4}/g) ?? []).join('-');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${code}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return { code, madeNow: true };
}

/**
 * Settles who may create interviews. A code that the operator set is asked for wherever the server listens: behind a
 * proxy on the same machine, loopback says nothing about who is there.
 */
export function settleAccess(config: {
  readonly host: string;
  readonly accessCode: string | null;
  readonly dataDir: string;
}): Access {
  if (config.accessCode !== null) return { code: config.accessCode, madeNow: false };
  if (isLoopback(config.host)) return { code: null, madeNow: false };
  return keptCode(config.dataDir);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * Whether what somebody gave is the code. It takes the same time whatever they gave: digests have one length, and
 * comparing them does not stop at the first difference.
 */
export function isAccessCode(given: string, code: string): boolean {
  return timingSafeEqual(digest(given), digest(code));
}
