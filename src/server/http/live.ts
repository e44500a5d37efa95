// The address at which a participant's page stays connected.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PROTOCOL_VERSION } from '../../interview/protocol/index.ts';
import { resolveToken } from '../access/links.ts';
import type { Connection } from '../session/streaming.ts';
import { Problem } from './errors.ts';
import { createGuesses, type Guesses } from './guesses.ts';
import { WRONG_TOKENS_A_MINUTE } from './security.ts';
import type { Services } from './services.ts';
import { attend, type Hello, type Joined } from './socket-edge.ts';

type LiveRequest = FastifyRequest<{ Params: { id: string } }>;

function hostNameOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/** Host names under which the request came in; behind several proxies the first one is what the browser asked for. */
function askedHosts({
  host,
  'x-forwarded-host': forwarded,
}: LiveRequest['headers']): readonly (string | null)[] {
  return [host, String(forwarded ?? '').split(',')[0]].map((each) =>
    each ? hostNameOf(`http://${each.trim()}`) : null,
  );
}

/**
 * Browsers say which page opens a socket, programs do not. A page of another host is refused. It would have no token
 * anyway; this keeps it from even trying. Ports are not compared, since many proxies leave them out.
 */
function createOriginCheck({ publicHost }: Services) {
  return async ({ headers }: LiveRequest): Promise<void> => {
    if (headers.origin === undefined) return;
    const theirs = hostNameOf(headers.origin);
    if (theirs !== null && theirs !== '' && [...askedHosts(headers), publicHost].includes(theirs)) return;
    const message = `Pages of ${headers.origin} may not connect here. Behind a proxy, pass the Host header on or set PUBLIC_URL.`;
    throw new Problem(403, 'foreign-origin', message);
  };
}

async function admit(
  request: LiveRequest,
  hello: Hello,
  connection: Connection,
  guesses: Guesses,
  { log, sessions, clock }: Services,
): Promise<Joined> {
  if (hello.protocol !== PROTOCOL_VERSION) return { close: 'protocolUnknown' };
  const link = await resolveToken(log, hello.token, clock.now());
  if (link.kind === 'wrong') {
    if (await guesses.areUsedUp(request)) return { close: 'tooFast' };
    await guesses.note(request);
  }
  const interview = request.params.id;
  if (link.kind !== 'found' || link.interview !== interview) return { close: 'tokenRefused' };
  const joining = { interview, participant: link.participant, after: hello.after };
  const seat = await sessions.join(joining, connection);
  return seat ? { seat, expiresAt: link.expiresAt } : { close: 'tokenRefused' };
}

export function liveRoutes(app: FastifyInstance, services: Services): void {
  const { sessions, clock } = services;
  const guesses = createGuesses(app, WRONG_TOKENS_A_MINUTE);
  const options = { websocket: true, preValidation: createOriginCheck(services) } as const;
  app.get('/api/interviews/:id/live', options, (socket, request: LiveRequest) => {
    attend(socket, clock, {
      join: (hello, connection) => admit(request, hello, connection, guesses, services),
      receive: (seat, said) => sessions.receive(seat, said),
      leave: (seat) => sessions.leave(seat),
      onFault: (error) =>
        request.log.error({ err: error, interview: request.params.id }, 'a frame could not be served'),
    });
  });
}
