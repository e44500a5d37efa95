// What one socket lets through, in which order, and with which words it is closed.
import { describe, expect, it } from 'vitest';
import {
  closeCodes,
  FRAME_BURST,
  HELLO_WITHIN,
  PING_EVERY,
  QUEUE_BYTES,
} from '../../../src/interview/protocol/index.ts';
import { type JoinResult, type SocketHandlers, serveSocket } from '../../../src/server/http/socket-edge.ts';
import { LogUnavailableError } from '../../../src/server/session/log-unavailable.ts';
import type { Connection } from '../../../src/server/session/streaming.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';
import { createFakeSocket } from './fake-socket.ts';

const HELLO = '{"type":"hello","protocol":1,"token":"t","after":0}';
const START = '{"type":"startInterview","id":"a"}';
const SKIP = '{"type":"skipQuestion","id":"b"}';
const frame = Buffer.from('{}');

function seat(expiresAt: number = Number.POSITIVE_INFINITY): JoinResult {
  return { seat: 'seat' as never, expiresAt };
}

/** Resolves once everything that could be served by now has been. */
function served(): Promise<void> {
  return new Promise(setImmediate);
}

/** A served socket, and all that its handlers were told. */
function serve(own: Partial<SocketHandlers> = {}) {
  const clock = createManualClock();
  const fake = createFakeSocket();
  const connections: Connection[] = [];
  const received: string[] = [];
  const left: unknown[] = [];
  const faults: unknown[] = [];
  serveSocket(fake.socket, clock, {
    async join(hello, connection) {
      connections.push(connection);
      return own.join?.(hello, connection) ?? seat();
    },
    async receive(to, message) {
      received.push(message.type);
      await own.receive?.(to, message);
    },
    leave: (each) => left.push(each),
    onFault: (error) => faults.push(error),
  });
  return { ...fake, clock, connections, received, left, faults };
}

/** The same, joined. */
async function joined(own: Partial<SocketHandlers> = {}) {
  const edge = serve(own);
  edge.hear(HELLO);
  await served();
  const [connection] = edge.connections;
  if (connection === undefined) throw new Error('nobody joined');
  return { ...edge, connection };
}

describe('the first frame', () => {
  it('is hello, or the socket is closed and nothing was served', async () => {
    const { hear, closes, received, connections } = serve();
    hear(START);
    await served();
    expect(closes).toEqual([[closeCodes.helloExpected, 'the first frame must be hello']]);
    expect([received, connections]).toEqual([[], []]);
  });

  it('has to come in time', () => {
    const { clock, closes } = serve();
    clock.advance(HELLO_WITHIN - 1);
    expect(closes).toEqual([]);
    clock.advance(1);
    expect(closes).toEqual([[closeCodes.helloExpected, 'no hello came in time']]);
  });

  it('that came in time is not waited for any longer, even while the log is slow to seat whoever came', async () => {
    const { hear, clock, closes } = serve({ join: () => new Promise(() => undefined) });
    hear(HELLO);
    await served();
    clock.advance(HELLO_WITHIN);
    expect(closes).toEqual([]);
  });

  it('comes once', async () => {
    const { hear, closes, connections, left } = await joined();
    hear(HELLO);
    await served();
    expect(closes).toEqual([[closeCodes.badFrame, 'hello comes once']]);
    expect(connections).toHaveLength(1);
    expect(left).toEqual(['seat']);
  });

  it('that is refused closes the socket by the name that was given, and no seat is left', async () => {
    const { closes, left } = await joined({ join: async () => ({ close: 'tokenRefused' }) });
    expect(closes).toEqual([[closeCodes.tokenRefused, 'tokenRefused']]);
    expect(left).toEqual([]);
  });

  it('of somebody who has gone seats nobody', async () => {
    const { hear, goAway, connections } = serve();
    hear(HELLO);
    goAway();
    await served();
    expect(connections).toEqual([]);
  });

  it('of somebody who goes while they are seated leaves no seat taken', async () => {
    let seatThem: (result: JoinResult) => void = () => undefined;
    const slow = new Promise<JoinResult>((resolve) => {
      seatThem = resolve;
    });
    const { goAway, left } = await joined({ join: () => slow });
    goAway();
    expect(left).toEqual([]);
    seatThem(seat());
    await served();
    expect(left).toEqual(['seat']);
  });
});

