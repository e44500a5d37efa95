// Serves the built pages: each under its name, their assets for ever, everything else asked for anew.
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Services } from './services.ts';

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

const notBuilt = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Not built</title></head>
<body><h1>The pages have not been built</h1><p>Run <code>npm run build</code> and start the server again.</p></body></html>
`;

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

function sayNotBuilt(_: unknown, reply: FastifyReply): FastifyReply {
  return reply.code(503).type('text/html; charset=utf-8').send(notBuilt);
}

/** Without built pages the server still runs interviews, and its pages say what is missing. */
export async function pageRoutes(app: FastifyInstance, { webRoot }: Services): Promise<void> {
  if (webRoot !== null) return serveBuilt(app, webRoot);
  for (const path of pages.keys()) app.get(path, { prefixTrailingSlash: 'slash' }, sayNotBuilt);
}
