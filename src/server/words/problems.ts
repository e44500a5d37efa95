// What a route says where it refuses, and the pages that stand in for others. The table of statuses and codes stands below.
import { type Catalogue, counted } from '../../engine/words/catalogue.ts';

/** English: how long somebody has to wait. */
function wait(seconds: number): string {
  return seconds < 60 ? counted(seconds, 'second') : counted(Math.round(seconds / 60), 'minute');
}

export const problemWords = {
  'access-code-needed': 'Creating and listing interviews needs the access code.',
  'access-code-wrong': 'This is not the access code.',
  'token-missing': 'Send the token of your link as "Authorization: Bearer …".',
  'token-wrong': 'This link is not known. Was it copied whole?',
  'token-expired': 'This link has expired. Ask an interviewer for a new one.',
  'token-revoked': 'This link has been taken back.',
  'token-foreign': 'This link belongs to another interview.',
  'foreign-origin': ({ origin }: { origin: string }) =>
    `Pages of ${origin} may not connect here. Behind a proxy, pass the Host header on or set PUBLIC_URL.`,
  'too-many-attempts': 'Too many wrong attempts from your address. Wait a minute.',
  'rate-limit': ({ seconds }: { seconds: number }) => `Rate limit exceeded, retry in ${wait(seconds)}`,
  'unknown-plan': ({ plan }: { plan: string }) => `There is no plan "${plan}".`,
  'ambiguous-plan': ({ plan }: { plan: string }) =>
    `Several packs have a plan "${plan}". Name one of them whole.`,
  'unknown-question': 'This interview has no such question.',
  'not-revealed': 'The reference can be seen once this question is revealed.',
  'not-found': ({ method, path }: { method: string; path: string }) => `There is no ${method} ${path}`,
  'body-invalid': ({ issue }: { issue: string }) => `The request body is invalid: ${issue}`,
  'body-proto-key': 'The body is not taken: the key __proto__ is not taken.',
  'body-too-deep': 'The body is not taken: nested too deeply.',
  'body-empty': "Body cannot be empty when content-type is set to 'application/json'",
  'body-not-json': "Body is not valid JSON but content-type is set to 'application/json'",
  'body-length': 'Request body size did not match Content-Length',
  'body-too-large': 'Request body is too large',
  'unsupported-media-type': 'Unsupported Media Type',
  'address-invalid': ({ path }: { path: string }) => `'${path}' is not a valid url component`,
  /** A refusal of Fastify that has no sentence of its own here. */
  refused: ({ reason }: { reason: string }) => reason,
  'log-unavailable': 'Nothing was saved. Try again in a moment.',
  fault: 'Something went wrong on the server. It has been noted.',
} as const;

export type ProblemWords = Catalogue<typeof problemWords>;
/** What routes refuse by; Fastify's own refusals have a status of their own. */
export type ProblemKey = Exclude<keyof typeof problemWords, 'refused'>;

/** What the sentence of a key is filled with; undefined where it has no gaps. */
export type ProblemParameters<Key extends ProblemKey> = (typeof problemWords)[Key] extends (
  parameters: infer Parameters,
) => string
  ? Parameters
  : undefined;

/** Keys whose sentence has no gaps. */
export type PlainProblemKey = {
  [Key in ProblemKey]: (typeof problemWords)[Key] extends string ? Key : never;
}[ProblemKey];

/** The status of each refusal, and its code for programs where that is not the key itself. */
export const problemKinds: {
  readonly [Key in ProblemKey]: { readonly status: number; readonly code?: string };
} = {
  'access-code-needed': { status: 401 },
  'access-code-wrong': { status: 401 },
  'token-missing': { status: 401 },
  'token-wrong': { status: 401 },
  'token-expired': { status: 401 },
  'token-revoked': { status: 401 },
  'token-foreign': { status: 403 },
  'foreign-origin': { status: 403 },
  'too-many-attempts': { status: 429, code: 'too-many-requests' },
  'rate-limit': { status: 429, code: 'too-many-requests' },
  'unknown-plan': { status: 404 },
  'ambiguous-plan': { status: 409 },
  'unknown-question': { status: 404 },
  'not-revealed': { status: 403 },
  'not-found': { status: 404 },
  'body-invalid': { status: 400, code: 'bad-request' },
  'body-proto-key': { status: 400, code: 'bad-request' },
  'body-too-deep': { status: 400, code: 'bad-request' },
  'body-empty': { status: 400, code: 'bad-request' },
  'body-not-json': { status: 400, code: 'bad-request' },
  'body-length': { status: 400, code: 'bad-request' },
  'body-too-large': { status: 413 },
  'unsupported-media-type': { status: 415 },
  'address-invalid': { status: 400, code: 'bad-request' },
  'log-unavailable': { status: 503 },
  fault: { status: 500 },
};
