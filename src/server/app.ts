// Builds the whole server from its parts; it never listens and never reads the environment.
import websocket from '@fastify/websocket';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Library } from '../packs/library.ts';
import type { Access } from './access/access-code.ts';
import { type Ids, randomIds } from './access/ids.ts';
import type { Config } from './config.ts';
import type { EventLog } from './event-log/event-log.ts';
import { createAuthentication } from './http/authentication.ts';
import { answerUnroutable, handleErrors } from './http/errors.ts';
import { healthRoutes } from './http/routes/health.ts';
import { interviewRoutes } from './http/routes/interviews.ts';
import { openApiRoutes } from './http/routes/openapi.ts';
import { pageRoutes } from './http/routes/pages.ts';
import { participantRoutes } from './http/routes/participants.ts';
import { planRoutes } from './http/routes/plans.ts';
import { reportRoutes } from './http/routes/report.ts';
import { rubricRoutes } from './http/routes/rubric.ts';
import { socketRoutes } from './http/routes/socket.ts';
import { secure } from './http/security.ts';
import type { Services } from './http/services.ts';
import { socketOptions } from './http/socket-server.ts';
import { type Timeouts, timeoutOptions, timeouts as usualTimeouts } from './http/timeouts.ts';
import { typedApp } from './http/typed-app.ts';
import { type Clock, systemClock } from './session/clock.ts';
import { silentObserver } from './session/observer.ts';
import { Sessions } from './session/sessions.ts';
import { english, type ServerWords } from './words/words.ts';

export interface AppParts {
  readonly config: Pick<Config, 'basePath' | 'publicUrl' | 'logLevel' | 'trustProxy' | 'linkDays'>;
  readonly access: Access;
  readonly log: EventLog;
  readonly library: Library;
  /** Folder of the built pages; null where there is none. */
  readonly webRoot: string | null;
  /** Of this product, such as 0.1.0. */
  readonly version: string;
  /** Names the built pages: a page of another build reloads. */
  readonly build: string;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Milliseconds over which a question's text is streamed; 0 for not at all. */
  readonly streamFor?: number;
  /** Where log lines go; standard output where left out. */
  readonly logTo?: { write(line: string): void };
  /** The language that the server speaks; English where left out. */
  readonly words?: ServerWords;
  readonly timeouts?: Timeouts;
}

/** Bytes of a request's body: a name and some settings. */
const BODY_BYTES = 16 * 1024;

function loggerOf(level: Config['logLevel'], stream: AppParts['logTo']) {
  if (level === 'silent') return false;
  const redact = ['req.headers.authorization', 'req.headers["x-access-code"]', 'req.headers.cookie'];
  return { level, redact, ...(stream ? { stream } : {}) };
}

function servicesOf(app: FastifyInstance, parts: AppParts): Services {
  const { config, log, build, clock = systemClock, ids = randomIds, words = english, streamFor } = parts;
  function onFault(err: unknown, interview: string) {
    return app.log.error({ err, interview }, 'an interview could not go on');
  }
  const observer = { ...silentObserver, onFault };
  const sessions = new Sessions({ log, clock, build, streamFor, observer });
  const publicHost = config.publicUrl === null ? null : new URL(config.publicUrl).hostname;
  return {
    ...parts,
    sessions,
    clock,
    ids,
    words,
    publicHost,
    base: config.basePath,
    linkDays: config.linkDays,
  };
}

async function addRoutes(scope: FastifyInstance, services: Services): Promise<void> {
  const app = typedApp(scope);
  const asParticipant = createAuthentication(scope, services);
  openApiRoutes(app, services);
  healthRoutes(app, services);
  planRoutes(app, services);
  interviewRoutes(app, services);
  participantRoutes(app, services, asParticipant);
  rubricRoutes(app, services, asParticipant);
  reportRoutes(app, services, asParticipant);
  socketRoutes(app, services);
  await pageRoutes(scope, services);
}

/**
 * The server, ready to listen. Once it is ready, the clocks of running interviews go; closing it closes all sockets
 * and waits until all that was begun is written. The log and the library stay their owner's.
 */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { basePath, logLevel, trustProxy } = parts.config;
  const { words = english, timeouts = usualTimeouts } = parts;
  const app = Fastify({
    logger: loggerOf(logLevel, parts.logTo),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < trustProxy,
    bodyLimit: BODY_BYTES,
    frameworkErrors: answerUnroutable(words),
    ...timeoutOptions(timeouts),
  });
  const services = servicesOf(app, parts);
  handleErrors(app, basePath, words);
  await app.register(websocket, socketOptions(app, services.sessions, services.clock));
  await secure(app, basePath);
  await app.register(async (scope) => addRoutes(scope, services), { prefix: basePath });
  if (basePath !== '') app.get(basePath, (_, reply) => reply.redirect(`${basePath}/`));
  app.addHook('onReady', () => services.sessions.wakeAll());
  return app;
}
