// Keeps guessing slow: after so many wrong guesses in a minute an address is not even told that they are wrong.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './errors.ts';
import { MINUTE } from './security.ts';

export interface Guesses {
  /** Whether this address has guessed wrongly too often lately. */
  areUsedUp(request: FastifyRequest): Promise<boolean>;
  /** Notes a wrong guess. */
  note(request: FastifyRequest): Promise<void>;
}

/** `most` wrong guesses a minute and address. Needs the rate limiter to be registered. */
export function createGuesses(app: FastifyInstance, most: number): Guesses {
  const limit = app.createRateLimit({ max: most, timeWindow: MINUTE });
  return {
    async areUsedUp(request) {
      const status = await limit(request, { increment: false });
      return !status.isAllowed && status.remaining === 0;
    },
    async note(request) {
      await limit(request);
    },
  };
}

/** Refuses with 429 where the guesses are used up. */
export async function refuseGuessing(guesses: Guesses, request: FastifyRequest): Promise<void> {
  if (!(await guesses.areUsedUp(request))) return;
  throw new Problem(429, 'too-many-requests', 'Too many wrong attempts from your address. Wait a minute.');
}
