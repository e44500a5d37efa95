// Creates interviews and lists them.
import { rightsOf } from '../../../interview/core/roles.ts';
import type { CommandOf, Participant } from '../../../interview/index.ts';
import {
  type CreatedInterview,
  type CreateInterview,
  createInterviewRoute,
  type ListedInterview,
  listInterviewsRoute,
} from '../../../interview/protocol/http/index.ts';
import type { PlanEntry, SettledPlan } from '../../../packs/library.ts';
import type { InterviewRow } from '../../event-log/event-log.ts';
import { createAccessCheck } from '../access-check.ts';
import { newLink } from '../new-link.ts';
import { Problem, RejectedError } from '../problem.ts';
import { CREATIONS_A_MINUTE, MINUTE } from '../security.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../typed-app.ts';

/** The seed of every real interview: with it, shuffled sections give the same form to everybody. */
const SAME_FOR_ALL = 1;

/** Interviews in the list: the latest are the ones that anybody looks for. */
const LISTED = 100;

function findPlan(plan: string, { library }: Services): PlanEntry {
  const found = library.findPlan(plan);
  switch (found.kind) {
    case 'found':
      return found.entry;
    case 'unknown':
      throw new Problem('unknown-plan', { plan }, { plans: found.known });
    case 'ambiguous':
      throw new Problem('ambiguous-plan', { plan }, { plans: found.names });
    default:
      return found satisfies never;
  }
}

/** Something for each participant of a new interview. */
interface ByRole<Each> {
  readonly candidate: Each;
  readonly interviewer?: Each;
  readonly observer?: Each;
}

function mapped<From, To>(
  { candidate, interviewer, observer }: ByRole<From>,
  to: (each: From) => To,
): ByRole<To> {
  return {
    candidate: to(candidate),
    ...(interviewer === undefined ? {} : { interviewer: to(interviewer) }),
    ...(observer === undefined ? {} : { observer: to(observer) }),
  };
}

/** Alone the candidate gets no link but their own: the interviewer's is the answer key. */
function participantsOf(body: CreateInterview, { ids, words }: Services): ByRole<Participant> {
  function participant(role: keyof ByRole<unknown>, name: string): Participant {
    return { id: ids.participant(), role, name };
  }
  const candidate = participant('candidate', body.candidateName || words.interviewer.names.candidate);
  if (body.with === 'alone') return { candidate };
  return {
    candidate,
    interviewer: participant('interviewer', words.interviewer.names.interviewer),
    observer: participant('observer', words.interviewer.names.observer),
  };
}

function createCommand(
  interview: string,
  body: CreateInterview,
  settled: SettledPlan,
  participants: ByRole<Participant>,
  { ids }: Services,
): CommandOf<'createInterview'> {
  return {
    type: 'createInterview',
    interview,
    plan: settled.plan,
    mode: settled.mode,
    reveal: settled.reveal,
    seed: body.seed ?? (settled.mode === 'real' ? SAME_FOR_ALL : ids.seed()),
    blindFirst: body.blindFirst,
    participants: Object.values(participants),
    person: body.person ?? null,
  };
}

async function create(body: CreateInterview, services: Services): Promise<CreatedInterview> {
  const { sessions, library, ids } = services;
  const settled = library.settle(findPlan(body.plan, services), { mode: body.mode });
  const interview = ids.interview();
  const participants = participantsOf(body, services);
  const made = mapped(participants, (participant) => newLink(interview, participant, services));
  const result = await sessions.run({
    interview,
    by: 'server',
    command: createCommand(interview, body, settled, participants, services),
    attachments: { rubrics: settled.rubrics, links: Object.values(mapped(made, ({ row }) => row)) },
  });
  if (result.kind === 'rejected') throw new RejectedError(result.rejection);
  return {
    id: interview,
    links: mapped(made, ({ link }) => link),
    tokens: mapped(made, ({ token }) => token),
  };
}

function listed({ interview, created, at, version, finished }: InterviewRow): ListedInterview {
  if (created.event.type !== 'interviewCreated')
    throw new Error(`Interview ${interview} does not begin with its creation`);
  const { plan, mode, participants } = created.event;
  return {
    id: interview,
    plan: { id: `${plan.pack.id}/${plan.id}`, title: plan.title },
    mode,
    candidate: participants.find(({ role }) => rightsOf(role).answers)?.name ?? null,
    createdAt: created.at,
    lastAt: at,
    version,
    finished,
  };
}

export function interviewRoutes(app: Routes, services: Services): void {
  const onRequest = createAccessCheck(app, services);
  const rateLimit = { max: CREATIONS_A_MINUTE, timeWindow: MINUTE };
  app.route({
    ...createInterviewRoute,
    onRequest,
    config: { rateLimit },
    handler: async (request, reply) => {
      const created = await create(request.body, services);
      request.log.info({ interview: created.id }, 'interview created');
      return reply.code(201).send(created);
    },
  });
  app.route({
    ...listInterviewsRoute,
    onRequest,
    handler: async () => ({ interviews: (await services.log.list(LISTED)).map(listed) }),
  });
}
