// Errors of the routes, three kinds: what we refuse, what Fastify refuses, and faults of our own.
import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifyServerOptions,
} from 'fastify';
import { LogUnavailableError } from '../session/log-unavailable.ts';
import type { PlainProblemKey } from '../words/problems.ts';
import type { ServerWords } from '../words/words.ts';
import { plainPage } from './plain-page.ts';
import { Problem, problemOfRejection, type Refusal, RejectedError, refusalOf } from './problem.ts';

/** Refusals of Fastify that have a sentence of their own here. */
const fastifyProblems: ReadonlyMap<string, PlainProblemKey> = new Map([
  ['FST_ERR_CTP_EMPTY_JSON_BODY', 'body-empty'],
  ['FST_ERR_CTP_INVALID_JSON_BODY', 'body-not-json'],
  ['FST_ERR_CTP_INVALID_CONTENT_LENGTH', 'body-length'],
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'body-too-large'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'unsupported-media-type'],
]);

/** Codes for the others, where their status is worth a name; any other is a `bad-request`. */
const named = new Map<number, string>([
  [404, 'not-found'],
  [413, 'body-too-large'],
  [415, 'unsupported-media-type'],
  [429, 'too-many-requests'],
]);

/** Whatever was thrown; what Fastify and its plugins throw to refuse has a status. */
type FoundError = Error & Partial<FastifyError>;

/** A refusal of Fastify or of a plugin; null for a fault. */
function refusalOfFastify(error: FoundError, { problems }: ServerWords): Refusal | null {
  const key = fastifyProblems.get(error.code ?? '');
  if (key !== undefined) return refusalOf(new Problem(key), problems);
  const status = error.statusCode ?? 500;
  if (status >= 500) return null;
  const message = problems.refused({ reason: error.message });
  return { status, error: { code: named.get(status) ?? 'bad-request', message } };
}

function refusalOfError(error: FoundError, words: ServerWords): Refusal | null {
  if (error instanceof Problem) return refusalOf(error, words.problems);
  if (error instanceof RejectedError) return problemOfRejection(error.rejection);
  if (error instanceof LogUnavailableError) return refusalOf(new Problem('log-unavailable'), words.problems);
  return refusalOfFastify(error, words);
}

/** Answers with what was refused. A fault is logged whole and told in general. */
function answerError(error: FoundError, request: FastifyRequest, reply: FastifyReply, words: ServerWords) {
  const refusal = refusalOfError(error, words);
  if (refusal === null) request.log.error(error);
  const { status, error: told } = refusal ?? refusalOf(new Problem('fault'), words.problems);
  return reply.code(status).send({ error: told });
}

function placeOf({ method, url }: FastifyRequest): { readonly method: string; readonly path: string } {
  return { method, path: url.split('?')[0] ?? '' };
}

function notFound(request: FastifyRequest, reply: FastifyReply, base: string, words: ServerWords) {
  if (request.url.startsWith(`${base}/api/`)) {
    throw new Problem('not-found', placeOf(request));
  }
  const { notFoundTitle, notFound: heading, toTheStart, language } = words.pages;
  const page = plainPage(language, notFoundTitle, heading, `<a href="${base}/">${toTheStart}</a>`);
  return reply.code(404).type('text/html; charset=utf-8').send(page);
}

/**
 * Answers where Fastify could not even look for a route. Every name that is too long for a route is the name of nothing, so it
 * is told as one that does not exist.
 */
export function answerUnroutable(words: ServerWords): NonNullable<FastifyServerOptions['frameworkErrors']> {
  return (error, request, reply) => {
    const problem =
      error.code === 'FST_ERR_BAD_URL'
        ? new Problem('address-invalid', { path: request.url })
        : new Problem('not-found', placeOf(request));
    void answerError(problem, request, reply, words);
  };
}

/** Sets the one error handler of the app, and what is answered where there is nothing. */
export function handleErrors(app: FastifyInstance, base: string, words: ServerWords): void {
  app.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply, words));
  app.setNotFoundHandler((request, reply) => notFound(request, reply, base, words));
}
