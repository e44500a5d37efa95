// The OpenAPI document: whole, well formed, and true of what the server answers and of what docs/protocol.md shows.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as contract from '../../../src/interview/protocol/http/index.ts';
import { play } from '../../bot/candidate.ts';
import { startApp, type TestApp } from '../../support/app/app.ts';
import { sayingAll } from '../../support/interview/rubrics.ts';
import {
  type OpenApi,
  type Operation,
  openApiSchema,
  operationsOf,
  schemaIn,
} from '../../support/openapi.ts';

async function documentOf(app: TestApp): Promise<OpenApi> {
  const response = await app.request('/api/openapi.json');
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/json; charset=utf-8',
  ]);
  return openApiSchema.parse(await response.json());
}

/** `GET /api/plans` of every route of an app, read from the tree that Fastify prints. */
function routesOf({ app }: TestApp): readonly string[] {
  const parents: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', path = '', methods = ''] = /^(.*?)[├└]── (\S+) \(([A-Z, ]+)\)$/u.exec(line) ?? [];
      if (path === '') return [];
      const depth = indent.length / 4;
      parents.splice(depth, parents.length, path);
      const whole = parents.join('').replaceAll('//', '/');
      const named = whole.replaceAll(/:(\w+)/g, '{$1}');
      return methods.split(', ').map((method) => `${method} ${named}`);
    })
    .filter((route) => !route.startsWith('HEAD'));
}

function named(document: OpenApi, operationId: string): Operation {
  const [, , found] = operationsOf(document).find(([, , each]) => each.operationId === operationId) ?? [];
  if (found === undefined) throw new Error(`no operation ${operationId}`);
  return found;
}

function bodySchema(document: OpenApi, operationId: string) {
  return schemaIn(
    document,
    named(document, operationId).requestBody?.content['application/json']?.schema ?? {},
  );
}

function answerSchema(document: OpenApi, operationId: string, status: number, type = 'application/json') {
  const schema = named(document, operationId).responses[status]?.content[type]?.schema;
  if (schema === undefined) throw new Error(`${operationId} never answers ${status} as ${type}`);
  return schemaIn(document, schema);
}

const page = readFileSync(new URL('../../../docs/protocol.md', import.meta.url), 'utf8');
const overHttp = page.split('\n## Over HTTP\n')[1]?.split('\n## ')[0] ?? '';

describe('GET /api/openapi.json', () => {
  it('describes every route of the API but the socket, and no other', async () => {
    const app = await startApp();
    const described = operationsOf(await documentOf(app)).map(([method, path]) => `${method} ${path}`);
    const served = routesOf(app).filter((route) => / \/(api\/|healthz)/.test(route));
    const socket = 'GET /api/interviews/{id}/live';
    expect(served).toContain(socket);
    expect(described.sort()).toEqual(served.filter((route) => route !== socket).sort());
    expect((await documentOf(app)).info.description).toContain(socket);
  });

  it('describes what the contract holds, all of it', async () => {
    const ids = Object.entries(contract).flatMap(([name, each]) =>
      name.endsWith('Route') && typeof each === 'object' && 'schema' in each ? [each.schema.operationId] : [],
    );
    const described = operationsOf(await documentOf(await startApp())).map(([, , each]) => each.operationId);
    expect(ids.length).toBeGreaterThan(8);
    expect(described.sort()).toEqual(ids.sort());
  });

  it('holds together: names are used once, references, schemes, tags and parameters are there', async () => {
    const document = await documentOf(await startApp());
    const { components } = document;
    const operations = operationsOf(document);
    expect(new Set(operations.map(([, , each]) => each.operationId)).size).toBe(operations.length);
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(new Set(references)).toEqual(new Set(Object.keys(components.schemas)));
    const tags = document.tags.map(({ name }) => name);
    for (const [, path, { operationId, parameters = [], security = [], tags: own }] of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(
        parameters.filter((each) => each.in === 'path').map(({ name }) => name),
        operationId,
      ).toEqual(inPath);
      for (const scheme of security.flatMap(Object.keys))
        expect(components.securitySchemes).toHaveProperty(scheme);
      for (const tag of own) expect(tags).toContain(tag);
    }
  });

  it('is made of schemas that can be read', async () => {
    const document = await documentOf(await startApp());
    for (const [, , { requestBody, parameters = [], responses }] of operationsOf(document)) {
      const contents = [requestBody, ...Object.values(responses)].flatMap((each) =>
        Object.values(each?.content ?? {}),
      );
      for (const { schema } of [...contents, ...parameters])
        expect(() => schemaIn(document, schema)).not.toThrow();
    }
  });

  it('names what every route of participants asks for, and refuses with errors of one shape', async () => {
    const document = await documentOf(await startApp());
    for (const [, path, { security, responses }] of operationsOf(document)) {
      if (path.includes('{id}')) expect(security).toEqual([{ link: [] }]);
      for (const [status, { content }] of Object.entries(responses)) {
        if (Number(status) < 400) continue;
        expect(content).toEqual({ 'application/json': { schema: { $ref: '#/components/schemas/Error' } } });
      }
    }
  });

  it('tells the version of the product, and where the server runs', async () => {
    const document = await documentOf(await startApp({ basePath: '/coach' }));
    expect(document.info.version).toBe('0.0.0');
    expect(document.servers).toEqual([{ url: '/coach' }]);
    expect(document.paths).toHaveProperty('/api/plans');
  });
});

