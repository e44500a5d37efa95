// Security headers for every answer, and rate limits against guessing and flooding.
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

/**
 * Only our own files, no inline script or style, no frame around us. No HSTS and no upgrade of requests: many will run
 * this on plain http in their own network, and the proxy of the others sets both.
 */
const headers = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  hsts: false,
  // Wants https; on plain http browsers ignore it and complain.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'no-referrer' },
} as const;

export const MINUTE = 60_000;

/** Interviews that one address may create in a minute: a class that starts together fits, a loop does not. */
export const CREATIONS_A_MINUTE = 60;

/**
 * Wrong tokens from one address in a minute. Tokens cannot be guessed; this only slows whoever tries. A right one is heard
 * all the same: behind a proxy everybody may come from one address.
 */
export const WRONG_TOKENS_A_MINUTE = 60;

/** Wrong access codes from one address in a minute: a code may be a word that somebody chose. */
export const WRONG_CODES_A_MINUTE = 10;

/** Registers the headers, and the limiter for routes that ask for it. What the API answers is kept by no cache. */
export async function secure(app: FastifyInstance, base: string): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith(`${base}/api/`)) reply.header('cache-control', 'no-store');
  });
  await app.register(helmet, headers);
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('rate-limit', { seconds: Math.ceil(ttl / 1000) }),
  });
}
