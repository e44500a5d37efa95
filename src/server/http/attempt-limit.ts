// Limits wrong tokens and access codes by address: beyond so many a minute they are refused unseen.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';
import { MINUTE } from './security.ts';

export interface AttemptLimit {
  /** Whether this address has had its wrong attempts of the minute. */
  isReached(request: FastifyRequest): Promise<boolean>;
  /** Counts a wrong attempt. */
  count(request: FastifyRequest): Promise<void>;
}

/** `most` wrong attempts a minute and address. Needs the rate limiter to be registered. */
export function createAttemptLimit(app: FastifyInstance, most: number): AttemptLimit {
  const limit = app.createRateLimit({ max: most, timeWindow: MINUTE });
  return {
    async isReached(request) {
      const status = await limit(request, { increment: false });
      return !status.isAllowed && status.remaining === 0;
    },
    async count(request) {
      await limit(request);
    },
  };
}

/** Refuses with 429 where the limit is reached. */
export async function refuseBeyond(attempts: AttemptLimit, request: FastifyRequest): Promise<void> {
  if (await attempts.isReached(request)) throw new Problem('too-many-attempts');
}
