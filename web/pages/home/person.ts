// The history code: a random code by which this browser's own interviews belong together; it names nobody.
import { jsonStorage } from '../../client/environment.ts';

const KEY = 'vivavoce:person';
const usable = /^[A-Za-z0-9_-]{8,64}$/;

function fresh(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The code kept in this browser; made on first use. */
export function personCode(): string {
  const keep = jsonStorage(() => localStorage);
  const kept = keep.read(KEY);
  if (typeof kept === 'string' && usable.test(kept)) return kept;
  const code = fresh();
  keep.write(KEY, code);
  return code;
}
