// Finds the participant who sent a request, by the token in `Authorization: Bearer`; a token in the address is not taken.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { InterviewState, Participant } from '../../interview/index.ts';
import { resolveToken } from '../access/links.ts';
import { activeParticipant } from '../session/seats.ts';
import { createAttemptLimit, refuseBeyond } from './attempt-limit.ts';
import { Problem } from './problem.ts';
import { WRONG_TOKENS_A_MINUTE } from './security.ts';
import type { Services } from './services.ts';

/** An interview as of now, and which of its participants asks. */
interface Authenticated {
  readonly state: InterviewState;
  readonly participant: Participant;
}

/**
 * Runs `use` as the participant of that interview whose token came with the request, while nothing else happens to the
 * interview. Refuses with 401 or 403 where the token does not open it.
 */
export type AsParticipant = <Result>(
  request: FastifyRequest,
  interview: string,
  use: (authenticated: Authenticated) => Promise<Result>,
) => Promise<Result>;

const bearer = /^Bearer ([\w-]{1,200})$/;

export function createAuthentication(
  app: FastifyInstance,
  { log, sessions, clock }: Services,
): AsParticipant {
  const attempts = createAttemptLimit(app, WRONG_TOKENS_A_MINUTE);

  async function linkOf(request: FastifyRequest) {
    const [, token] = bearer.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw new Problem('token-missing');
    const link = await resolveToken(log, token, clock.now());
    if (link.kind === 'wrong') {
      await refuseBeyond(attempts, request);
      await attempts.count(request);
    }
    if (link.kind !== 'found') throw new Problem(`token-${link.kind}`);
    return link;
  }

  return async (request, interview, use) => {
    const link = await linkOf(request);
    if (link.interview !== interview) throw new Problem('token-foreign');
    return sessions.look(interview, async (state) => {
      const participant = activeParticipant(state, link.participant);
      if (participant === null) throw new Problem('token-revoked');
      return use({ state, participant });
    });
  };
}
