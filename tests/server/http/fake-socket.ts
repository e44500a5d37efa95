// A socket in this process whose other end is the test: it says what it likes, and reads nothing.
import type { WebSocket } from 'ws';

type Listener = (...words: never[]) => void;

export interface FakeSocket {
  readonly socket: WebSocket;
  /** What was sent over it, with the options it was sent with. */
  readonly sent: readonly (readonly [frame: Buffer, options: unknown])[];
  /** Code and reason of every close that the server began. */
  readonly closes: readonly (readonly [code: number, reason: string])[];
  /** `ping` and `terminate`, in the order in which they came. */
  readonly beats: readonly string[];
  /** A text frame comes, or a binary one. */
  hear(text: string, isBinary?: boolean): void;
  /** A ping is answered. */
  pong(): void;
  /** The connection is gone. */
  goAway(): void;
}

export function createFakeSocket(): FakeSocket {
  const listeners = new Map<string, Listener>();
  const sent: (readonly [Buffer, unknown])[] = [];
  const closes: (readonly [number, string])[] = [];
  const beats: string[] = [];
  const socket = {
    bufferedAmount: 0,
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    send: (frame: Buffer, options: unknown) => {
      socket.bufferedAmount += frame.length;
      sent.push([frame, options]);
    },
    ping: () => beats.push('ping'),
    terminate: () => beats.push('terminate'),
    close: (code: number, reason: string) => closes.push([code, reason]),
  };
  return {
    socket: socket as unknown as WebSocket,
    sent,
    closes,
    beats,
    hear: (text, isBinary = false) =>
      listeners.get('message')?.(...([Buffer.from(text), isBinary] as never[])),
    pong: () => listeners.get('pong')?.(),
    goAway: () => listeners.get('close')?.(),
  };
}
