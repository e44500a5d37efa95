// The life of a socket: pings, watchers who do not read, going down, and what the log says of it all.
import { describe, expect, it } from 'vitest';
import {
  closeCodes,
  FRAME_BURST,
  FRAMES_A_SECOND,
  PING_EVERY,
  QUEUE_BYTES,
} from '../../../src/interview/protocol/index.ts';
import type { EventLog, Write } from '../../../src/server/event-log/event-log.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { type SocketHandlers, serveSocket } from '../../../src/server/http/socket-edge.ts';
import { FAREWELL } from '../../../src/server/http/socket-server.ts';
import type { Connection } from '../../../src/server/session/streaming.ts';
import { settle } from '../../bot/candidate.ts';
import { startApp } from '../../support/app/app.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';
import { begin, say } from '../../support/app/scenes.ts';
import { createFakeSocket } from './fake-socket.ts';

describe('a ping', () => {
  it('that is answered keeps the socket', async () => {
    const app = await startApp();
    const { candidate } = await begin(app);
    for (let count = 0; count < 3; count += 1) {
      const pinged = new Promise((resolve) => candidate.bare.once('ping', resolve));
      app.clock.advance(PING_EVERY);
      await pinged;
      await candidate.sync();
    }
    await settle(candidate);
  });

  it('that is not answered in time cuts it, and the seat is free', async () => {
    const app = await startApp();
    const { candidate, made } = await begin(app);
    const observer = await app.join(made, 'observer');
    candidate.bare.pause();
    app.clock.advance(PING_EVERY);
    await observer.sync();
    app.clock.advance(PING_EVERY);
    candidate.bare.resume();
    expect((await candidate.closed).code).toBe(1006);
    await observer.nextOf('presence');
    expect((await observer.nextOf('presence')).present).toHaveLength(1);
  });
});

describe('a watcher who does not read', () => {
  it('is let go once too much waits for them', async () => {
    const { socket, closes, hear } = createFakeSocket();
    const connections: Connection[] = [];
    const left: unknown[] = [];
    const handlers: SocketHandlers = {
      join: async (_, connection) => {
        connections.push(connection);
        return { seat: 'seat' as never, expiresAt: Number.POSITIVE_INFINITY };
      },
      receive: async () => undefined,
      leave: (seat) => left.push(seat),
      onFault: (error) => expect(error).toBeNull(),
    };
    serveSocket(socket, createManualClock(), handlers);
    hear('{"type":"hello","protocol":1,"token":"t","after":0}');
    await new Promise(setImmediate);
    const [connection] = connections;
    const frame = Buffer.alloc(1024 * 1024);
    for (let sent = 0; sent <= QUEUE_BYTES; sent += frame.length) connection?.send(frame);
    expect(closes).toEqual([]);
    connection?.send(frame);
    expect(closes).toEqual([[closeCodes.tooSlow, 'tooSlow']]);
    expect(left).toEqual(['seat']);
  });
});

describe('a client whose frames cannot be served', () => {
  it('is let go once too many of them wait, however slowly they came', async () => {
    const { socket, closes, hear } = createFakeSocket();
    const clock = createManualClock();
    serveSocket(socket, clock, {
      // The log hangs: whoever says hello is never seated.
      join: () => new Promise(() => undefined),
      receive: async () => undefined,
      leave: () => undefined,
      onFault: (error) => expect(error).toBeNull(),
    });
    const hello = '{"type":"hello","protocol":1,"token":"t","after":0}';
    for (let count = 0; count < FRAME_BURST; count += 1) {
      hear(hello);
      clock.advance(1_000 / FRAMES_A_SECOND);
    }
    expect(closes).toEqual([]);
    hear(hello);
    expect(closes).toEqual([[closeCodes.tooFast, 'at most 50 frames a second']]);
  });
});

describe('a server that goes down', () => {
  it('cuts off who does not answer its farewell', async () => {
    const app = await startApp();
    const { candidate, made } = await begin(app);
    const polite = await app.socket(made.id).opened();
    candidate.bare.pause();
    const down = app.app.close();
    expect((await polite.closed).code).toBe(closeCodes.goingAway);
    const [stubborn] = app.app.websocketServer.clients;
    const cut = new Promise((resolve) => stubborn?.once('close', resolve));
    app.clock.advance(FAREWELL - 1);
    expect(stubborn?.readyState).toBe(stubborn?.CLOSING);
    app.clock.advance(1);
    await cut;
    await down;
    // Containers kill ten seconds after they asked to stop.
    expect(FAREWELL).toBeLessThan(5_000);
  });

  it('says so to every socket, joined or not, and has written what was begun', async () => {
    const app = await startApp();
    const { candidate, made } = await begin(app);
    const stranger = await app.socket(made.id).opened();
    say(candidate, { type: 'skipQuestion' });
    await candidate.sync();
    const down = app.app.close();
    expect((await candidate.closed).code).toBe(closeCodes.goingAway);
    expect((await stranger.closed).code).toBe(closeCodes.goingAway);
    await down;
    expect((await app.log.read(made.id, 0)).at(-1)?.event.type).toBe('questionClosed');
  });
});

/** A memory log whose next write waits at a gate. */
class GatedLog extends MemoryLog {
  #reached: () => void = () => undefined;
  #gate: Promise<void> = Promise.resolve();
  override async commit(batch: readonly Write[]): ReturnType<EventLog['commit']> {
    this.#reached();
    await this.#gate;
    return super.commit(batch);
  }
  /** Shuts the gate; resolves once a write stands before it, with the way to open it. */
  shut(): { readonly reached: Promise<void>; open(): void } {
    let open: () => void = () => undefined;
    this.#gate = new Promise((resolve) => {
      open = resolve;
    });
    const reached = new Promise<void>((resolve) => {
      this.#reached = resolve;
    });
    return { reached, open: () => open() };
  }
}

describe('a write under way', () => {
  it('is waited for when the server goes down', async () => {
    const log = new GatedLog();
    const app = await startApp({ log });
    const { candidate, made } = await begin(app);
    const gate = log.shut();
    say(candidate, { type: 'skipQuestion' });
    await gate.reached;
    let isDown = false;
    const down = app.app.close().then(() => {
      isDown = true;
    });
    await candidate.closed;
    // Turns enough for a server that does not wait to be down.
    for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
    expect(isDown).toBe(false);
    gate.open();
    await down;
    expect((await log.read(made.id, 0)).at(-1)?.event.type).toBe('questionClosed');
  });
});

describe('the log of the server', () => {
  it('holds no token, access code or word of an answer', async () => {
    let printed = '';
    const logTo = {
      write(line: string) {
        printed += line;
      },
    };
    const app = await startApp({ logLevel: 'trace', logTo, accessCode: 'open-sesame' });
    const { candidate, made } = await begin(app);
    say(candidate, { type: 'submitAnswer', text: 'A very private opinion on tea.' });
    await candidate.nextEvent('questionClosed');
    await app.request(`/api/interviews/${made.id}/report.json`, { token: made.tokens.candidate });
    await app.request(`/api/interviews/${made.id}/report.json`, { token: 'x'.repeat(32) });
    candidate.bare.send('no frame');
    await candidate.closed;
    await app.close();
    expect(printed).toContain(made.id);
    for (const secret of ['private opinion', 'open-sesame', ...Object.values(made.tokens)]) {
      expect(printed).not.toContain(secret);
    }
  });
});
