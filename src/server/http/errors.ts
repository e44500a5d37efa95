// Errors of the routes, three kinds: what we refuse (Problem), what Fastify refuses, and faults of our own.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Rejection } from '../../interview/index.ts';
import { rejectionMessage, rejectionWords } from '../../interview/words/rejections.ts';
import { LogUnavailableError } from '../session/log-unavailable.ts';

/** What a route refuses, as its asker is told: `{ error: { code, message, … } }`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  constructor(
    status: number,
    code: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** A refusal of the interview, as a route tells it. */
export function problemOfRejection(rejection: Rejection): Problem {
  const { rejected } = rejection;
  const message = rejectionMessage(rejection, rejectionWords);
  return new Problem(rejected === 'not-allowed' ? 403 : 409, rejected, message);
}

function send(reply: FastifyReply, { status, code, message, details }: Problem): FastifyReply {
  return reply.code(status).send({ error: { code, message, ...details } });
}

/** Codes of Fastify's own refusals that are worth a name; any other is a `bad-request`. */
const named = new Map<number, string>([
  [404, 'not-found'],
  [413, 'body-too-large'],
  [415, 'unsupported-media-type'],
  [429, 'too-many-requests'],
]);

function problemOf(error: FastifyError | Problem): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof LogUnavailableError) {
    return new Problem(503, 'log-unavailable', 'Nothing was saved. Try again in a moment.');
  }
  const status = error.statusCode ?? 500;
  return status < 500 ? new Problem(status, named.get(status) ?? 'bad-request', error.message) : null;
}

function notFoundPage(home: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Not found</title></head>
<body><h1>Nothing is here</h1><p><a href="${home}">To the start</a></p></body></html>
`;
}

function notFound(request: FastifyRequest, reply: FastifyReply, base: string): FastifyReply {
  if (request.url.startsWith(`${base}/api/`)) {
    return send(
      reply,
      new Problem(404, 'not-found', `There is no ${request.method} ${request.url.split('?')[0]}`),
    );
  }
  return reply
    .code(404)
    .type('text/html; charset=utf-8')
    .send(notFoundPage(`${base}/`));
}

/** Sets the one error handler of the app. A fault is logged whole and told in general. */
export function handleErrors(app: FastifyInstance, base: string): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error);
    if (problem) return send(reply, problem);
    request.log.error(error);
    return send(reply, new Problem(500, 'fault', 'Something went wrong on the server. It has been noted.'));
  });
  app.setNotFoundHandler((request, reply) => notFound(request, reply, base));
}
