// The routes of interviews: what they answer, whom they refuse, and how they say so.
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/interview/report/index.ts';
import { englishReport } from '../../../src/interview/words/report.ts';
import { play } from '../../bot/candidate.ts';
import { startApp, type TestApp } from '../../support/app/app.ts';
import { begin, say } from '../../support/app/scenes.ts';
import { transcriptOf } from '../../support/app/transcript.ts';
import { sayingAll, sayingNothing } from '../../support/interview/rubrics.ts';
import { errorOf } from './error-of.ts';

describe('GET /api/plans', () => {
  it('tells of every plan what a card needs, and never which questions may come', async () => {
    const app = await startApp();
    const response = await app.request('/api/plans');
    const { plans } = (await response.json()) as { plans: readonly { id: string }[] };
    expect(plans.find(({ id }) => id === 'kitchen/hard')).toMatchObject({
      pack: { id: 'kitchen', title: 'The kitchen' },
      title: 'Plan hard',
      minutes: 10,
      mode: 'practice',
      questions: 2,
      timer: 'hard',
      typing: 'live',
    });
    expect(JSON.stringify(plans)).not.toContain('zqrubric');
  });
});

describe('POST /api/interviews', () => {
  const alone = { plan: 'practice', with: 'alone' };

  it('alone gives the link of the candidate only', async () => {
    const app = await startApp();
    const response = await app.post('/api/interviews', alone);
    const made = (await response.json()) as { id: string; links: object; tokens: { candidate: string } };
    expect(response.status).toBe(201);
    expect(Object.keys(made)).toEqual(['id', 'links', 'tokens']);
    expect(made.links).toEqual({ candidate: `/interview?id=${made.id}#${made.tokens.candidate}` });
    expect(Object.keys(made.tokens)).toEqual(['candidate']);
  });

  it('by invitation gives three links, and keeps no token', async () => {
    const app = await startApp();
    const made = await app.create();
    expect(made.links.interviewer).toBe(`/board?id=${made.id}#${made.tokens.interviewer}`);
    expect(made.links.observer).toBe(`/board?id=${made.id}#${made.tokens.observer}`);
    const kept = JSON.stringify(await app.log.read(made.id, 0));
    for (const token of Object.values(made.tokens)) expect(kept).not.toContain(token);
  });

  it('settles mode, name, seed and blindness as asked', async () => {
    const app = await startApp();
    const made = await app.create({
      mode: 'real',
      candidateName: ' Ada\u0000 ',
      seed: 7,
      blindFirst: true,
      person: 'browser-42',
    });
    const [created] = await app.log.read(made.id, 0);
    expect(created?.event).toMatchObject({
      mode: 'real',
      reveal: 'end',
      seed: 7,
      blindFirst: true,
      person: 'browser-42',
    });
    expect(JSON.stringify(created)).toContain('"name":"Ada"');
  });

  it('[R12] gives every real interview the same seed, so that all are asked the same; practice varies', async () => {
    const app = await startApp();
    async function seedOf(mode: 'practice' | 'real') {
      const { id } = await app.create({ mode });
      const [created] = await app.log.read(id, 0);
      return created?.event.type === 'interviewCreated' ? created.event.seed : null;
    }
    expect(await seedOf('real')).toBe(await seedOf('real'));
    const practised = [await seedOf('practice'), await seedOf('practice'), await seedOf('practice')];
    expect(new Set(practised).size).toBeGreaterThan(1);
  });

  it('names all plans where it knows none of that name', async () => {
    const app = await startApp();
    const [status, code, error] = await errorOf(
      await app.post('/api/interviews', { ...alone, plan: 'nonesuch' }),
    );
    expect([status, code]).toEqual([404, 'unknown-plan']);
    expect(error.plans).toContain('kitchen/practice');
    expect(error.plans).toContain('pantry/picked');
  });

  it('names both where two packs share a plan, and takes either by its whole name', async () => {
    const app = await startApp();
    const [status, code, error] = await errorOf(
      await app.post('/api/interviews', { ...alone, plan: 'picked' }),
    );
    expect([status, code]).toEqual([409, 'ambiguous-plan']);
    expect(error.plans).toEqual(['kitchen/picked', 'pantry/picked']);
    expect((await app.post('/api/interviews', { ...alone, plan: 'pantry/picked' })).status).toBe(201);
  });

  it.each([
    ['no body', ''],
    ['no JSON', '{"plan":'],
    ['a list', '[]'],
    ['no plan', '{"with":"alone"}'],
    ['an unknown company', '{"plan":"practice","with":"friends"}'],
    ['an unknown field', '{"plan":"practice","with":"alone","admin":true}'],
    ['__proto__', '{"plan":"practice","with":"alone","__proto__":{"a":1}}'],
    ['constructor', '{"plan":"practice","with":"alone","constructor":{"prototype":{"a":1}}}'],
    ['a seed that is no number', '{"plan":"practice","with":"alone","seed":"7"}'],
    ['an endless seed', '{"plan":"practice","with":"alone","seed":1e999}'],
    ['too long a name', `{"plan":"practice","with":"alone","candidateName":"${'x'.repeat(81)}"}`],
  ])('refuses %s with 400', async (_, body) => {
    const app = await startApp();
    const [status, code] = await errorOf(await app.post('/api/interviews', body));
    expect([status, code]).toEqual([400, 'bad-request']);
    expect(await app.log.list(10)).toEqual([]);
  });

  it('finds no plan named __proto__ or constructor', async () => {
    const app = await startApp();
    for (const plan of ['__proto__', 'constructor']) {
      expect((await errorOf(await app.post('/api/interviews', { ...alone, plan })))[1]).toBe('unknown-plan');
    }
  });

  it('refuses a body that is no JSON by its type, or too large', async () => {
    const app = await startApp();
    const text = await app.post('/api/interviews', 'hello', { 'content-type': 'application/xml' });
    expect((await errorOf(text)).slice(0, 2)).toEqual([415, 'unsupported-media-type']);
    const large = await app.post('/api/interviews', { ...alone, candidateName: 'x'.repeat(40_000) });
    expect((await errorOf(large)).slice(0, 2)).toEqual([413, 'body-too-large']);
  });

  it('is not to be had without end', async () => {
    const app = await startApp();
    const statuses: number[] = [];
    for (let count = 0; count < 61; count += 1)
      statuses.push((await app.post('/api/interviews', { plan: '-', with: 'alone' })).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('access', () => {
  const alone = { plan: 'practice', with: 'alone' };

  it('is asked of nobody where there is no code', async () => {
    const app = await startApp();
    expect(await (await app.request('/api/access')).json()).toEqual({ required: false });
    expect((await app.request('/api/interviews')).status).toBe(200);
  });

  it('is needed to create and to list where there is one', async () => {
    const app = await startApp({ accessCode: 'open sesame' });
    expect(await (await app.request('/api/access')).json()).toEqual({ required: true });
    const without = [await app.post('/api/interviews', alone), await app.request('/api/interviews')];
    for (const response of without)
      expect((await errorOf(response)).slice(0, 2)).toEqual([401, 'access-code-needed']);
    const wrong = await app.post('/api/interviews', alone, { 'x-access-code': 'open barley' });
    expect((await errorOf(wrong)).slice(0, 2)).toEqual([401, 'access-code-wrong']);
    const right = await app.post('/api/interviews', alone, { 'x-access-code': 'open sesame' });
    expect(right.status).toBe(201);
  });

  it('cannot be guessed: after ten wrong codes even the right one has to wait', async () => {
    const app = await startApp({ accessCode: 'open sesame' });
    for (let count = 0; count < 10; count += 1) {
      await app.request('/api/interviews', { headers: { 'x-access-code': `guess ${count}` } });
    }
    const right = await app.request('/api/interviews', { headers: { 'x-access-code': 'open sesame' } });
    expect((await errorOf(right)).slice(0, 2)).toEqual([429, 'too-many-requests']);
  });
});

describe('behind a proxy', () => {
  async function statusFrom(app: TestApp, address: string): Promise<number> {
    const headers = { 'x-access-code': 'guess', 'x-forwarded-for': address };
    return (await app.request('/api/interviews', { headers })).status;
  }
  async function guessTenTimes(app: TestApp): Promise<void> {
    for (let count = 0; count < 10; count += 1) await statusFrom(app, '203.0.113.1');
  }

  it('limits count the address that a trusted proxy names', async () => {
    const app = await startApp({ accessCode: 'open-sesame', trustProxy: 1 });
    await guessTenTimes(app);
    expect(await statusFrom(app, '203.0.113.1')).toBe(429);
    expect(await statusFrom(app, '203.0.113.2')).toBe(401);
  });

  it('limits believe nobody whom they were not told to trust', async () => {
    const app = await startApp({ accessCode: 'open-sesame' });
    await guessTenTimes(app);
    expect(await statusFrom(app, '203.0.113.2')).toBe(429);
  });
});

describe('GET /api/interviews', () => {
  it('lists the latest first, without a word of what was said', async () => {
    const app = await startApp();
    const { made, candidate } = await begin(app, { candidateName: 'Ada' });
    say(candidate, { type: 'submitAnswer', text: sayingNothing });
    await candidate.nextEvent('questionClosed');
    const response = await app.request('/api/interviews');
    const { interviews } = (await response.json()) as { interviews: readonly object[] };
    expect(interviews[0]).toMatchObject({ id: made.id, candidate: 'Ada', mode: 'practice', finished: false });
    expect(JSON.stringify(interviews)).not.toContain(sayingNothing.slice(0, 20));
  });
});

describe('POST …/links', () => {
  it('adds a participant for an interviewer, with a link that works at once', async () => {
    const app = await startApp();
    const made = await app.create();
    const response = await app.request(`/api/interviews/${made.id}/links`, {
      method: 'POST',
      token: made.tokens.interviewer,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'observer', name: 'Olga' }),
    });
    const added = (await response.json()) as { participant: { id: string }; link: string; token: string };
    expect(response.status).toBe(201);
    expect(added.link).toBe(`/board?id=${made.id}#${added.token}`);
    const { you } = await app.socket(made.id).join(added.token);
    expect(you).toEqual({ id: added.participant.id, role: 'observer', name: 'Olga' });
  });

  it('calls a participant without a name by their role', async () => {
    const app = await startApp();
    const made = await app.create();
    const response = await app.request(`/api/interviews/${made.id}/links`, {
      method: 'POST',
      token: made.tokens.interviewer,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'interviewer' }),
    });
    const { participant } = (await response.json()) as { participant: { name: string } };
    expect(participant.name).toBe('Interviewer');
  });

  it.each(['candidate', 'observer'] as const)('is not for the %s', async (role) => {
    const app = await startApp();
    const made = await app.create();
    const response = await app.request(`/api/interviews/${made.id}/links`, {
      method: 'POST',
      token: made.tokens[role],
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'observer', name: 'Olga' }),
    });
    expect((await errorOf(response)).slice(0, 2)).toEqual([403, 'not-allowed']);
  });

  it('cannot make a second candidate', async () => {
    const app = await startApp();
    const made = await app.create();
    const response = await app.request(`/api/interviews/${made.id}/links`, {
      method: 'POST',
      token: made.tokens.interviewer,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'candidate', name: 'Twin' }),
    });
    expect((await errorOf(response)).slice(0, 2)).toEqual([400, 'bad-request']);
  });
});