describe('a closed socket', () => {
  it('takes and sends nothing more, and frees its seat once', async () => {
    const { hear, goAway, connection, received, sent, closes, left } = await joined();
    hear('no frame');
    expect(closes).toEqual([[closeCodes.badFrame, 'not JSON']]);
    hear(START);
    hear('no frame');
    connection.send(frame);
    connection.close('seatTaken');
    goAway();
    await served();
    expect([received, sent]).toEqual([[], []]);
    expect(closes).toHaveLength(1);
    expect(left).toEqual(['seat']);
  });

  it('is pinged no more', async () => {
    const { goAway, clock, beats } = await joined();
    clock.advance(PING_EVERY);
    expect(beats).toEqual(['ping']);
    goAway();
    clock.advance(2 * PING_EVERY);
    expect(beats).toEqual(['ping']);
  });

  it('that the other end closed is not closed again when no hello came', () => {
    const { goAway, clock, closes } = serve();
    goAway();
    clock.advance(HELLO_WITHIN);
    expect(closes).toEqual([]);
  });
});

describe('a link that expires while it is used', () => {
  it('opens nothing from that very moment on', async () => {
    const now = createManualClock().now();
    const { hear, clock, received, closes, left } = await joined({ join: async () => seat(now + 10) });
    clock.advance(9);
    hear(START);
    await served();
    expect(received).toEqual(['startInterview']);
    clock.advance(1);
    hear(SKIP);
    await served();
    expect(received).toEqual(['startInterview']);
    expect(closes).toEqual([[closeCodes.tokenRefused, 'the link has expired']]);
    expect(left).toEqual(['seat']);
  });

  it('shows nothing from that very moment on', async () => {
    const now = createManualClock().now();
    const { connection, clock, sent, closes } = await joined({ join: async () => seat(now + 10) });
    clock.advance(9);
    connection.send(frame);
    clock.advance(1);
    connection.send(frame);
    expect(sent).toEqual([[frame, { binary: false }]]);
    expect(closes).toEqual([[closeCodes.tokenRefused, 'the link has expired']]);
  });
});

describe('what waits to be read', () => {
  it('may be any length before somebody has joined, and a queue of full length after', async () => {
    let send: (frame: Buffer) => void = () => undefined;
    const { connection, sent, closes } = await joined({
      async join(_, connection) {
        send = (each) => connection.send(each);
        send(Buffer.alloc(QUEUE_BYTES + 1));
        send(frame);
        return seat();
      },
    });
    expect(sent).toHaveLength(2);
    connection.send(frame);
    expect(closes).toEqual([[closeCodes.tooSlow, 'tooSlow']]);
    expect(sent).toHaveLength(2);
  });

  it('is not too much while it just fills the queue', async () => {
    const { connection, sent, closes } = await joined();
    connection.send(Buffer.alloc(QUEUE_BYTES));
    connection.send(frame);
    expect([sent.length, closes]).toEqual([2, []]);
  });
});

describe('a flood', () => {
  it('is cut at the first frame beyond the burst, which is not served', async () => {
    const { hear, received, closes } = await joined();
    for (let count = 1; count < FRAME_BURST; count += 1) {
      hear(START);
      await served();
    }
    expect([received.length, closes]).toEqual([99, []]);
    hear(START);
    await served();
    expect(received).toHaveLength(99);
    expect(closes).toEqual([[closeCodes.tooFast, 'at most 50 frames a second']]);
  });
});

describe('what goes wrong while a frame is served', () => {
  it('closes the socket as a fault and is told', async () => {
    const error = new Error('a page of the file is gone');
    const { hear, closes, faults } = await joined({ receive: () => Promise.reject(error) });
    hear(START);
    await served();
    expect(closes).toEqual([[closeCodes.fault, 'fault']]);
    expect(faults).toEqual([error]);
  });

  it('is no fault where only the log cannot be written', async () => {
    const error = new LogUnavailableError(new Error('no space left'));
    const { hear, closes, faults } = await joined({ receive: () => Promise.reject(error) });
    hear(START);
    await served();
    expect(closes).toEqual([[closeCodes.logUnavailable, 'logUnavailable']]);
    expect(faults).toEqual([]);
  });
});

describe('the reason in a close frame', () => {
  it('is cut to the bytes it may have, between two characters, and loses nothing else', async () => {
    const { hear, closes } = await joined();
    hear(JSON.stringify({ type: `\uFFFD${'€'.repeat(60)}` }));
    expect(closes).toEqual([[closeCodes.badFrame, `unknown type \uFFFD${'€'.repeat(35)}`]]);
  });

  it('says that frames are text', async () => {
    const { hear, closes } = await joined();
    hear(START, true);
    expect(closes).toEqual([[closeCodes.badFrame, 'frames are text']]);
  });
});
