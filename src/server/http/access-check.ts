// Whether somebody may create and list interviews.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isAccessCode } from '../access/access-code.ts';
import { Problem } from './errors.ts';
import { createGuesses, refuseGuessing } from './guesses.ts';
import { WRONG_CODES_A_MINUTE } from './security.ts';
import type { Services } from './services.ts';

/** A hook that lets pass who sends the access code as `x-access-code`; everybody where none is asked for. */
export function createAccessCheck(app: FastifyInstance, { access }: Services) {
  const guesses = createGuesses(app, WRONG_CODES_A_MINUTE);
  return async (request: FastifyRequest): Promise<void> => {
    if (access.code === null) return;
    await refuseGuessing(guesses, request);
    const given = request.headers['x-access-code'];
    if (typeof given !== 'string') {
      throw new Problem(401, 'access-code-needed', 'Creating and listing interviews needs the access code.');
    }
    if (isAccessCode(given, access.code)) return;
    await guesses.note(request);
    throw new Problem(401, 'access-code-wrong', 'This is not the access code.');
  };
}
