import { expect, it } from 'vitest';
import { PING_EVERY } from '../../../src/interview/protocol/index.ts';
import { startHeartbeat } from '../../../src/server/http/heartbeat.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';
import { createFakeSocket } from './fake-socket.ts';

it('a heartbeat pings at every interval while it is answered, and cuts the socket once where it is not', () => {
  const clock = createManualClock();
  const { socket, beats, pong } = createFakeSocket();
  startHeartbeat(socket, clock);
  clock.advance(PING_EVERY - 1);
  expect(beats).toEqual([]);
  clock.advance(1);
  pong();
  clock.advance(PING_EVERY);
  expect(beats).toEqual(['ping', 'ping']);
  clock.advance(PING_EVERY - 1);
  expect(beats).toEqual(['ping', 'ping']);
  clock.advance(1 + 3 * PING_EVERY);
  expect(beats).toEqual(['ping', 'ping', 'terminate']);
});

it('a heartbeat that is stopped pings no more, before its first beat and after', () => {
  const clock = createManualClock();
  const [early, late] = [createFakeSocket(), createFakeSocket()];
  const stops = [early, late].map(({ socket }) => startHeartbeat(socket, clock));
  stops[0]?.();
  clock.advance(PING_EVERY);
  late.pong();
  stops[1]?.();
  clock.advance(2 * PING_EVERY);
  expect([early.beats, late.beats]).toEqual([[], ['ping']]);
});
