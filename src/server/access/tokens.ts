// The secret tokens in links: random, and stored as a hash only.
import { createHash, randomBytes } from 'node:crypto';

/** 192 bits: nobody guesses one, however many there are. */
const TOKEN_BYTES = 24;

/** What a token looks like; anything else is not worth a look into the log. */
const TOKEN = /^[\w-]{32}$/;

/** A new token, as base64url: 32 characters that may stand in a URL as they are. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

export function looksLikeToken(text: string): boolean {
  return TOKEN.test(text);
}

/** SHA-256 as hex. A token is random in all its bits, so it needs neither salt nor a slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
