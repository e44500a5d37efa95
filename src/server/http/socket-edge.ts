// One socket from its first byte to its last: limits, then parsing, then what the session makes of it.
import type { WebSocket } from 'ws';
import {
  type ClientMessage,
  type CloseName,
  closeCodes,
  FRAME_BURST,
  FRAMES_A_SECOND,
  HELLO_WITHIN,
  QUEUE_BYTES,
} from '../../interview/protocol/index.ts';
import type { Clock } from '../session/clock.ts';
import type { Frame } from '../session/frames.ts';
import { LogUnavailableError } from '../session/log-unavailable.ts';
import type { Seat } from '../session/seats.ts';
import type { Connection } from '../session/streaming.ts';
import { type Bucket, createBucket } from './bucket.ts';
import { FrameQueue } from './frame-queue.ts';
import { startHeartbeat } from './heartbeat.ts';
import { type Parsed, parseFrame } from './parse-frame.ts';

export type Hello = Extract<ClientMessage, { type: 'hello' }>;

/** The seat of whoever has joined, and until when their link is good. */
interface JoinedSeat {
  readonly seat: Seat;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** What came of a hello: a seat, or why the socket is closed. */
export type JoinResult = JoinedSeat | { readonly close: CloseName };

/** What is done with what comes over a socket. */
export interface SocketHandlers {
  join(hello: Hello, connection: Connection): Promise<JoinResult>;
  receive(seat: Seat, message: Exclude<ClientMessage, Hello>): Promise<void>;
  leave(seat: Seat): void;
  onFault(error: unknown): void;
}

/** Bytes of a close frame's reason. */
const REASON_BYTES = 123;

function shortened(reason: string): string {
  return Buffer.from(reason)
    .subarray(0, REASON_BYTES)
    .toString('utf8')
    .replace(/\uFFFD+$/u, '');
}

class SocketEdge implements Connection {
  readonly #socket: WebSocket;
  readonly #clock: Clock;
  readonly #handlers: SocketHandlers;
  readonly #bucket: Bucket;
  readonly #queue: FrameQueue;
  readonly #stopHeartbeat: () => void;
  readonly #stopWaiting: () => void;
  #joined: JoinedSeat | null = null;
  #isOpen = true;

  constructor(socket: WebSocket, clock: Clock, handlers: SocketHandlers) {
    this.#socket = socket;
    this.#clock = clock;
    this.#handlers = handlers;
    this.#bucket = createBucket(FRAMES_A_SECOND, FRAME_BURST, clock);
    this.#queue = new FrameQueue(
      (message) => this.#serve(message),
      (error) => this.#fail(error),
    );
    this.#stopHeartbeat = startHeartbeat(socket, clock);
    this.#stopWaiting = clock.after(HELLO_WITHIN, () => this.close('helloExpected', 'no hello came in time'));
  }

  send(frame: Frame): void {
    if (!this.#isOpen) return;
    // Whoever only watches sends nothing by which to notice that their link has expired.
    if (this.#hasExpired()) this.close('tokenRefused', 'the link has expired');
    // The list on joining may be longer than any queue; what comes after it must be read in time.
    else if (this.#joined !== null && this.#socket.bufferedAmount > QUEUE_BYTES) this.close('tooSlow');
    else this.#socket.send(frame, { binary: false });
  }

  close(name: CloseName, why: string = name): void {
    if (!this.#isOpen) return;
    this.end();
    this.#socket.close(closeCodes[name], shortened(why));
  }

  /** The socket is closed or closing: nothing more goes out, and nothing that comes is read. */
  end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#stopHeartbeat();
    this.#stopWaiting();
    if (this.#joined) this.#handlers.leave(this.#joined.seat);
  }

  take(data: Buffer, isBinary: boolean): void {
    if (!this.#isOpen) return;
    const parsed = this.#read(data, isBinary);
    if ('close' in parsed) this.close(parsed.close, parsed.why);
    else this.#queue.add(parsed.message);
  }

  #read(data: Buffer, isBinary: boolean): Parsed {
    const tooMany = !this.#bucket.take() || this.#queue.isFull();
    if (tooMany) return { close: 'tooFast', why: `at most ${FRAMES_A_SECOND} frames a second` };
    return isBinary ? { close: 'badFrame', why: 'frames are text' } : parseFrame(data);
  }

  async #serve(message: ClientMessage): Promise<void> {
    const joined = this.#joined;
    if (message.type === 'hello') {
      if (joined === null) return this.#welcome(message);
      return this.close('badFrame', 'hello comes once');
    }
    if (joined === null) return this.close('helloExpected', 'the first frame must be hello');
    if (this.#hasExpired()) return this.close('tokenRefused', 'the link has expired');
    return this.#handlers.receive(joined.seat, message);
  }

  #hasExpired(): boolean {
    return this.#joined !== null && this.#clock.now() >= this.#joined.expiresAt;
  }

  async #welcome(hello: Hello): Promise<void> {
    this.#stopWaiting();
    if (!this.#isOpen) return;
    const result = await this.#handlers.join(hello, this);
    if ('close' in result) this.close(result.close);
    else if (this.#isOpen) this.#joined = result;
    else this.#handlers.leave(result.seat);
  }

  #fail(error: unknown): void {
    const isUnwritten = error instanceof LogUnavailableError;
    if (!isUnwritten) this.#handlers.onFault(error);
    this.close(isUnwritten ? 'logUnavailable' : 'fault');
  }
}

/** Serves a socket until it closes. Call it before anything is awaited, so that no frame is missed. */
export function serveSocket(socket: WebSocket, clock: Clock, handlers: SocketHandlers): void {
  const edge = new SocketEdge(socket, clock, handlers);
  socket.on('message', (data: Buffer, isBinary: boolean) => edge.take(data, isBinary));
  socket.on('close', () => edge.end());
}
