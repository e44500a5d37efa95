// A tiny client of the wire: sends frames, and waits for the next one that a test is interested in.
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { ClientMessage, ServerMessage } from '../../../src/interview/protocol/index.ts';

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

export type MessageOf<Type extends ServerMessage['type']> = Extract<ServerMessage, { type: Type }>;

export class Socket {
  readonly #socket: WebSocket;
  readonly #waiting: ServerMessage[] = [];
  #wake: () => void = () => undefined;
  /** Everything that ever came, in order. */
  readonly received: ServerMessage[] = [];
  /** Resolves when the socket has closed. */
  readonly closed: Promise<Closed>;
  #isClosed = false;

  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.#socket = new WebSocket(url, { headers });
    this.#socket.on('error', () => undefined);
    this.#socket.on('message', (data) => {
      const message: ServerMessage = JSON.parse(data.toString());
      this.received.push(message);
      this.#waiting.push(message);
      this.#wake();
    });
    this.closed = new Promise((resolve) => {
      this.#socket.on('close', (code, reason) => {
        this.#isClosed = true;
        this.#wake();
        resolve({ code, reason: reason.toString() });
      });
    });
  }

  /** The bare socket, for frames that no honest client sends. */
  get bare(): WebSocket {
    return this.#socket;
  }

  async opened(): Promise<this> {
    if (this.#socket.readyState === WebSocket.CONNECTING) await once(this.#socket, 'open');
    return this;
  }

  send(message: ClientMessage): void {
    this.#socket.send(JSON.stringify(message));
  }

  /** The next message, in order; refuses when the socket closes first. */
  async next(): Promise<ServerMessage> {
    for (;;) {
      const message = this.#waiting.shift();
      if (message) return message;
      if (this.#isClosed) {
        const { code, reason } = await this.closed;
        throw new Error(`the socket closed with ${code} ${reason}`);
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** The next message of a type; what comes before it is passed over. */
  async nextOf<Type extends ServerMessage['type']>(type: Type): Promise<MessageOf<Type>> {
    for (;;) {
      const message = await this.next();
      if (message.type === type) return message as MessageOf<Type>;
    }
  }

  /** The next event of a type; what comes before it is passed over. */
  async nextEvent(type: string): Promise<MessageOf<'event'>> {
    for (;;) {
      const message = await this.nextOf('event');
      if (message.event.type === type) return message;
    }
  }

  /** Joins, and resolves with the welcome. */
  async join(token: string, after = 0): Promise<MessageOf<'welcome'>> {
    await this.opened();
    this.send({ type: 'hello', protocol: 1, token, after });
    return this.nextOf('welcome');
  }

  /** Resolves when the server has read all that was sent so far, pongs included. */
  async sync(): Promise<void> {
    const pong = once(this.#socket, 'pong');
    this.#socket.ping();
    await pong;
  }

  close(): void {
    this.#socket.close();
  }

  /** Cuts the line without a word. */
  cut(): void {
    this.#socket.terminate();
  }
}
