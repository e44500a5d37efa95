// Commands on their way: each keeps its id until its event or its rejection comes, over gaps and reloads.
import { signal } from '@preact/signals';
import type { CommandBody } from '../../src/interview/protocol/client-messages.ts';
import type { Environment } from './environment.ts';

/** A command with its id, as it goes over the wire; resending it is safe. */
export type Pending = CommandBody & { readonly id: string };

/** Only an answer must outlive the page; anything else is asked for again by whoever meant it. */
function outlives(pending: Pending): boolean {
  return pending.type === 'submitAnswer';
}

function isKeptAnswer(value: unknown): value is Pending & { type: 'submitAnswer' } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'submitAnswer' &&
    'id' in value &&
    typeof value.id === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

export class Outbox {
  /** Not yet answered, in the order they were sent. */
  readonly pending = signal<readonly Pending[]>([]);

  readonly #environment: Environment;
  readonly #key: string;
  readonly #send: (frame: Pending) => boolean;

  /** `send` says whether the frame could be sent. */
  constructor(environment: Environment, key: string, send: (frame: Pending) => boolean) {
    this.#environment = environment;
    this.#key = key;
    this.#send = send;
    const kept = environment.storage.read(key);
    if (Array.isArray(kept)) this.pending.value = kept.filter(isKeptAnswer);
  }

  /** Sends a command, now or when the connection is back; the id names it in its event or rejection. */
  add(body: CommandBody): string {
    const frame: Pending = { ...body, id: this.#environment.newId() };
    this.#hold([...this.pending.value, frame]);
    this.#send(frame);
    return frame.id;
  }

  /** Takes an answered command out; null where it is not one of ours. */
  take(id: string | null): Pending | null {
    const found = this.pending.value.find((each) => each.id === id) ?? null;
    if (found !== null) this.#hold(this.pending.value.filter((each) => each !== found));
    return found;
  }

  /** Sends everything unanswered once more. */
  resend(): void {
    for (const frame of this.pending.value) this.#send(frame);
  }

  #hold(pending: readonly Pending[]): void {
    this.pending.value = pending;
    const kept = pending.filter(outlives);
    if (kept.length > 0) this.#environment.storage.write(this.#key, kept);
    else this.#environment.storage.remove(this.#key);
  }
}
