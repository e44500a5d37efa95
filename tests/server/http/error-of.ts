// What an answer that refuses says.
import { expect } from 'vitest';

interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly plans?: readonly string[] };
}

/** Status, code and the whole error; it has a message, too. */
export async function errorOf(response: Response): Promise<readonly [number, string, ErrorBody['error']]> {
  const { error } = (await response.json()) as ErrorBody;
  expect(error.message).not.toBe('');
  return [response.status, error.code, error];
}
