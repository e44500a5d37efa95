// Every sentence of a refusal comes from the catalogue: where the server speaks another language, none is left in English.
import { get } from 'node:http';
import { json as jsonOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type ProblemKey, problemKinds, problemWords } from '../../../src/server/words/problems.ts';
import { english, type ServerWords } from '../../../src/server/words/words.ts';
import { type Made, startApp, type TestApp } from '../../support/app/app.ts';
import { FailingLog } from '../../support/app/failing-log.ts';
import { begin, nextRejection, say } from '../../support/app/scenes.ts';
import { pseudo } from '../../support/pseudo-words.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { errorOf } from './error-of.ts';

const DAY = 24 * 60 * 60 * 1_000;
const words: ServerWords = {
  ...english,
  problems: pseudo(problemWords),
  rejections: pseudo(english.rejections),
  pages: { ...pseudo(english.pages), language: 'x-pseudo' },
};
const alone = { plan: 'practice', with: 'alone' };
const withCode = { accessCode: 'open-sesame' };

interface Answer {
  readonly status: number;
  json(): Promise<unknown>;
}

function report(app: TestApp, { id }: Pick<Made, 'id'>, token?: string): Promise<Response> {
  return app.request(`/api/interviews/${id}/report.json`, token === undefined ? {} : { token });
}

async function rubric(role: 'candidate' | 'interviewer', question?: string): Promise<Response> {
  const scene = await begin(await startApp({ words }));
  const path = `/api/interviews/${scene.made.id}/questions/${question ?? scene.question}/rubric`;
  return scene.app.request(path, { token: scene.made.tokens[role] });
}

async function post(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return (await startApp({ words })).post('/api/interviews', body, headers);
}

async function last(count: number, ask: () => Promise<Response>): Promise<Response> {
  for (let asked = 1; asked < count; asked += 1) await (await ask()).arrayBuffer();
  return ask();
}

/** What `fetch` would not send. */
async function inject(headers: Readonly<Record<string, string>>, payload = ''): Promise<Answer> {
  const { app } = await startApp({ words });
  const response = await app.inject({ method: 'POST', url: '/api/interviews', headers, payload });
  return { status: response.statusCode, json: async () => response.json() };
}

