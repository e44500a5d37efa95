// As whom somebody asks about an interview: by the token in `Authorization: Bearer`, never in an address.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { InterviewState, Participant } from '../../interview/index.ts';
import { resolveToken } from '../access/links.ts';
import { activeParticipant } from '../session/seats.ts';
import { Problem } from './errors.ts';
import { createGuesses, refuseGuessing } from './guesses.ts';
import { WRONG_TOKENS_A_MINUTE } from './security.ts';
import type { Services } from './services.ts';

/** An interview as of now, and who asks. */
export interface Asked {
  readonly state: InterviewState;
  readonly asker: Participant;
}

/** Runs `use` as the participant whose token came with the request, while nothing else happens to the interview. */
export type AsAsker = <T>(
  request: FastifyRequest<{ Params: { id: string } }>,
  use: (asked: Asked) => Promise<T>,
) => Promise<T>;

const bearer = /^Bearer ([\w-]{1,200})$/;

const refusals = {
  missing: 'Send the token of your link as "Authorization: Bearer …".',
  wrong: 'This link is not known. Was it copied whole?',
  expired: 'This link has expired. Ask an interviewer for a new one.',
  revoked: 'This link has been taken back.',
  foreign: 'This link belongs to another interview.',
} as const;

function refuse(why: keyof typeof refusals): Problem {
  return new Problem(why === 'foreign' ? 403 : 401, `token-${why}`, refusals[why]);
}

export function createAsAsker(app: FastifyInstance, { log, sessions, clock }: Services): AsAsker {
  const guesses = createGuesses(app, WRONG_TOKENS_A_MINUTE);

  async function linkOf(request: FastifyRequest) {
    const [, token] = bearer.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw refuse('missing');
    const link = await resolveToken(log, token, clock.now());
    if (link.kind === 'wrong') {
      await refuseGuessing(guesses, request);
      await guesses.note(request);
    }
    if (link.kind !== 'found') throw refuse(link.kind);
    return link;
  }

  return async (request, use) => {
    const link = await linkOf(request);
    if (link.interview !== request.params.id) throw refuse('foreign');
    return sessions.look(link.interview, async (state) => {
      const asker = activeParticipant(state, link.participant);
      if (asker === null) throw refuse('revoked');
      return use({ state, asker });
    });
  };
}
