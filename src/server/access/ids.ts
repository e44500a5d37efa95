// Random ids for interviews and participants, so that nobody can count interviews or guess the next one.
import { randomBytes, randomInt } from 'node:crypto';

/** 32 characters that people do not mistake for one another when they read them aloud. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Interviews of one server: 80 bits. Participants of one interview: 50 bits, and never the word `server`. */
const INTERVIEW_LENGTH = 16;
const PARTICIPANT_LENGTH = 10;

/** Seeds are whole numbers that every generator of 32 bits takes as they are. */
const SEED_LIMIT = 2 ** 31;

/** Where the shell gets what the pure core must not make by itself. Tests hand in a source of their own. */
export interface Ids {
  interview(): string;
  participant(): string;
  /** For the order of questions: a whole number from 0, below 2^31. */
  seed(): number;
}

/** Random text of 5 bits a character. */
export function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

export const randomIds: Ids = {
  interview: () => randomText(INTERVIEW_LENGTH),
  participant: () => randomText(PARTICIPANT_LENGTH),
  seed: () => randomInt(SEED_LIMIT),
};
