// What a page holds of its interview, and how each message of the server changes it. Pure.
import type { Participant } from '../../src/interview/core/events.ts';
import type { EventMessage, ServerMessage } from '../../src/interview/protocol/server-messages.ts';
import { applySplice } from './splice.ts';

/** A question or follow-up while its text is still being streamed. */
export interface Delta {
  readonly version: number;
  readonly text: string;
}

/** What somebody is typing; `text` is null while this page is out of step and waits for the whole text. */
export interface Typing {
  readonly to: number;
  readonly by: string;
  readonly text: string | null;
}

export interface Store {
  readonly you: Participant | null;
  readonly interview: string;
  /** The server's build. */
  readonly build: string | null;
  readonly list: readonly EventMessage[];
  /** The last version held, hidden ones included; what the next `hello` says as `after`. */
  readonly held: number;
  /** The version that must be held before the list is whole again after joining or a reset. */
  readonly goal: number;
  /** Ids of the participants who are connected. */
  readonly present: readonly string[];
  readonly delta: Delta | null;
  readonly typing: Typing | null;
}

export const emptyStore: Store = {
  you: null,
  interview: '',
  build: null,
  list: [],
  held: 0,
  goal: 0,
  present: [],
  delta: null,
  typing: null,
};

type Of<Type extends ServerMessage['type']> = Extract<ServerMessage, { type: Type }>;

/** True once nothing of the list is missing; pages draw only then, so that a reset does not flicker. */
export function isWholeList(store: Store): boolean {
  return store.held >= store.goal;
}

/**
 * The store after a message. `gap` where a version is missing or the server knows fewer versions than are held:
 * then the page rejoins, saying what it holds (`withoutForeignEvents` first in the second case).
 */
export function applyMessage(store: Store, message: ServerMessage): Store | 'gap' {
  switch (message.type) {
    case 'welcome':
      return welcomed(store, message);
    case 'event':
      return took(store, message);
    case 'hidden':
      return passed(store, message.version);
    case 'reset':
      return resetFrom(store, message.from);
    case 'questionDelta':
      return { ...store, delta: streamed(store.delta, message) };
    case 'typing':
      return { ...store, typing: typed(store.typing, message) };
    case 'presence':
      return { ...store, present: message.present };
    default:
      return store;
  }
}

function welcomed(store: Store, message: Of<'welcome'>): Store | 'gap' {
  if (message.version < store.held) return 'gap';
  const { you, interview, build, version } = message;
  return { ...store, you, interview, build, goal: version, delta: null, typing: null };
}

/** A version already held comes again when a command was sent twice; the first one stays. */
function passed(store: Store, version: number): Store | 'gap' {
  if (version <= store.held) return store;
  return version === store.held + 1 ? { ...store, held: version } : 'gap';
}

function took(store: Store, message: EventMessage): Store | 'gap' {
  const next = passed(store, message.version);
  if (next === 'gap' || next === store) return next;
  return {
    ...next,
    list: [...store.list, message],
    delta: store.delta?.version === message.version ? null : store.delta,
    typing: endsTyping(message, store.typing) ? null : store.typing,
  };
}

function endsTyping({ event }: EventMessage, typing: Typing | null): boolean {
  return (
    typing !== null &&
    (event.type === 'answerSubmitted' ? event.to === typing.to : event.type === 'questionClosed')
  );
}

function resetFrom(store: Store, from: number): Store {
  return {
    ...store,
    list: store.list.filter((message) => message.version < from),
    held: Math.min(store.held, from - 1),
    goal: Math.max(store.goal, store.held),
  };
}

function streamed(delta: Delta | null, { version, offset, text }: Of<'questionDelta'>): Delta | null {
  if (offset === 0) return { version, text };
  if (delta === null || delta.version !== version || delta.text.length !== offset) return delta;
  return { version, text: delta.text + text };
}

function typed(typing: Typing | null, { to, by, ...splice }: Of<'typing'>): Typing {
  const before = typing !== null && typing.to === to ? typing.text : null;
  return { to, by, text: applySplice(before, splice) };
}

/** Drops everything held, for a server whose log is older than what this page saw (a backup was restored). */
export function withoutForeignEvents(store: Store): Store {
  return {
    ...emptyStore,
    you: store.you,
    interview: store.interview,
  };
}
