// A browser in miniature: sockets that a test holds the other end of, a clock it moves, storage it can look into.
import type { ServerMessage } from '../../../src/interview/protocol/server-messages.ts';
import type { Environment, SocketLike } from '../../../web/client/environment.ts';

export class FakeSocket implements SocketLike {
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: unknown }) => void) | null = null;
  onclose: ((closing: { code: number }) => void) | null = null;
  readonly sent: { type: string; [key: string]: unknown }[] = [];
  closed = false;

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.closed = true;
  }

  /** The server takes the connection. */
  open(): void {
    this.onopen?.();
  }

  say(...messages: ServerMessage[]): void {
    for (const message of messages) this.onmessage?.({ data: JSON.stringify(message) });
  }

  drop(code = 1006): void {
    this.onclose?.({ code });
  }

  sentOf(type: string) {
    return this.sent.filter((frame) => frame.type === type);
  }
}

interface Timer {
  readonly at: number;
  readonly action: () => void;
}

export class FakeEnvironment implements Environment {
  readonly sockets: FakeSocket[] = [];
  readonly stored: Map<string, string>;
  #now = 1_000_000;
  #ids = 0;
  #timers: Timer[] = [];
  #wakers: (() => void)[] = [];
  #leavers: (() => void)[] = [];

  /** Hand in the storage of another environment to play a reload. */
  constructor(stored = new Map<string, string>(), firstId = 0) {
    this.stored = stored;
    this.#ids = firstId;
  }

  get socket(): FakeSocket {
    const last = this.sockets.at(-1);
    if (last === undefined) throw new Error('no socket was opened');
    return last;
  }

  openSocket(): FakeSocket {
    const socket = new FakeSocket();
    this.sockets.push(socket);
    return socket;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return 0;
  }

  newId(): string {
    this.#ids += 1;
    return `id-${this.#ids}`;
  }

  after(milliseconds: number, action: () => void): () => void {
    const timer = { at: this.#now + milliseconds, action };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  onWake(action: () => void): () => void {
    this.#wakers.push(action);
    return () => {
      this.#wakers = this.#wakers.filter((each) => each !== action);
    };
  }

  onLeave(action: () => void): () => void {
    this.#leavers.push(action);
    return () => {
      this.#leavers = this.#leavers.filter((each) => each !== action);
    };
  }

  readonly storage = {
    read: (key: string): unknown => JSON.parse(this.stored.get(key) ?? 'null'),
    write: (key: string, value: unknown): void => void this.stored.set(key, JSON.stringify(value)),
    remove: (key: string): void => void this.stored.delete(key),
  };

  /** Lets time pass, running what falls due on the way. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const due = this.#timers
        .filter((timer) => timer.at <= until)
        .sort((one, other) => one.at - other.at)[0];
      if (due === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== due);
      this.#now = Math.max(this.#now, due.at);
      due.action();
    }
    this.#now = until;
  }

  /** The page is put away or closed. */
  leave(): void {
    for (const leaver of [...this.#leavers]) leaver();
  }

  /** The network is back, or the page is looked at again. */
  wake(): void {
    for (const waker of [...this.#wakers]) waker();
  }
}
