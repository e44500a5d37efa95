// What a request is answered with, as Fastify and OpenAPI want it, and the one shape of refusals.
import { z } from 'zod';

const errorAnswer = z
  .looseObject({
    error: z.looseObject({
      code: z.string().describe('What was refused, for programs: such as `unknown-plan`'),
      message: z.string().describe('The same for a person, with what to do'),
      plans: z.array(z.string()).optional().describe('With `unknown-plan` and `ambiguous-plan`: `pack/plan`'),
    }),
  })
  .meta({ id: 'Error', description: 'Why the request was refused' });

const meanings = {
  400: 'The request body is invalid',
  401: 'The token or the access code is missing, wrong, expired or revoked',
  403: 'Whoever asks may not have this',
  404: 'Nothing of this name is there',
  409: 'The name or the state of things does not allow it',
  413: 'The request body is too large',
  415: 'The request body is not JSON',
  429: 'Too many attempts from this address: wait for the rest of the minute',
  500: 'A fault of the server',
  503: 'Nothing could be written and nothing was: try again',
} as const;

type ErrorStatus = keyof typeof meanings;

interface JsonAnswer<Schema> {
  readonly description: string;
  readonly content: { readonly 'application/json': { readonly schema: Schema } };
}

/** A response of JSON. `description` says what it means that it comes. */
export function jsonAnswer<Schema extends z.ZodType>(
  description: string,
  schema: Schema,
): JsonAnswer<Schema> {
  return { description, content: { 'application/json': { schema } } };
}

/** The responses of a route that refuses with these statuses. */
export function errorAnswers<const Statuses extends readonly ErrorStatus[]>(...statuses: Statuses) {
  return Object.fromEntries(
    statuses.map((status) => [status, jsonAnswer(meanings[status], errorAnswer)]),
  ) as { readonly [Status in Statuses[number]]: JsonAnswer<typeof errorAnswer> };
}