/** Asks for a WebSocket as a page of that origin, and gives the answer where it is refused. */
function upgrade({ url }: TestApp, origin: string): Promise<Answer> {
  const headers = {
    ...{ connection: 'Upgrade', upgrade: 'websocket', origin },
    ...{ 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' },
  };
  return new Promise((resolve, reject) => {
    const request = get(`${url}/api/interviews/x/live`, { headers }, (response) =>
      resolve({ status: response.statusCode ?? 0, json: () => jsonOf(response) }),
    );
    request.on('error', reject).on('upgrade', () => reject(new Error('it opens')));
  });
}

const refusals: { readonly [Key in ProblemKey]: () => Promise<Answer> } = {
  'access-code-needed': async () => (await startApp({ words, ...withCode })).request('/api/interviews'),
  'access-code-wrong': async () =>
    (await startApp({ words, ...withCode })).post('/api/interviews', alone, { 'x-access-code': 'guess' }),
  'token-missing': async () => report(await startApp({ words }), { id: 'x' }),
  'token-wrong': async () => report(await startApp({ words }), { id: 'x' }, 'a'.repeat(32)),
  async 'token-expired'() {
    const app = await startApp({ words });
    const made = await app.create();
    app.clock.advance(14 * DAY);
    return report(app, made, made.tokens.candidate);
  },
  async 'token-revoked'() {
    const app = await startApp({ words });
    const made = await app.create();
    const interviewer = await app.join(made, 'interviewer');
    const { you } = await app.socket(made.id).join(made.tokens.observer);
    interviewer.send({ type: 'revokeLink', id: 'a', participant: you.id });
    await interviewer.nextEvent('linkRevoked');
    return report(app, made, made.tokens.observer);
  },
  async 'token-foreign'() {
    const app = await startApp({ words });
    return report(app, { id: 'another' }, (await app.create()).tokens.candidate);
  },
  'foreign-origin': async () => upgrade(await startApp({ words }), 'https://evil.example'),
  async 'too-many-attempts'() {
    const app = await startApp({ words, ...withCode });
    return last(11, () => app.request('/api/interviews', { headers: { 'x-access-code': 'guess' } }));
  },
  async 'rate-limit'() {
    const app = await startApp({ words });
    return last(61, () => app.post('/api/interviews', { plan: '-', with: 'alone' }));
  },
  'unknown-plan': () => post({ ...alone, plan: 'nonesuch' }),
  'ambiguous-plan': () => post({ ...alone, plan: 'picked' }),
  'unknown-question': () => rubric('interviewer', '99'),
  'not-revealed': () => rubric('candidate'),
  'not-found': async () => (await startApp({ words })).request('/api/nothing'),
  'body-invalid': () => post({ plan: 'practice' }),
  'body-proto-key': () => post('{"plan":"practice","with":"alone","__proto__\\u0000":1}'),
  'body-too-deep': () => post(`${'['.repeat(40)}${']'.repeat(40)}`),
  'body-empty': () => post(''),
  'body-not-json': () => post('{"plan":'),
  'body-length': () =>
    inject({ 'content-type': 'application/json', 'content-length': '5' }, '{"plan":"practice"}'),
  'body-too-large': () => post({ ...alone, candidateName: 'x'.repeat(40_000) }),
  'unsupported-media-type': () => post('hello', { 'content-type': 'application/xml' }),
  'address-invalid': async () => (await startApp({ words })).request('/api/%zz'),
  async 'log-unavailable'() {
    const log = new FailingLog();
    const app = await startApp({ words, log });
    log.broken = true;
    return app.post('/api/interviews', alone);
  },
  async fault() {
    const log = new FailingLog();
    const app = await startApp({ words, log });
    log.unreadable = true;
    return app.request('/api/interviews');
  },
};

describe('a server that speaks another language', () => {
  it.each(Object.keys(refusals) as ProblemKey[])('refuses in it: %s', async (key) => {
    const { status, code = key } = problemKinds[key];
    const [answered, named, { message }] = await errorOf((await refusals[key]()) as Response);
    expect([answered, named]).toEqual([status, code]);
    expect(message).toMatch(/^⟦[^⟦⟧]+⟧$/u);
  });

  it('passes a refusal of Fastify on that has no sentence of its own', async () => {
    const app = await startApp({ words, webRoot: tempFolder() });
    const [status, code, { message }] = await errorOf(await app.request('/assets/..%2findex.html'));
    expect([status, code, message]).toEqual([403, 'bad-request', '⟦Forbidden⟧']);
  });

  it('says in it that a page is not there, or has not been built', async () => {
    const app = await startApp({ words });
    for (const path of ['/nothing', '/board']) {
      const html = await (await app.request(path)).text();
      expect(html).toContain('<html lang="x-pseudo">');
      const texts = [...html.matchAll(/>([^<>\n]+)</g)].map(([, text = '']) => text);
      expect(texts.length).toBeGreaterThan(1);
      expect(
        html
          .replaceAll(/⟦[^⟦⟧]*⟧/gu, '')
          .replaceAll(/<[^>]*>/g, '')
          .trim(),
      ).toBe('');
    }
  });

  it('says in it why a command was refused, over HTTP and over the socket', async () => {
    const { app, made, candidate } = await begin(await startApp({ words }), { with: 'invite' });
    const overHttp = await app.post(
      `/api/interviews/${made.id}/links`,
      { role: 'observer', name: 'A' },
      { authorization: `Bearer ${made.tokens.observer}` },
    );
    const [, code, { message }] = await errorOf(overHttp);
    expect([code, message]).toEqual(['not-allowed', '⟦The observer cannot do this.⟧']);
    say(candidate, { type: 'startInterview' });
    expect((await nextRejection(candidate)).message).toBe('⟦The interview is under way.⟧');
  });

  it('calls participants without a name in it', async () => {
    const names = { candidate: 'Anwärter', interviewer: 'Fragende', observer: 'Zuhörer' };
    const app = await startApp({ words: { ...english, interviewer: { ...english.interviewer, names } } });
    const made = await app.create();
    for (const role of ['candidate', 'interviewer', 'observer'] as const)
      expect((await app.socket(made.id).join(made.tokens[role])).you.name).toBe(names[role]);
  });
});

describe('in English', () => {
  it.each([
    ['nested without bottom', `${'['.repeat(40)}${']'.repeat(40)}`, 'nested too deeply'],
    ['with __proto__', '{"plan":"practice","__proto__\\u0000":1}', 'the key __proto__ is not taken'],
  ])('a body %s is told why it is not taken', async (_, body, why) => {
    const [, , { message }] = await errorOf(await (await startApp()).post('/api/interviews', body));
    expect(message).toBe(`The body is not taken: ${why}.`);
  });

  it('a body that breaks its schema is told where', async () => {
    const app = await startApp();
    const [, , { message }] = await errorOf(await app.post('/api/interviews', { ...alone, seed: 'seven' }));
    expect(message).toBe(
      'The request body is invalid: seed: Invalid input: expected number, received string',
    );
  });

  it.each([
    [60, 'Rate limit exceeded, retry in 1 minute'],
    [59, 'Rate limit exceeded, retry in 59 seconds'],
    [1, 'Rate limit exceeded, retry in 1 second'],
  ])('a wait of %i seconds is told as people tell it', (seconds, sentence) => {
    expect(problemWords['rate-limit']({ seconds })).toBe(sentence);
  });
});
