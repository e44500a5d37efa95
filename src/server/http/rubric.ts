// The rubric of a question as the interview uses it, through the gate.
import type { FastifyInstance } from 'fastify';
import { questionNamed, type Viewer } from '../../interview/core/state.ts';
import { type InterviewState, viewRubric } from '../../interview/index.ts';
import type { AsAsker } from './asker.ts';
import { Problem } from './errors.ts';
import type { Services } from './services.ts';

async function rubricFor(question: number, state: InterviewState, viewer: Viewer, { sessions }: Services) {
  const asked = questionNamed(state, question);
  if (asked === null) throw new Problem(404, 'unknown-question', 'This interview has no such question.');
  const used = await sessions.rubricAsUsed(asked.rubricHash);
  const viewed = viewRubric(used, state, viewer, question);
  if (viewed === null)
    throw new Problem(403, 'not-revealed', 'The reference can be seen once this question is revealed.');
  return viewed;
}

/** `:question` is the version of the `questionAsked`. */
export function rubricRoutes(app: FastifyInstance, services: Services, asAsker: AsAsker): void {
  app.get<{ Params: { id: string; question: string } }>(
    '/api/interviews/:id/questions/:question/rubric',
    (request) =>
      asAsker(request, ({ state, asker }) =>
        rubricFor(Number(request.params.question), state, asker, services),
      ),
  );
}