describe('GET …/rubric', () => {
  function rubricOf(app: TestApp, id: string, question: number | string, token: string) {
    return app.request(`/api/interviews/${id}/questions/${encodeURIComponent(question)}/rubric`, { token });
  }

  it('is the answer key: the candidate gets it from the reveal on, the others at once', async () => {
    const app = await startApp();
    const { made, candidate, question } = await begin(app);
    const before = await rubricOf(app, made.id, question, made.tokens.candidate);
    expect((await errorOf(before)).slice(0, 2)).toEqual([403, 'not-revealed']);
    for (const role of ['interviewer', 'observer'] as const) {
      const used = await (await rubricOf(app, made.id, question, made.tokens[role])).json();
      expect(used).toMatchObject({ format: 1, pack: { id: 'kitchen' }, rubric: { id: 'zqrubric-tea' } });
    }
    say(candidate, { type: 'skipQuestion' });
    await candidate.nextEvent('questionClosed');
    expect((await rubricOf(app, made.id, question, made.tokens.candidate)).status).toBe(200);
  });

  it.each(['1', '99', 'NaN', '0x3', '3e0', ' 3', '03.0', '-3'])(
    'knows no question "%s"',
    async (question) => {
      const app = await startApp();
      const { made } = await begin(app);
      const response = await rubricOf(app, made.id, question, made.tokens.interviewer);
      expect((await errorOf(response)).slice(0, 2)).toEqual([404, 'unknown-question']);
    },
  );
});

