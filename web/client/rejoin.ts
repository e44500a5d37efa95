// What to do when the socket closed: whether to rejoin, and how long to wait.
import { closeCodes } from '../../src/interview/protocol/close-codes.ts';

/** The waits between tries: short at first, since most gaps are; spread, so that a restarted server is not met by all at once. */
const REJOIN = {
  /** Milliseconds before the first try. */
  first: 500,
  /** Each wait is this much longer than the last. */
  growth: 1.5,
  /** Milliseconds that no wait goes beyond. */
  most: 10_000,
  /** A wait is cut by up to this share, at random. */
  jitter: 0.3,
} as const;

/** Milliseconds to wait before try `attempt` (1 for the first); `random` is in [0, 1). */
export function waitBefore(attempt: number, random: number): number {
  let wait: number = REJOIN.first;
  for (let grown = 1; grown < attempt && wait < REJOIN.most; grown += 1) wait *= REJOIN.growth;
  return Math.round(Math.min(wait, REJOIN.most) * (1 - REJOIN.jitter * random));
}

/** `rejoin` by itself; `taken` waits to be asked; `refused` is final for this link; `outdated` needs a new page. */
type AfterClose = 'rejoin' | 'taken' | 'refused' | 'outdated';

/** What a close code asks of the page; codes of the network, such as 1006, ask to rejoin. */
export function afterClose(code: number): AfterClose {
  switch (code) {
    case closeCodes.seatTaken:
      return 'taken';
    case closeCodes.protocolUnknown:
      return 'outdated';
    case closeCodes.tokenRefused:
    case closeCodes.badFrame:
    case closeCodes.frameTooLarge:
      return 'refused';
    default:
      return 'rejoin';
  }
}
