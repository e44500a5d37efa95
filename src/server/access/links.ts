// Links of participants: issued once, valid until they expire. Whether a link was revoked is known to the interview only.
import type { EventLog, LinkRow } from '../event-log/event-log.ts';
import { hashToken, looksLikeToken, newToken } from './tokens.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** The row goes into the log; the token goes to the participant, and nowhere else. */
export interface IssuedLink {
  readonly token: string;
  readonly row: LinkRow;
}

type ResolvedLink =
  | {
      readonly kind: 'found';
      readonly interview: string;
      readonly participant: string;
      readonly expiresAt: number;
    }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'expired' };

/**
 * Makes a link for a participant.
 * @param of interview and participant that it opens
 * @param now milliseconds since 1970
 * @param days how long it is good
 */
export function issueLink(
  of: { readonly interview: string; readonly participant: string },
  now: number,
  days: number,
  makeToken: () => string = newToken,
): IssuedLink {
  const token = makeToken();
  const { interview, participant } = of;
  return { token, row: { tokenHash: hashToken(token), interview, participant, expiresAt: now + days * DAY } };
}

/** Whom a token stands for at that time. It may be a participant whose link was revoked: ask the interview. */
export async function resolveToken(
  log: Pick<EventLog, 'findLink'>,
  token: string,
  now: number,
): Promise<ResolvedLink> {
  const row = looksLikeToken(token) ? await log.findLink(hashToken(token)) : null;
  if (row === null) return { kind: 'wrong' };
  if (now >= row.expiresAt) return { kind: 'expired' };
  const { interview, participant, expiresAt } = row;
  return { kind: 'found', interview, participant, expiresAt };
}
