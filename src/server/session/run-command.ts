// Runs a command on a session that has its turn: read, decide, append, evolve, publish.
import { participantNamed } from '../../interview/core/state.ts';
import {
  type Command,
  commandKey,
  decide,
  type InterviewState,
  isRejection,
  nextWake,
  openTurn,
  type Rejection,
} from '../../interview/index.ts';
import { appendEvents, type Origin } from './append-events.ts';
import type { ObservedCommand } from './observer.ts';
import { idReused } from './rejections.ts';
import type { Session } from './session.ts';

/** A command, by whom it is sent, and what is written together with its events. */
export interface CommandRequest extends Origin {
  readonly command: Command;
}

/** What came of a command, and the state after it. */
export type CommandResult = { readonly state: InterviewState } & (
  | { readonly kind: 'accepted' }
  /** Accepted before; its events are the versions `from` to `to`, inclusive. */
  | { readonly kind: 'repeated'; readonly from: number; readonly to: number }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
);

/** How often a lost race for the next version is run again; with one server none is ever lost. */
const RACES = 5;

/**
 * Runs a command and tells everybody connected; what is accepted is on the disk.
 * Throws LogUnavailableError where nothing could be written; then nothing happened.
 */
export async function runCommand(session: Session, request: CommandRequest): Promise<CommandResult> {
  const { clock, observer } = session.shared;
  const begun = clock.now();
  let result: CommandResult | null = null;
  try {
    result = await attempt(session, request, RACES);
    return result;
  } finally {
    observer.onCommand({ ...observed(request, result), milliseconds: clock.now() - begun });
  }
}

async function attempt(session: Session, request: CommandRequest, races: number): Promise<CommandResult> {
  const state = await upToNow(session);
  const result = earlierResult(request, state) ?? (await execute(session, request, state));
  if (result !== null) return result;
  if (races <= 1) throw new Error(`Interview ${session.interview} is being written by another server`);
  return attempt(session, request, races - 1);
}

/** What came of the same command before, if it did. */
function earlierResult({ by, idempotency }: CommandRequest, state: InterviewState): CommandResult | null {
  const before = idempotency && state.commands.get(commandKey(by, idempotency.id));
  if (!before) return null;
  if (before.hash !== idempotency.hash) return { kind: 'rejected', rejection: idReused, state };
  return { kind: 'repeated', from: before.from, to: before.to, state };
}

/** Null where somebody else wrote first: then the state is read again, and the command must be decided on that. */
async function execute(
  session: Session,
  request: CommandRequest,
  state: InterviewState,
): Promise<CommandResult | null> {
  const { clock, committer } = session.shared;
  const rubric = await session.rubrics(state);
  const decided = decide(request.command, state, { now: clock.now(), by: request.by, rubric });
  if (isRejection(decided)) return { kind: 'rejected', rejection: decided, state };
  if (decided.length === 0) return { kind: 'accepted', state };
  const committed = await appendEvents(committer, state, decided, request, clock.now());
  if (committed === null) {
    session.dropState();
    return null;
  }
  const after = committed.at(-1)?.state ?? state;
  session.setState(after);
  await session.feed.publish(committed);
  return { kind: 'accepted', state: after };
}

/** The state as of now: what the clock alone brings has happened. */
export async function upToNow(session: Session): Promise<InterviewState> {
  const state = await session.load();
  const due = nextWake(state);
  if (due === null || due > session.shared.clock.now()) {
    session.wakeAt(due);
    return state;
  }
  const passed = await execute(session, await passTime(session, state), state);
  // Where the clock brings nothing after all, asking again would bring nothing again.
  return passed?.state === state ? state : upToNow(session);
}

async function passTime({ interview, shared }: Session, state: InterviewState): Promise<CommandRequest> {
  const turn = openTurn(state);
  const draft = turn && (await shared.log.readDraft(interview, turn.to));
  return { interview, by: 'server', command: { type: 'passTime', draft: draft?.text ?? null } };
}

function observed({ by, command }: CommandRequest, result: CommandResult | null) {
  const role = by === 'server' ? by : result && participantNamed(result.state, by)?.role;
  const outcome = result?.kind === 'rejected' ? result.rejection.rejected : (result?.kind ?? 'failed');
  return { type: command.type, role: role ?? null, outcome } satisfies Omit<ObservedCommand, 'milliseconds'>;
}
