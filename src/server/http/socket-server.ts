// How WebSockets are accepted, and closed when the server stops.
import type { WebsocketPluginOptions } from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import { closeCodes, FRAME_BYTES } from '../../interview/protocol/index.ts';
import type { Clock } from '../session/clock.ts';
import type { Sessions } from '../session/sessions.ts';

/**
 * Bytes at which the transport itself gives up, with its own code 1009. A frame between our limit and this one is read
 * so that the socket can be closed with the code that says what to do.
 */
const TRANSPORT_BYTES = 4 * FRAME_BYTES;

/** Milliseconds that clients have to answer the close frame of a server that stops; then they are cut off. */
export const FAREWELL = 3_000;

/** Options for the websocket plugin: limits, and a stop that loses nothing. */
export function socketOptions(
  app: FastifyInstance,
  sessions: Sessions,
  clock: Clock,
): WebsocketPluginOptions {
  return {
    options: { maxPayload: TRANSPORT_BYTES },
    // ws closes the socket itself, with the code that fits (1007 for broken UTF-8, 1009 for too many bytes).
    errorHandler: (error, _socket, request) => request.log.debug({ err: error }, 'a socket failed'),
    preClose: async () => {
      await sessions.stop();
      const { clients } = app.websocketServer;
      for (const socket of clients) socket.close(closeCodes.goingAway, 'goingAway');
      const cancel = clock.after(FAREWELL, () => {
        for (const socket of clients) socket.terminate();
      });
      await new Promise((resolve) => app.websocketServer.close(resolve));
      cancel();
    },
  };
}
