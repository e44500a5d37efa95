// What goes out on one connection, in order. A question may be streamed word by word before its event arrives whole.
import { type CloseName, STREAM_FOR } from '../../interview/protocol/index.ts';
import type { Clock } from './clock.ts';
import { encode, type Frame } from './frames.ts';

/** A socket, as far as the sessions know it. */
export interface Connection {
  send(frame: Frame): void;
  close(name: CloseName): void;
}

export interface Outlet {
  /** Ends any streaming first: the streamed event goes out whole before this frame. */
  send(frame: Frame): void;
  /** Sends the deltas one by one, then the event they belong to. */
  stream(deltas: readonly Frame[], event: Frame): void;
  /** Ends any streaming now: the streamed event goes out whole. */
  finishStreaming(): void;
  close(name: CloseName): void;
}

/** Milliseconds between two deltas: fast enough to look fluent, slow enough to cost little. */
const TICK = 50;
/** UTF-16 units of the shortest delta: about a word and a half. */
const LEAST_DELTA = 10;

/** A text cut at spaces into at most `pieces` pieces; a cut never falls within a surrogate pair. */
export function cutAtSpaces(text: string, pieces: number): readonly string[] {
  const size = Math.max(LEAST_DELTA, Math.ceil(text.length / pieces));
  const cut: string[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start + size - 1);
    const end = space === -1 ? text.length : space + 1;
    cut.push(text.slice(start, end));
    start = end;
  }
  return cut;
}

/** The deltas of a question's text; none where `streamFor` leaves no time for any. */
export function deltasOf(version: number, text: string, streamFor = STREAM_FOR): readonly Frame[] {
  const ticks = Math.floor(streamFor / TICK);
  if (ticks < 1) return [];
  let offset = 0;
  return cutAtSpaces(text, ticks).map((piece) => {
    const frame = encode({ type: 'questionDelta', version, offset, text: piece });
    offset += piece.length;
    return frame;
  });
}

export function createOutlet(connection: Connection, clock: Clock, streamFor = STREAM_FOR): Outlet {
  let streaming: { readonly event: Frame; readonly cancel: () => void } | null = null;

  function finishStreaming(): void {
    if (streaming === null) return;
    const { event, cancel } = streaming;
    streaming = null;
    cancel();
    connection.send(event);
  }

  function step(deltas: readonly Frame[], event: Frame, end: number): void {
    const [delta, ...rest] = deltas;
    if (delta === undefined || clock.now() + TICK > end) {
      finishStreaming();
      return;
    }
    connection.send(delta);
    streaming = { event, cancel: clock.after(TICK, () => step(rest, event, end)) };
  }

  return {
    send(frame) {
      finishStreaming();
      connection.send(frame);
    },
    stream(deltas, event) {
      finishStreaming();
      streaming = { event, cancel: () => undefined };
      step(deltas, event, clock.now() + streamFor);
    },
    finishStreaming,
    close(name) {
      finishStreaming();
      connection.close(name);
    },
  };
}
