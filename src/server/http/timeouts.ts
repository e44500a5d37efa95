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
   * Without a byte in either direction: a line that went dead without a word. Every answer begins within a second, and a
   * socket that became a WebSocket is out of it: that one is watched by pings.
   */
  connection: 60_000,
  /** Until the headers are there: a few hundred bytes, also from a telephone in a tunnel. More is somebody holding lines open. */
  headers: 15_000,
  /** Until the whole request is there: a body has at most 16 KiB. */
  request: 30_000,
  /**
   * Between two requests of one connection. Longer than the 60 s after which common proxies let an idle connection go, so
   * that a proxy never sends a request down a line that is just being closed.
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
