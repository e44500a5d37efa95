// The shell around the core: read, fold, decide, append, and only then tell. Its caller sees to it that an interview
// has one thing done at a time.

import { reject } from '../../interview/core/rejection.ts';
import {
  type Command,
  commandKey,
  decide,
  type InterviewEvent,
  type InterviewState,
  isRejection,
  nextWake,
  openTurn,
} from '../../interview/index.ts';
import { interviewerWords } from '../../interview/words/interviewer.ts';
import type { Committer } from '../event-log/committer.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { Clock } from './clock.ts';
import type { Feed } from './feed.ts';
import type { Order, OrderResult } from './orders.ts';
import { record } from './record.ts';
import type { RubricCache } from './rubric-cache.ts';
import type { States } from './states.ts';
import type { Timers } from './timers.ts';

export interface RunnerParts {
  readonly log: EventLog;
  readonly committer: Committer;
  readonly clock: Clock;
  readonly rubrics: RubricCache;
  readonly feed: Feed;
  readonly states: States;
  readonly timers: Timers;
}

export interface Runner {
  /** The state as of now: what the clock alone brings has happened. */
  upToNow(interview: string): Promise<InterviewState>;
  /** Throws LogUnavailableError where nothing could be written; then nothing happened. */
  run(order: Order): Promise<OrderResult>;
}

/** How often a lost race for the next version is run again; with one server none is ever lost. */
const RACES = 5;

/** What came of the same command before, if it did. */
function earlier({ by, sent }: Order, state: InterviewState): OrderResult | null {
  const before = sent && state.commands.get(commandKey(by, sent.id));
  if (!before) return null;
  if (before.hash !== sent.hash) return { kind: 'rejected', rejection: reject('idReused') };
  return { kind: 'repeated', from: before.from, to: before.to, state };
}

export function createRunner(parts: RunnerParts): Runner {
  const { log, committer, clock, rubrics, feed, states, timers } = parts;

  function decideNow({ command, by }: Order, state: InterviewState) {
    const phrases = interviewerWords;
    return rubrics.with((rubric) => decide(command, state, { now: clock.now(), by, phrases, rubric }));
  }

  /** The state after these events, or null where they must be decided again on what somebody else wrote. */
  async function append(order: Order, state: InterviewState, events: readonly InterviewEvent[]) {
    const committed = await record(committer, state, events, order, clock.now());
    if (committed === null) {
      states.drop(order.interview);
      return null;
    }
    states.keep(committed.state);
    timers.set(order.interview, nextWake(committed.state));
    await feed.publish(committed);
    return committed.state;
  }

  async function passTime(interview: string, state: InterviewState): Promise<Order> {
    const turn = openTurn(state);
    const draft = turn && (await log.readDraft(interview, turn.to));
    const command: Command = { type: 'passTime', draft: draft?.text ?? null };
    return { interview, by: 'server', sent: null, command };
  }

  async function upToNow(interview: string): Promise<InterviewState> {
    const state = await states.load(interview);
    const due = nextWake(state);
    if (due === null || due > clock.now()) {
      timers.set(interview, due);
      return state;
    }
    const order = await passTime(interview, state);
    const decided = await decideNow(order, state);
    if (isRejection(decided) || decided.length === 0) return state;
    await append(order, state, decided);
    return upToNow(interview);
  }

  async function attempt(order: Order, races: number): Promise<OrderResult> {
    const state = await upToNow(order.interview);
    const known = earlier(order, state);
    if (known) return known;
    const decided = await decideNow(order, state);
    if (isRejection(decided)) return { kind: 'rejected', rejection: decided };
    const after = await append(order, state, decided);
    if (after !== null) return { kind: 'accepted', state: after };
    if (races <= 1) throw new Error(`Interview ${order.interview} is being written by another server`);
    return attempt(order, races - 1);
  }

  return { upToNow, run: (order) => attempt(order, RACES) };
}