describe('reports', () => {
  it('come as JSON and as Markdown, as their asker may see the interview', async () => {
    const app = await startApp();
    const made = await app.create();
    await play(await app.join(made, 'candidate'), (asked) =>
      sayingAll(asked.text.includes('pot') ? 'tea' : 'bread'),
    );
    const json = await app.request(`/api/interviews/${made.id}/report.json`, {
      token: made.tokens.candidate,
    });
    expect(json.headers.get('content-disposition')).toContain('attachment');
    expect(await json.json()).toMatchObject({ format: 1, interview: made.id, viewer: { role: 'candidate' } });
    const markdown = await app.request(`/api/interviews/${made.id}/report.md`, {
      token: made.tokens.interviewer,
    });
    expect(markdown.headers.get('content-type')).toContain('text/markdown');
    expect(await markdown.text()).toContain('# ');
  });

  it('come as they were made, with nothing left out', async () => {
    const app = await startApp();
    const { made, candidate, question } = await begin(app);
    const interviewer = await app.join(made, 'interviewer');
    say(candidate, { type: 'submitAnswer', text: sayingAll('tea') });
    await interviewer.nextEvent('questionClosed');
    say(interviewer, { type: 'addNote', text: 'Well said.', private: true });
    say(interviewer, { type: 'markAnswer', question, mark: 4, ticks: {}, reason: 'All there' });
    await interviewer.nextEvent('answerMarked');
    const token = made.tokens.interviewer;
    const response = await app.request(`/api/interviews/${made.id}/report.json`, { token });
    const { you } = await app.socket(made.id).join(token);
    const entries = transcriptOf(interviewer.received).events();
    expect(await response.text()).toBe(JSON.stringify(buildReport(entries, you, englishReport)));
  });

  it('are not announced as a download where they are refused', async () => {
    const app = await startApp();
    const { id } = await app.create();
    for (const format of ['json', 'md']) {
      const response = await app.request(`/api/interviews/${id}/report.${format}`);
      expect((await errorOf(response)).slice(0, 2)).toEqual([401, 'token-missing']);
      expect(response.headers.get('content-disposition')).toBeNull();
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    }
  });

  it('hold no grade for the candidate before the end of a real interview', async () => {
    const app = await startApp();
    const { made, candidate } = await begin(app, { plan: 'real' });
    say(candidate, { type: 'submitAnswer', text: sayingNothing });
    await candidate.nextEvent('followUpAsked');
    const mine = await app.request(`/api/interviews/${made.id}/report.json`, {
      token: made.tokens.candidate,
    });
    expect(await mine.text()).not.toContain('zqconcept');
    const theirs = await app.request(`/api/interviews/${made.id}/report.json`, {
      token: made.tokens.interviewer,
    });
    expect(await theirs.text()).toContain('zqconcept');
  });
});
