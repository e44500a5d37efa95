// One socket at a time: says hello, rejoins with back-off, and tells the page how the connection stands.
import { signal } from '@preact/signals';
import type { ServerMessage } from '../../src/interview/protocol/server-messages.ts';
import type { Environment, SocketLike } from './environment.ts';
import { afterClose, waitBefore } from './rejoin.ts';

/**
 * `connecting` the first time, `open` once welcomed, `waiting` between tries, `taken` by another tab, `refused` for
 * good, `outdated` where the server speaks another protocol, `closed` by this page.
 */
export type ConnectionState = 'connecting' | 'open' | 'waiting' | 'taken' | 'refused' | 'outdated' | 'closed';

interface ConnectionOptions {
  readonly url: string;
  readonly environment: Environment;
  /** The first frame of every try. */
  hello(): object;
  onMessage(message: ServerMessage): void;
}

/** Milliseconds without a word after a frame that must be answered; then the network is taken for dead. */
export const PATIENCE = 10_000;

function nothing() {}

export class Connection {
  readonly state = signal<ConnectionState>('connecting');
  /** Tries since the connection was last open. */
  readonly attempt = signal(0);
  /** When the connection was lost, by this machine's clock; null while it is open. */
  readonly lostAt = signal<number | null>(null);
  /** The code of the last close; null before one. */
  readonly closeCode = signal<number | null>(null);

  readonly #options: ConnectionOptions;
  readonly #stopListening: () => void;
  #socket: SocketLike | null = null;
  #cancelWait = nothing;
  #cancelPatience: (() => void) | null = null;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#stopListening = options.environment.onWake(() => {
      if (this.state.value === 'waiting') this.#connect();
    });
  }

  /** Opens the first socket. */
  start(): void {
    this.#connect();
  }

  /** To be told by the page when it was welcomed. */
  welcomed(): void {
    this.lostAt.value = null;
    this.state.value = 'open';
  }

  /** To be told by the page when the list is whole: a server that fails before is met with ever longer waits. */
  settled(): void {
    this.attempt.value = 0;
  }

  /** Sends a frame where the connection is open; false where it is not. */
  send(frame: object, answerExpected = false): boolean {
    if (this.state.value !== 'open' || this.#socket === null) return false;
    this.#socket.send(JSON.stringify(frame));
    if (answerExpected) this.#expectAnswer();
    return true;
  }

  /** Leaves the present socket and joins again after the usual wait. */
  rejoin(): void {
    this.#leave();
    this.#wait();
  }

  /** Takes the seat back from another tab, or tries a refused link once more. */
  takeBack(): void {
    this.#leave();
    this.attempt.value = 0;
    this.#connect();
  }

  close(): void {
    this.#leave();
    this.#stopListening();
    this.state.value = 'closed';
  }

  #connect(): void {
    this.#cancelWait();
    if (this.state.value !== 'waiting') this.state.value = 'connecting';
    const socket = this.#options.environment.openSocket(this.#options.url);
    this.#socket = socket;
    socket.onopen = () => socket.send(JSON.stringify(this.#options.hello()));
    socket.onmessage = ({ data }) => this.#take(data);
    socket.onclose = ({ code }) => this.#lost(code);
  }

  #take(data: unknown): void {
    this.#cancelPatience?.();
    this.#cancelPatience = null;
    this.#options.onMessage(JSON.parse(String(data)) as ServerMessage);
  }

  #lost(code: number): void {
    this.closeCode.value = code;
    this.#leave();
    const next = afterClose(code);
    if (next === 'rejoin') this.#wait();
    else this.state.value = next;
  }

  #wait(): void {
    const { environment } = this.#options;
    this.lostAt.value ??= environment.now();
    this.attempt.value += 1;
    this.state.value = 'waiting';
    this.#cancelWait = environment.after(waitBefore(this.attempt.value, environment.random()), () =>
      this.#connect(),
    );
  }

  #expectAnswer(): void {
    this.#cancelPatience ??= this.#options.environment.after(PATIENCE, () => this.rejoin());
  }

  #leave(): void {
    this.#cancelWait();
    this.#cancelPatience?.();
    this.#cancelPatience = null;
    const socket = this.#socket;
    this.#socket = null;
    if (socket === null) return;
    socket.onopen = null;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close();
  }
}
