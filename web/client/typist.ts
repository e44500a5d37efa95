// Tells watchers what the candidate types, as small edits, and keeps the recording where the plan asks for one.
import type { Splice } from '../../src/interview/core/events.ts';
import { SPLICES_BYTES } from '../../src/interview/protocol/limits.ts';
import type { Environment } from './environment.ts';
import { spliceBetween, wholeSplice } from './splice.ts';

/** Milliseconds over which keys are gathered into one frame: quick enough to look live, few enough for the limit. */
export const GATHER_FOR = 100;

interface TypingFrame extends Splice {
  readonly type: 'typing';
  readonly to: number;
}

interface Mirror {
  readonly to: number;
  readonly text: string;
}

interface Recording extends Mirror {
  /** Null once it grew over the limit. */
  readonly splices: readonly Splice[] | null;
}

function extended(recording: Recording, text: string): Recording {
  if (recording.splices === null || recording.text === text) return { ...recording, text };
  const splices = [...recording.splices, spliceBetween(recording.text, text)];
  const fits = new TextEncoder().encode(JSON.stringify(splices)).length <= SPLICES_BYTES;
  return { to: recording.to, text, splices: fits ? splices : null };
}

export class Typist {
  readonly #environment: Environment;
  readonly #send: (frame: TypingFrame) => boolean;
  readonly #rule: () => 'hidden' | 'live' | 'recorded';
  /** What watchers hold; null where some of them need the whole text. */
  #told: Mirror | null = null;
  #now: Mirror | null = null;
  #recording: Recording | null = null;
  #timing: (() => void) | null = null;

  /** `rule` is the plan's word on typing; `send` says whether the frame could be sent. */
  constructor(
    environment: Environment,
    rule: () => 'hidden' | 'live' | 'recorded',
    send: (frame: TypingFrame) => boolean,
  ) {
    this.#environment = environment;
    this.#rule = rule;
    this.#send = send;
  }

  /** The answer box of turn `to` now holds `text`. */
  type(to: number, text: string): void {
    if (this.#rule() === 'hidden') return;
    this.#now = { to, text };
    this.#timing ??= this.#environment.after(GATHER_FOR, () => this.#tell());
  }

  /** Somebody new watches, or the connection is a new one: the whole text goes out next. */
  tellWhole(): void {
    this.#told = null;
    if (this.#now !== null && this.#now.text !== '')
      this.#timing ??= this.#environment.after(GATHER_FOR, () => this.#tell());
  }

  /** The recording of turn `to` for its answer; undefined where none is kept. */
  recordingOf(to: number): Splice[] | undefined {
    this.#tell();
    const recording = this.#recording;
    if (recording === null || recording.to !== to || recording.splices === null) return undefined;
    return recording.splices.length > 0 ? [...recording.splices] : undefined;
  }

  /** Turn `to` has its answer. */
  done(to: number): void {
    if (this.#now?.to !== to) return;
    this.#timing?.();
    this.#timing = null;
    this.#now = null;
  }

  #tell(): void {
    this.#timing?.();
    this.#timing = null;
    const now = this.#now;
    if (now === null) return;
    this.#record(now);
    const splice =
      this.#told?.to === now.to ? spliceBetween(this.#told.text, now.text) : wholeSplice(now.text);
    if (this.#told?.to === now.to && splice.remove === 0 && splice.insert === '') return;
    this.#told = this.#send({ type: 'typing', to: now.to, ...splice }) ? now : null;
  }

  #record({ to, text }: Mirror): void {
    if (this.#rule() !== 'recorded') return;
    const recording = this.#recording?.to === to ? this.#recording : { to, text: '', splices: [] };
    this.#recording = extended(recording, text);
  }
}
