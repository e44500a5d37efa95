// Gives the answer key of a question to participants who may see it.
import { questionNamed, type Viewer } from '../../../interview/core/state.ts';
import { type InterviewState, viewRubric } from '../../../interview/index.ts';
import { rubricRoute } from '../../../interview/protocol/http/index.ts';
import type { Sessions } from '../../session/sessions.ts';
import type { AsParticipant } from '../authentication.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../typed-app.ts';

async function rubricFor(question: number | null, state: InterviewState, viewer: Viewer, sessions: Sessions) {
  const asked = question === null ? null : questionNamed(state, question);
  if (asked === null) throw new Problem('unknown-question');
  const used = await sessions.rubricAsUsed(asked.rubricHash);
  const viewed = viewRubric(used, state, viewer, asked.question);
  if (viewed === null) throw new Problem('not-revealed');
  return viewed;
}

export function rubricRoutes(app: Routes, { sessions }: Services, asParticipant: AsParticipant): void {
  app.route({
    ...rubricRoute,
    handler: (request) => {
      const { id, question } = request.params;
      return asParticipant(request, id, ({ state, participant }) =>
        rubricFor(question, state, participant, sessions),
      );
    },
  });
}
