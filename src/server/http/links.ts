// Links: one for each participant, with a token of its own in the fragment, which browsers send to nobody.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { NAME_LIMIT } from '../../interview/core/limits.ts';
import type { Participant } from '../../interview/index.ts';
import { interviewerWords } from '../../interview/words/interviewer.ts';
import { type IssuedLink, issueLink } from '../access/links.ts';
import type { AsAsker } from './asker.ts';
import { bodyOf } from './body.ts';
import { problemOfRejection } from './errors.ts';
import type { Services } from './services.ts';

export interface NewLink extends IssuedLink {
  /** Path and fragment, to be put below whatever address the server is reached by. */
  readonly link: string;
}

/** A new link for a participant. Only its row, which holds no token, is kept. */
export function newLink(
  interview: string,
  { id, role }: Participant,
  { base, clock, linkDays }: Services,
): NewLink {
  const issued = issueLink({ interview, participant: id }, clock.now(), linkDays);
  const page = role === 'candidate' ? 'interview' : 'board';
  return { ...issued, link: `${base}/${page}?id=${interview}#${issued.token}` };
}

export const addSchema = z.strictObject({
  role: z.enum(['interviewer', 'observer']),
  name: z.string().trim().max(NAME_LIMIT).default(''),
});

export function linkRoutes(app: FastifyInstance, services: Services, asAsker: AsAsker): void {
  const { live, ids } = services;
  app.post<{ Params: { id: string } }>('/api/interviews/:id/links', async (request, reply) => {
    const { role, name } = bodyOf(request, addSchema);
    const called = name || interviewerWords.names[role];
    const by = await asAsker(request, async ({ asker }) => asker.id);
    const participant = { id: ids.participant(), role, name: called };
    const { link, token, row } = newLink(request.params.id, participant, services);
    const result = await live.interviews.run({
      interview: request.params.id,
      by,
      sent: null,
      command: { type: 'addParticipant', participant },
      belongings: { rubrics: [], links: [row] },
    });
    if (result.kind === 'rejected') throw problemOfRejection(result.rejection);
    return reply.code(201).send({ participant, link, token });
  });
}
