// The candidate's unsent words: kept in the browser at once, saved on the server soon after, never lost by a reload.
import { signal } from '@preact/signals';
import type { Environment } from './environment.ts';

/** Milliseconds between two saves of one draft on the server. */
export const SAVE_EVERY = 500;

/** `writing` is on its way, `saved` lies on the server, `kept` lies in this browser only. */
export type DraftStatus = 'empty' | 'writing' | 'saved' | 'kept';

export interface Draft {
  /** The turn that it answers; 0 before any. */
  readonly to: number;
  readonly revision: number;
  readonly text: string;
  readonly status: DraftStatus;
  /** When the server last had it, by this machine's clock. */
  readonly savedAt: number | null;
}

interface DraftFrame {
  readonly to: number;
  readonly revision: number;
  readonly text: string;
}

/** Words whose turn closed before they were sent: not marked, and not lost either. */
export interface UnsentWords {
  readonly to: number;
  readonly text: string;
}

/** Turns of which unsent words are kept; more than these nobody comes back to. */
const UNSENT_TURNS = 5;

const noDraft: Draft = { to: 0, revision: 0, text: '', status: 'empty', savedAt: null };

function isUnsentWords(value: unknown): value is UnsentWords {
  return (
    typeof value === 'object' &&
    value !== null &&
    'to' in value &&
    Number.isInteger(value.to) &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

function isDraftFrame(value: unknown): value is DraftFrame {
  return isUnsentWords(value) && 'revision' in value && Number.isInteger(value.revision);
}

export class Drafts {
  readonly draft = signal<Draft>(noDraft);
  /** The oldest first. */
  readonly unsent = signal<readonly UnsentWords[]>([]);

  readonly #environment: Environment;
  readonly #key: string;
  readonly #send: (frame: { type: 'saveDraft' } & DraftFrame) => boolean;
  #timing: (() => void) | null = null;

  /** `send` says whether the frame could be sent. */
  constructor(
    environment: Environment,
    key: string,
    send: (frame: { type: 'saveDraft' } & DraftFrame) => boolean,
  ) {
    this.#environment = environment;
    this.#key = key;
    this.#send = send;
    const kept = environment.storage.read(key);
    this.unsent.value = this.#keptUnsent();
    if (isDraftFrame(kept)) {
      this.draft.value = {
        to: kept.to,
        revision: kept.revision,
        text: kept.text,
        status: 'kept',
        savedAt: null,
      };
    }
  }

  /** Keeps the text of the answer box for turn `to`. */
  save(to: number, text: string): void {
    const before = this.draft.value;
    const savedAt = before.to === to ? before.savedAt : null;
    this.#hold({ to, text, revision: before.revision + 1, status: 'writing', savedAt });
    this.#timing ??= this.#environment.after(SAVE_EVERY, () => this.flush());
  }

  /** Sends at once what waits for its time, where anything does. */
  hurry(): void {
    if (this.#timing !== null) this.flush();
  }

  /** Sends what the server does not have yet. */
  flush(): void {
    this.#timing?.();
    this.#timing = null;
    const { to, revision, text, status } = this.draft.value;
    if (status !== 'writing' && status !== 'kept') return;
    const sent = this.#send({ type: 'saveDraft', to, revision, text });
    this.draft.value = { ...this.draft.value, status: sent ? 'writing' : 'kept' };
  }

  /** What the server had when this page joined: taken where it is newer than what this browser kept. */
  restored(frame: DraftFrame | undefined): void {
    const mine = this.draft.value;
    if (frame === undefined) return;
    const same = frame.to === mine.to && frame.text === mine.text;
    if (frame.to < mine.to || (frame.to === mine.to && frame.revision <= mine.revision && !same)) return;
    const revision = Math.max(frame.revision, mine.revision);
    this.#hold({
      to: frame.to,
      text: frame.text,
      revision,
      status: 'saved',
      savedAt: this.#environment.now(),
    });
  }

  /** The server has this revision. */
  acknowledged(to: number, revision: number): void {
    const mine = this.draft.value;
    if (mine.to !== to) return;
    const status = revision >= mine.revision ? 'saved' : mine.status;
    this.draft.value = { ...mine, status, savedAt: this.#environment.now() };
  }

  /** The server did not take the draft, or the connection went: the text stays in this browser. */
  refused(): void {
    if (this.draft.value.status === 'writing') this.draft.value = { ...this.draft.value, status: 'kept' };
  }

  /** Turn `to` has its answer: its draft is done with. */
  done(to: number): void {
    if (this.draft.value.to === to) this.#empty();
  }

  /** The turn of the draft is closed without it: the words are set aside, so that nothing is written over them. */
  setAside(): void {
    const { to, text } = this.draft.value;
    this.#empty();
    if (text.trim() !== '') this.#holdUnsent([...this.#unsentBut(to), { to, text }].slice(-UNSENT_TURNS));
  }

  /** The unsent words of turn `to` may go. */
  discard(to: number): void {
    this.#holdUnsent(this.#unsentBut(to));
  }

  /** What is kept of other turns, by other tabs of this browser too. */
  #unsentBut(to: number): readonly UnsentWords[] {
    return this.#keptUnsent().filter((words) => words.to !== to);
  }

  #keptUnsent(): readonly UnsentWords[] {
    const kept = this.#environment.storage.read(`${this.#key}:unsent`);
    return Array.isArray(kept) ? kept.filter(isUnsentWords) : [];
  }

  #empty(): void {
    this.#timing?.();
    this.#timing = null;
    this.draft.value = { ...noDraft, revision: this.draft.value.revision };
    this.#environment.storage.remove(this.#key);
  }

  #holdUnsent(unsent: readonly UnsentWords[]): void {
    this.unsent.value = unsent;
    const key = `${this.#key}:unsent`;
    if (unsent.length === 0) this.#environment.storage.remove(key);
    else this.#environment.storage.write(key, unsent);
  }

  #hold(draft: Draft): void {
    this.draft.value = draft;
    const { to, revision, text } = draft;
    this.#environment.storage.write(this.#key, { to, revision, text });
  }
}
