// What can be counted and timed in the sessions. Whoever wants metrics implements this; the sessions know no more of it.
import type { CommandType, RejectionCode, Role } from '../../interview/index.ts';

/** A command that somebody sent, once it is done with. */
export interface ObservedCommand {
  readonly type: CommandType;
  /** The sender's role; null for somebody who does not take part in this interview. */
  readonly role: Role | 'server' | null;
  /** `failed` where an error was thrown; a rejected command by the code of its rejection. */
  readonly outcome: 'accepted' | 'repeated' | 'failed' | RejectionCode;
  /** By the server's clock, from the command's turn until its events were on the disk and sent. */
  readonly milliseconds: number;
}

export interface SessionObserver {
  onCommand(command: ObservedCommand): void;
  /** A transaction is on the disk; `rows` are the events and drafts that it wrote. */
  onCommit(commit: { readonly rows: number }): void;
  /** An error where nobody waits for an answer who could be told of it. */
  onFault(error: unknown, interview: string): void;
}

/** Observes nothing. */
export const silentObserver: SessionObserver = {
  onCommand: () => undefined,
  onCommit: () => undefined,
  onFault: () => undefined,
};
