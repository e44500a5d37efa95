// The address at which a participant's page stays connected: a WebSocket, described in docs/protocol.md.
import type { FastifyRequest } from 'fastify';
import { interviewParams } from '../../../interview/protocol/http/index.ts';
import { PROTOCOL_VERSION } from '../../../interview/protocol/index.ts';
import { resolveToken } from '../../access/links.ts';
import type { Connection } from '../../session/streaming.ts';
import { type AttemptLimit, createAttemptLimit } from '../attempt-limit.ts';
import { createOriginCheck } from '../origin-check.ts';
import { WRONG_TOKENS_A_MINUTE } from '../security.ts';
import type { Services } from '../services.ts';
import { type Hello, type JoinResult, serveSocket } from '../socket-edge.ts';
import type { Routes } from '../typed-app.ts';

interface Joining {
  readonly request: FastifyRequest;
  readonly interview: string;
  readonly hello: Hello;
  readonly connection: Connection;
}

async function join(
  { request, interview, hello, connection }: Joining,
  attempts: AttemptLimit,
  { log, sessions, clock }: Services,
): Promise<JoinResult> {
  if (hello.protocol !== PROTOCOL_VERSION) return { close: 'protocolUnknown' };
  const link = await resolveToken(log, hello.token, clock.now());
  if (link.kind === 'wrong') {
    if (await attempts.isReached(request)) return { close: 'tooFast' };
    await attempts.count(request);
  }
  if (link.kind !== 'found' || link.interview !== interview) return { close: 'tokenRefused' };
  const seat = await sessions.join(
    { interview, participant: link.participant, after: hello.after },
    connection,
  );
  return seat ? { seat, expiresAt: link.expiresAt } : { close: 'tokenRefused' };
}

export function socketRoutes(app: Routes, services: Services): void {
  const { sessions, clock } = services;
  const attempts = createAttemptLimit(app, WRONG_TOKENS_A_MINUTE);
  const options = {
    websocket: true,
    preValidation: createOriginCheck(services),
    schema: { params: interviewParams, hide: true },
  } as const;
  app.get('/api/interviews/:id/live', options, (socket, request) => {
    const { id: interview } = request.params;
    serveSocket(socket, clock, {
      join: (hello, connection) => join({ request, interview, hello, connection }, attempts, services),
      receive: (seat, message) => sessions.receive(seat, message),
      leave: (seat) => sessions.leave(seat),
      onFault: (error) => request.log.error({ err: error, interview }, 'a frame could not be served'),
    });
  });
}
