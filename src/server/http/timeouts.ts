// How long the server waits for the other end of a plain HTTP connection. Milliseconds.

export interface Timeouts {
  readonly connection: number;
  readonly headers: number;
  readonly request: number;
  readonly keepAlive: number;
  readonly check: number;
}

export const timeouts: Timeouts = {
  /**
   * Without a byte in either direction: the other end is gone. Every answer begins far sooner. It does not hold for
   * WebSockets, which pings watch.
   */
  connection: 60_000,
  /**
   * Until the headers are there: a few hundred bytes, which also a poor telephone line carries in time. Whoever needs longer
   * holds connections open on purpose.
   */
  headers: 15_000,
  /** Until the whole request is there: a body has at most 16 KiB. */
  request: 30_000,
  /**
   * Between two requests of one connection. Longer than the 60 s after which common proxies let an idle connection go, so
   * that a proxy never sends a request over a connection that is just being closed.
   */
  keepAlive: 72_000,
  /** Between two looks at which connections have overstayed. */
  check: 5_000,
};

// There is no limit on a handler: one that waits for the disk may have written already, and an answer that nothing was saved
// would then be a lie. The log itself answers 503 where it cannot write.

/** The same as Fastify wants it. */
export function timeoutOptions({ connection, headers, request, keepAlive, check }: Timeouts) {
  return {
    connectionTimeout: connection,
    requestTimeout: request,
    keepAliveTimeout: keepAlive,
    http: { headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: check },
  };
}
