// Why a socket was closed. Each code has one meaning and one thing that the client does next.

export const closeCodes = {
  /** The interview's server is going down for a restart: rejoin with back-off. */
  goingAway: 1001,
  /** A fault of the server: rejoin with back-off. */
  fault: 1011,
  /** No `hello` came in time, as on a very slow line, or something else came first: rejoin with back-off. */
  helloExpected: 4400,
  /** The token is wrong, expired or revoked, or belongs to another interview. Do not rejoin. */
  tokenRefused: 4401,
  /** The frame was no JSON, of no known type, or broke its schema. Do not rejoin. */
  badFrame: 4402,
  /** The frame was over the limit. Do not rejoin by itself. */
  frameTooLarge: 4413,
  /** More frames a second than allowed: rejoin with back-off. */
  tooFast: 4429,
  /** What waits to be sent to this client grew over the limit: rejoin with back-off. */
  tooSlow: 4430,
  /** The same participant joined elsewhere. Do not rejoin until asked. */
  seatTaken: 4409,
  /** The log could not be written; nothing was acknowledged: rejoin and resend. */
  logUnavailable: 4503,
  /** The protocol version is not spoken here: reload the page. */
  protocolUnknown: 4426,
} as const;

export type CloseName = keyof typeof closeCodes;
