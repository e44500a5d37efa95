// The server over plain HTTP: where it is, who asks, and what a refusal says.

import type { RubricAsUsed } from '../../src/engine/index.ts';
import { sharedWords } from '../words/shared.ts';
/** The base path of this server, with its closing slash; pages are one level deep. */
export function basePath(): string {
  return new URL('.', location.href).pathname;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface PageLink {
  /** The interview's id. */
  readonly id: string;
  readonly token: string;
}

/** The interview and the token that a page's address names: `?id=…#token`. Null where either is missing. */
export function linkOfPage(address: string = location.href): PageLink | null {
  const url = new URL(address);
  const id = url.searchParams.get('id');
  const token = decoded(url.hash.slice(1));
  return id && token ? { id, token } : null;
}

/** A refusal of the server, or no answer at all (`status` 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** The server's name for it, such as `not-allowed`; `offline` where it could not be reached. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface Asking {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Sent as `Authorization: Bearer`. */
  readonly token?: string;
  /** Sent as `x-access-code`, which creating and listing interviews may ask for. */
  readonly accessCode?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

function headersOf({ token, accessCode, body }: Asking): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(accessCode === undefined ? {} : { 'x-access-code': accessCode }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** Refusals come as `{ error: { code, message } }`; a proxy in between may answer anything. */
async function refusal(response: Response): Promise<ApiError> {
  const error = field(await response.json().catch(() => null), 'error');
  const [code, message] = [field(error, 'code'), field(error, 'message')];
  return new ApiError(
    response.status,
    typeof code === 'string' ? code : String(response.status),
    typeof message === 'string' ? message : sharedWords.server.answeredWith(response.status),
  );
}

/**
 * Asks the server for `path`, relative to its base (`api/plans`). Any status but 2xx and a server that cannot be
 * reached are thrown as ApiError.
 */
export async function ask(path: string, asking: Asking = {}): Promise<Response> {
  const init: RequestInit = { method: asking.method ?? 'GET', headers: headersOf(asking), cache: 'no-store' };
  if (asking.body !== undefined) init.body = JSON.stringify(asking.body);
  const response = await fetch(basePath() + path, init).catch(() => null);
  if (response === null) throw new ApiError(0, 'offline', sharedWords.server.unreachable);
  if (!response.ok) throw await refusal(response);
  return response;
}

/** As `ask`, with the answer read as JSON of the shape that the protocol promises. */
export async function askJson<Answer>(path: string, asking: Asking = {}): Promise<Answer> {
  return (await ask(path, asking)).json() as Promise<Answer>;
}

/** Query and fragment of a link, by which any page opens the interview for the same seat. */
export function linkSuffix({ id, token }: PageLink): string {
  return `?id=${encodeURIComponent(id)}#${encodeURIComponent(token)}`;
}

/** Fetches the reference answers of a question, named by the version that asked it; refused before their reveal. */
export function referencesOf({ id, token }: PageLink) {
  return async (question: number): Promise<readonly string[]> => {
    const path = `${interviewPath(id)}/questions/${question}/rubric`;
    return (await askJson<RubricAsUsed>(path, { token })).rubric.referenceAnswers;
  };
}

/** The path of an interview's routes. */
export function interviewPath(id: string): string {
  return `api/interviews/${encodeURIComponent(id)}`;
}
