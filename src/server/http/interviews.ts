// Creating interviews, and listing them.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type CommandOf, NAME_LIMIT } from '../../interview/commands/commands.ts';
import type { Participant } from '../../interview/index.ts';
import type { PlanEntry, PlanSnapshot } from '../../packs/library.ts';
import type { Ids } from '../access/ids.ts';
import type { InterviewRow } from '../event-log/event-log.ts';
import { createAccessCheck } from './access-check.ts';
import { bodyOf } from './body.ts';
import { Problem, problemOfRejection } from './errors.ts';
import { type NewLink, newLink } from './links.ts';
import { CREATIONS_A_MINUTE, MINUTE } from './security.ts';
import type { Services } from './services.ts';

export const createSchema = z.strictObject({
  plan: z.string().min(1).max(200),
  with: z.enum(['alone', 'invite']),
  mode: z.enum(['practice', 'real']).optional(),
  candidateName: z.string().trim().max(NAME_LIMIT).optional(),
  person: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,64}$/, 'use 8 to 64 letters, digits, _ or -')
    .optional(),
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional(),
  blindFirst: z.boolean().default(false),
});

type CreateBody = z.infer<typeof createSchema>;

/** The seed of every real interview: with it, shuffled sections give the same form to everybody. */
const SAME_FOR_ALL = 1;

/** Interviews in the list: the latest are the ones that anybody looks for. */
const LISTED = 100;

function findPlan(name: string, { library }: Services): PlanEntry {
  const found = library.findPlan(name);
  switch (found.kind) {
    case 'found':
      return found.entry;
    case 'unknown':
      throw new Problem(404, 'unknown-plan', `There is no plan "${name}".`, { plans: found.known });
    case 'ambiguous': {
      const message = `Several packs have a plan "${name}". Name one of them whole.`;
      throw new Problem(409, 'ambiguous-plan', message, { plans: found.names });
    }
    default:
      return found satisfies never;
  }
}

/** Alone the candidate gets no link but their own: the interviewer's is the answer key. */
function participantsOf(body: CreateBody, ids: Ids): readonly Participant[] {
  return [
    { id: ids.participant(), role: 'candidate', name: body.candidateName || 'Candidate' },
    ...(body.with === 'alone'
      ? []
      : ([
          { id: ids.participant(), role: 'interviewer', name: 'Interviewer' },
          { id: ids.participant(), role: 'observer', name: 'Observer' },
        ] as const)),
  ];
}

function createCommand(
  interview: string,
  body: CreateBody,
  settled: PlanSnapshot,
  participants: readonly Participant[],
  ids: Ids,
): CommandOf<'createInterview'> {
  return {
    type: 'createInterview',
    interview,
    plan: settled.plan,
    mode: settled.mode,
    reveal: settled.reveal,
    seed: body.seed ?? (settled.mode === 'real' ? SAME_FOR_ALL : ids.seed()),
    blindFirst: body.blindFirst,
    participants: [...participants],
    person: body.person ?? null,
  };
}

async function create(body: CreateBody, services: Services) {
  const { live, library, ids } = services;
  const settled = library.snapshot(findPlan(body.plan, services), { mode: body.mode });
  const interview = ids.interview();
  const participants = participantsOf(body, ids);
  const made = participants.map((each): [string, NewLink] => [each.role, newLink(interview, each, services)]);
  const result = await live.interviews.run({
    interview,
    by: 'server',
    sent: null,
    command: createCommand(interview, body, settled, participants, ids),
    belongings: { rubrics: settled.rubrics, links: made.map(([, { row }]) => row) },
  });
  if (result.kind === 'rejected') throw problemOfRejection(result.rejection);
  function byRole(pick: (made: NewLink) => string) {
    return Object.fromEntries(made.map(([role, each]) => [role, pick(each)]));
  }
  return { id: interview, links: byRole(({ link }) => link), tokens: byRole(({ token }) => token) };
}

function listed({ interview, created, at, version, finished }: InterviewRow) {
  if (created.event.type !== 'interviewCreated')
    throw new Error(`Interview ${interview} does not begin with its creation`);
  const { plan, mode, participants } = created.event;
  return {
    id: interview,
    plan: { id: `${plan.pack.id}/${plan.id}`, title: plan.title },
    mode,
    candidate: participants.find((each) => each.role === 'candidate')?.name ?? null,
    createdAt: created.at,
    lastAt: at,
    version,
    finished,
  };
}

export function interviewRoutes(app: FastifyInstance, services: Services): void {
  const onRequest = createAccessCheck(app, services);
  const rateLimit = { max: CREATIONS_A_MINUTE, timeWindow: MINUTE };
  app.post('/api/interviews', { onRequest, config: { rateLimit } }, async (request, reply) => {
    const made = await create(bodyOf(request, createSchema), services);
    request.log.info({ interview: made.id }, 'interview created');
    return reply.code(201).send(made);
  });
  app.get('/api/interviews', { onRequest }, async () => ({
    interviews: (await services.log.list(LISTED)).map(listed),
  }));
}
