// Adds a participant to an interview that exists, with a link of their own.
import { addParticipantRoute } from '../../../interview/protocol/http/index.ts';
import type { AsParticipant } from '../authentication.ts';
import { newLink } from '../new-link.ts';
import { RejectedError } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../typed-app.ts';

export function participantRoutes(app: Routes, services: Services, asParticipant: AsParticipant): void {
  const { sessions, ids, words } = services;
  app.route({
    ...addParticipantRoute,
    handler: async (request, reply) => {
      const { id: interview } = request.params;
      const { role, name } = request.body;
      const by = await asParticipant(request, interview, async ({ participant }) => participant.id);
      const participant = { id: ids.participant(), role, name: name || words.interviewer.names[role] };
      const { link, token, row } = newLink(interview, participant, services);
      const result = await sessions.run({
        interview,
        by,
        command: { type: 'addParticipant', participant },
        attachments: { rubrics: [], links: [row] },
      });
      if (result.kind === 'rejected') throw new RejectedError(result.rejection);
      return reply.code(201).send({ participant, link, token });
    },
  });
}
