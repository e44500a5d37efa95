// A command as it is handed in, and what came of it.

import type { Command, InterviewState, Rejection } from '../../interview/index.ts';
import type { LinkRow } from '../event-log/event-log.ts';

/** What belongs into the transaction of a command besides its events. */
export interface Belongings {
  readonly rubrics: readonly (readonly [string, string])[];
  readonly links: readonly LinkRow[];
}

export interface Order {
  readonly interview: string;
  /** Participant id, or `server`. */
  readonly by: string;
  /** The sender's id of the command and the hash of its body; null where it cannot be sent twice. */
  readonly sent: { readonly id: string; readonly hash: string } | null;
  readonly command: Command;
  readonly belongings?: Belongings;
}

export type OrderResult =
  | { readonly kind: 'accepted'; readonly state: InterviewState }
  /** Accepted before; its events are the versions `from` to `to`, inclusive. */
  | { readonly kind: 'repeated'; readonly from: number; readonly to: number; readonly state: InterviewState }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };
