// Pings a socket: finds out when its other end is gone, and keeps proxies from dropping a connection that is silent.
import type { WebSocket } from 'ws';
import { PING_EVERY } from '../../interview/protocol/index.ts';
import type { Clock } from '../session/clock.ts';

/** Pings until stopped; a socket that left a whole interval unanswered is cut. Gives the function that stops it. */
export function startHeartbeat(socket: WebSocket, clock: Clock): () => void {
  let answered = true;
  function beat(): void {
    if (!answered) {
      socket.terminate();
      return;
    }
    answered = false;
    socket.ping();
    cancel = clock.after(PING_EVERY, beat);
  }
  socket.on('pong', () => {
    answered = true;
  });
  let cancel = clock.after(PING_EVERY, beat);
  return () => cancel();
}
