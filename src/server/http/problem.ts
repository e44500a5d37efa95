// What a route refuses, by key: the sentence is made where it is answered, in the language of the server.
import type { Rejection } from '../../interview/index.ts';
import {
  type ProblemKey,
  type ProblemParameters,
  type ProblemWords,
  problemKinds,
} from '../words/problems.ts';

type Details = Readonly<Record<string, unknown>>;

/** The parameters of the key's sentence, where it has any, and further fields of the answer. */
type Filling<Key extends ProblemKey> =
  ProblemParameters<Key> extends undefined ? [] : [parameters: ProblemParameters<Key>, details?: Details];

/** Thrown by routes and hooks; answered as `{ error: { code, message, … } }`. */
export class Problem<Key extends ProblemKey = ProblemKey> extends Error {
  override readonly name = 'Problem';
  readonly key: ProblemKey;
  /** Further fields of `error`. */
  readonly details: Details;
  readonly #parameters: ProblemParameters<Key> | undefined;

  constructor(key: Key, ...[parameters, details = {}]: Filling<Key>) {
    super(key);
    this.key = key;
    this.details = details;
    this.#parameters = parameters;
  }

  sentence(words: ProblemWords): string {
    const sentence: string | ((parameters: never) => string) = words[this.key];
    return typeof sentence === 'string' ? sentence : sentence(this.#parameters as never);
  }
}

/** Thrown where the interview itself refused a command. */
export class RejectedError extends Error {
  override readonly name = 'RejectedError';
  readonly rejection: Rejection;

  constructor(rejection: Rejection) {
    super(rejection.rejected);
    this.rejection = rejection;
  }
}

/** What is answered: a status, and what stands in `error`. */
export interface Refusal {
  readonly status: number;
  readonly error: { readonly code: string; readonly message: string };
}

export function refusalOf(problem: Problem, words: ProblemWords): Refusal {
  const { status, code = problem.key } = problemKinds[problem.key];
  return { status, error: { code, message: problem.sentence(words), ...problem.details } };
}

/** A refusal of the interview, as a route tells it. */
export function problemOfRejection({ rejected, message }: Rejection): Refusal {
  return { status: rejected === 'not-allowed' ? 403 : 409, error: { code: rejected, message } };
}
