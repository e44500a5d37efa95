// Whether somebody may create and list interviews.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isAccessCode } from '../access/access-code.ts';
import { createAttemptLimit, refuseBeyond } from './attempt-limit.ts';
import { Problem } from './problem.ts';
import { WRONG_CODES_A_MINUTE } from './security.ts';
import type { Services } from './services.ts';

/** A hook that lets pass who sends the access code as `x-access-code`; everybody where none is asked for. */
export function createAccessCheck(app: FastifyInstance, { access }: Services) {
  const attempts = createAttemptLimit(app, WRONG_CODES_A_MINUTE);
  return async (request: FastifyRequest): Promise<void> => {
    if (access.code === null) return;
    await refuseBeyond(attempts, request);
    const given = request.headers['x-access-code'];
    if (typeof given !== 'string') throw new Problem('access-code-needed');
    if (isAccessCode(given, access.code)) return;
    await attempts.count(request);
    throw new Problem('access-code-wrong');
  };
}