describe('what the server answers', () => {
  it('fits the document, route by route', async () => {
    const app = await startApp();
    const document = await documentOf(app);
    const seen = new Set<string>();
    async function expectFits(operationId: string, response: Response): Promise<unknown> {
      const type = response.headers.get('content-type')?.split(';')[0] ?? '';
      const body = type === 'application/json' ? await response.json() : await response.text();
      const parsed = answerSchema(document, operationId, response.status, type).safeParse(body);
      expect(parsed.error?.issues ?? [], `${operationId} ${response.status}`).toEqual([]);
      seen.add(operationId);
      return body;
    }
    const created = await app.post('/api/interviews', { plan: 'practice', with: 'invite' });
    const made = (await expectFits('createInterview', created)) as Awaited<ReturnType<typeof app.create>>;
    const transcript = await play(await app.join(made, 'candidate'), (asked) =>
      sayingAll(asked.text.includes('pot') ? 'tea' : 'bread'),
    );
    const question = transcript.events().find(({ event }) => event.type === 'questionAsked')?.version;
    const token = made.tokens.interviewer;
    const added = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"role":"observer"}',
    };
    await expectFits(
      'addParticipant',
      await app.request(`/api/interviews/${made.id}/links`, { token, ...added }),
    );
    const gets = {
      health: '/healthz',
      listPlans: '/api/plans',
      access: '/api/access',
      listInterviews: '/api/interviews',
      openApi: '/api/openapi.json',
      rubric: `/api/interviews/${made.id}/questions/${question}/rubric`,
      reportJson: `/api/interviews/${made.id}/report.json`,
      reportMarkdown: `/api/interviews/${made.id}/report.md`,
    };
    for (const [id, path] of Object.entries(gets)) await expectFits(id, await app.request(path, { token }));
    expect([...seen].sort()).toEqual(
      operationsOf(document)
        .map(([, , each]) => each.operationId)
        .sort(),
    );
    await expectFits(
      'createInterview',
      await app.post('/api/interviews', { plan: 'nonesuch', with: 'alone' }),
    );
    await expectFits('rubric', await app.request(`/api/interviews/${made.id}/questions/x/rubric`, { token }));
    await expectFits('reportJson', await app.request(`/api/interviews/${made.id}/report.json`));
  });
});

describe('"Over HTTP" of docs/protocol.md', () => {
  it('shows bodies and answers that fit', async () => {
    const document = await documentOf(await startApp());
    const bodies = [...overHttp.matchAll(/```json http (\w+)\n([\s\S]*?)```/g)];
    const answers = [...overHttp.matchAll(/```json http-answer (\w+) (\d+)\n([\s\S]*?)```/g)];
    expect(bodies.map(([, id]) => id)).toEqual(['createInterview', 'addParticipant']);
    expect(answers.map(([, id, status]) => `${id} ${status}`)).toEqual([
      'createInterview 201',
      'createInterview 404',
      'addParticipant 201',
    ]);
    for (const [, id = '', json = ''] of bodies)
      expect(bodySchema(document, id).parse(JSON.parse(json))).toEqual(JSON.parse(json));
    for (const [, id = '', status, json = ''] of answers)
      expect(answerSchema(document, id, Number(status)).parse(JSON.parse(json))).toEqual(JSON.parse(json));
  });

  it('lists every route', async () => {
    const app = await startApp();
    const listed = [...overHttp.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(?:(GET|POST) \{base\})?([^`]+)`/g)].map(
        ([, method = 'GET', path = '']) => `${method} ${path}`,
      ),
    );
    const written = operationsOf(await documentOf(app)).map(
      ([method, path]) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    );
    expect(listed.map((each) => each.replace('…/', '/api/interviews/:id/')).sort()).toEqual(written.sort());
  });
});
