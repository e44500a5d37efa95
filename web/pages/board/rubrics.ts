// The rubrics of the questions, each fetched once from the server.
import { signal } from '@preact/signals';
import type { RubricAsUsed } from '../../../src/engine/index.ts';
import { ApiError, askJson, interviewPath } from '../../client/api.ts';
import { boardWords } from '../../words/board.ts';

export type RubricState =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly used: RubricAsUsed }
  | { readonly state: 'failed'; readonly message: string };

/** Fetches the rubric as used of a question of this interview. */
export function rubricFetcher(id: string, token: string) {
  return (question: number): Promise<RubricAsUsed> =>
    askJson<RubricAsUsed>(`${interviewPath(id)}/questions/${question}/rubric`, { token });
}

export class Rubrics {
  readonly #byQuestion = signal<ReadonlyMap<number, RubricState>>(new Map());
  readonly #fetch: (question: number) => Promise<RubricAsUsed>;

  constructor(fetch: (question: number) => Promise<RubricAsUsed>) {
    this.#fetch = fetch;
  }

  /** The rubric of a question as far as it is here; null where it was never asked for. */
  of(question: number): RubricState | null {
    return this.#byQuestion.value.get(question) ?? null;
  }

  /** Fetches it where that was not tried yet, or failed. */
  want(question: number): void {
    const known = this.#byQuestion.peek().get(question);
    if (known && known.state !== 'failed') return;
    this.#set(question, { state: 'loading' });
    this.#fetch(question).then(
      (used) => this.#set(question, { state: 'here', used }),
      (error: unknown) => {
        const message = error instanceof ApiError ? error.message : boardWords.rubric.unreadable;
        this.#set(question, { state: 'failed', message });
      },
    );
  }

  #set(question: number, state: RubricState): void {
    this.#byQuestion.value = new Map(this.#byQuestion.peek()).set(question, state);
  }
}
