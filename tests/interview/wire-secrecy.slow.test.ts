// The gate from outside: random interviews over real sockets, and every byte that reaches a participant is searched.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTurn } from '../../src/interview/core/state.ts';
import { clientMessageSchemas } from '../../src/interview/protocol/index.ts';
import { type Person, people, persons } from '../support/interview/events.ts';
import { fold } from '../support/interview/given.ts';
import { type RandomInterview, randomInterview, type Step } from '../support/interview/random.ts';
import { mustNotKnow, revealed } from '../support/interview/secrets.ts';
import { type Connected, connect, type Server, serve } from '../support/interview/wire.ts';

const runs = { numRuns: 40, seed: 20_261_124 };
const interviews: readonly RandomInterview[] = fc.sample(randomInterview, runs);

let server: Server;
beforeAll(async () => {
  server = await serve(interviews.map(({ setup }) => setup));
});
afterAll(() => server.close());

type Sockets = Readonly<Record<Person, Connected>>;

async function post(path: string, body: object, token?: string) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const reply = await server.app.inject({ method: 'POST', url: path, payload: body, headers });
  expect(reply.statusCode).toBe(201);
  return reply.json();
}

/** Candidate, two interviewers and an observer, all connected. */
async function gather({ setup }: RandomInterview, nth: number): Promise<{ id: string; sockets: Sockets }> {
  const blindFirst = setup.blindFirst ?? false;
  const made = await post('/api/interviews', {
    plan: `plan-${nth}`,
    with: 'invite',
    seed: setup.seed,
    blindFirst,
    person: 'zqperson-code',
  });
  const { id, tokens } = made;
  const added = await post(
    `/api/interviews/${id}/links`,
    { role: 'interviewer', name: 'Ivan' },
    tokens.interviewer,
  );
  function join(token: string) {
    return connect(server, id, token);
  }
  const sockets = {
    candidate: await join(tokens.candidate),
    interviewer: await join(tokens.interviewer),
    observer: await join(tokens.observer),
    other: await join(added.token),
  };
  return { id, sockets };
}

/** Says a step's command where it is one that a socket can say; a draft is saved before it. */
async function sayStep(id: string, sockets: Sockets, step: Step, nth: number): Promise<void> {
  const person = persons.find((each) => people[each].id === step.by);
  if (person === undefined) return;
  const state = fold(await server.log.read(id, 0));
  const turn = openTurn(state);
  if (step.draft !== null && turn)
    sockets.candidate.say({ type: 'saveDraft', to: turn.to, revision: nth + 1, text: step.draft });
  await sockets.candidate.settle();
  const frame = { ...step.ask(state, step.by), id: `step-${nth}` };
  const schema = new Map(Object.entries(clientMessageSchemas)).get(frame.type);
  const showsOut = frame.type === 'revokeLink' && frame.participant !== 'guest1';
  // Such a key ends the socket, which is another test's business.
  const closes = JSON.stringify(frame).includes('"__proto__":');
  if (schema?.safeParse(frame).success && !showsOut && !closes) sockets[person].say(frame);
  await sockets[person].settle();
}

function ask(path: string, { token }: Connected) {
  return server.app.inject({ url: path, headers: { authorization: `Bearer ${token}` } });
}

/** What was sent to a person since the last look, and what they can fetch now. */
async function reaches(id: string, socket: Connected): Promise<string> {
  await socket.settle();
  const reports = await Promise.all(
    ['report.json', 'report.md'].map((name) => ask(`/api/interviews/${id}/${name}`, socket)),
  );
  return [...socket.heard(), ...reports.map((reply) => reply.body)].join('\n');
}

async function expectKept(id: string, sockets: Sockets): Promise<void> {
  // Whatever is heard lets due time pass first, so the log is only read once somebody was heard.
  for (const person of persons) await sockets[person].settle();
  const log = await server.log.read(id, 0);
  for (const person of persons) {
    const text = await reaches(id, sockets[person]);
    expect(mustNotKnow(person, log).filter((secret) => text.includes(secret))).toEqual([]);
  }
  for (const question of fold(log).questions) {
    const reply = await ask(`/api/interviews/${id}/questions/${question.question}/rubric`, sockets.candidate);
    expect(reply.statusCode).toBe(revealed(log, question.question) ? 200 : 403);
    if (reply.statusCode === 403) expect(reply.body).not.toContain('zq');
  }
}

/** A page that joins now must come to hold what the live one holds. */
async function expectSameOnJoining(id: string, live: Connected): Promise<void> {
  const fresh = await connect(server, id, live.token);
  await fresh.settle();
  expect(fresh.held()).toEqual(live.held());
  await fresh.hangUp();
}

/** Somebody else is away at every fourth step and comes back after it with what they held. */
function away(step: number): Person | null {
  return step % 4 === 3 ? (persons[Math.floor(step / 4) % persons.length] ?? null) : null;
}

describe('over real sockets', () => {
  it.each(interviews.map((interview, nth) => ({ interview, nth })))(
    'nothing reaches anybody before its time, and a replay equals what was live (interview $nth)',
    async ({ interview, nth }) => {
      const { id, sockets } = await gather(interview, nth);
      const present: Record<Person, Connected> = { ...sockets };
      let now = server.clock.now();
      const start: Step = {
        by: people.candidate.id,
        ask: () => ({ type: 'startInterview' }),
        draft: null,
        wait: 1_000,
      };
      for (const [index, step] of [start, ...interview.steps].entries()) {
        now += Math.max(step.wait, 1_000);
        server.clock.set(now);
        const absent = away(index);
        if (absent) await present[absent].hangUp();
        await sayStep(id, present, step, index);
        if (absent)
          present[absent] = await connect(server, id, present[absent].token, present[absent].held());
        await expectKept(id, present);
      }

      const log = await server.log.read(id, 0);
      expect(log.length).toBeGreaterThan(3);
      for (const person of persons) {
        expect(present[person].held()).toHaveLength(log.length);
        await expectSameOnJoining(id, present[person]);
      }
      await Promise.all(persons.map((person) => present[person].hangUp()));
    },
  );
});
