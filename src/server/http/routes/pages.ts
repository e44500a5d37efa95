// Serves the built pages and their assets, with headers that say how long a browser may keep them.
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { PageWords } from '../../words/pages.ts';
import { plainPage } from '../plain-page.ts';
import type { Services } from '../services.ts';

/** Address below the base path, and the file in the folder of pages. */
const pages = new Map([
  ['/', 'index.html'],
  ['/interview', 'interview.html'],
  ['/board', 'board.html'],
  ['/report', 'report.html'],
]);

/** The names of assets hold a hash of what is in them, so what was fetched once never changes. */
const FOR_EVER = { maxAge: '365d', immutable: true } as const;
/** A page is asked for anew each time, and mostly answered with "not modified". */
const ANEW = { maxAge: 0 } as const;

async function serveBuilt(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, { root: webRoot, serve: false, index: false });
  for (const [path, file] of pages) {
    // Asset paths in the pages are relative, so the start page must end with a slash.
    app.get(path, { prefixTrailingSlash: 'slash' }, (_, reply) => reply.sendFile(file, ANEW));
  }
  app.get<{ Params: { '*': string } }>('/assets/*', ({ params }, reply) =>
    reply.sendFile(`assets/${params['*']}`, FOR_EVER),
  );
  app.get<{ Params: { file: string } }>('/:file', ({ params }, reply) => reply.sendFile(params.file, ANEW));
}

function notBuiltPage({ language, notBuiltTitle, notBuilt, buildThem }: PageWords): string {
  return plainPage(language, notBuiltTitle, notBuilt, buildThem);
}

/** Without built pages the server still runs interviews, and its pages say what is missing. */
export async function pageRoutes(app: FastifyInstance, { webRoot, words }: Services): Promise<void> {
  if (webRoot !== null) return serveBuilt(app, webRoot);
  const page = notBuiltPage(words.pages);
  for (const path of pages.keys()) {
    app.get(path, { prefixTrailingSlash: 'slash' }, (_, reply) =>
      reply.code(503).type('text/html; charset=utf-8').send(page),
    );
  }
}
