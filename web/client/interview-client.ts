// The one way from a page to its interview: commands and drafts out, a model that follows the log in.

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Participant } from '../../src/interview/core/events.ts';
import { foldEntries } from '../../src/interview/model/fold.ts';
import { emptyModel, type InterviewModel, openTurn } from '../../src/interview/model/interview-model.ts';
import type { CommandBody } from '../../src/interview/protocol/client-messages.ts';
import { FRAME_BYTES, PROTOCOL_VERSION } from '../../src/interview/protocol/limits.ts';
import type { EventMessage, ServerMessage } from '../../src/interview/protocol/server-messages.ts';
import { sharedWords } from '../words/shared.ts';
import { Connection, type ConnectionState } from './connection.ts';
import { type Draft, Drafts, type UnsentWords } from './drafts.ts';
import { browserEnvironment, type Environment } from './environment.ts';
import { Outbox, type Pending } from './outbox.ts';
import {
  applyMessage,
  type Delta,
  emptyStore,
  isWholeList,
  type Store,
  type Typing,
  withoutForeignEvents,
} from './store.ts';
import { Typist } from './typist.ts';

/** A command that was refused. `command` is null where it is not one this page still waits for. */
export interface Refusal {
  readonly id: string;
  readonly code: string;
  readonly message: string;
  readonly command: Pending | null;
}

interface ClientOptions {
  /** The base path with its closing slash, such as `/coach/`. */
  readonly base: string;
  /** The interview's id. */
  readonly id: string;
  readonly token: string;
  /** `ws://host` or `wss://host`; the page's own by default. */
  readonly origin?: string;
}

export interface InterviewClient {
  readonly connection: ReadonlySignal<ConnectionState>;
  /** Tries since the connection was last open. */
  readonly attempt: ReadonlySignal<number>;
  /** When the connection was lost, by this machine's clock; null while it is open. */
  readonly lostAt: ReadonlySignal<number | null>;
  /** Null until welcomed. */
  readonly you: ReadonlySignal<Participant | null>;
  /** True once the whole list came for the first time. */
  readonly ready: ReadonlySignal<boolean>;
  readonly model: ReadonlySignal<InterviewModel>;
  /** Ids of the participants who are connected. */
  readonly presence: ReadonlySignal<readonly string[]>;
  /** The answer box: what it holds, for which turn, and where that is kept. */
  readonly draft: ReadonlySignal<Draft>;
  /** Words whose turn closed before they were sent. */
  readonly unsent: ReadonlySignal<readonly UnsentWords[]>;
  /** The question or follow-up that is being streamed. */
  readonly delta: ReadonlySignal<Delta | null>;
  /** What the candidate is typing, for those who watch. */
  readonly beingTyped: ReadonlySignal<Typing | null>;
  /** Commands that are not answered yet. */
  readonly pending: ReadonlySignal<readonly Pending[]>;
  /** The last refusal; a page may set it to null once it is dealt with. */
  readonly rejected: { value: Refusal | null };
  /** True once the server runs another build than this page: save what is typed and load the page again. */
  readonly stale: ReadonlySignal<boolean>;
  /** Sends a command; the result is its id, which its events and its rejection carry. */
  send(command: CommandBody): string;
  /** The answer box of turn `to` holds `text`: keeps it here and on the server. */
  saveDraft(to: number, text: string): void;
  /** Lets go of the unsent words of turn `to`. */
  discardUnsent(to: number): void;
  /** The answer box of turn `to` holds `text`: shows it to those who may watch. */
  typing(to: number, text: string): void;
  /** Milliseconds since 1970 by the server's clock, by which deadlines count. */
  serverNow(): number;
  /** Takes the seat back from another tab. */
  takeBack(): void;
  close(): void;
}

/** A short mark of the link, so that two people in one browser do not share what is kept; it does not give the token away. */
function markOf(token: string): string {
  let sum = 0;
  for (const unit of token) sum = (Math.imul(sum, 31) + unit.charCodeAt(0)) >>> 0;
  return sum.toString(36);
}

function socketOrigin(): string {
  return location.origin.replace(/^http/, 'ws');
}

/** Bytes that an id and its key add to a command. */
const ID_BYTES = 80;

function fitsFrame(frame: object): boolean {
  return new TextEncoder().encode(JSON.stringify(frame)).length + ID_BYTES <= FRAME_BYTES;
}

class Client implements InterviewClient {
  readonly #store = signal<Store>(emptyStore);
  readonly #connection: Connection;
  readonly #outbox: Outbox;
  readonly #drafts: Drafts;
  readonly #typist: Typist;
  readonly #environment: Environment;
  readonly #firstBuild = signal<string | null>(null);
  readonly #stopListening: () => void;
  #clockOffset = 0;
  #settled = false;

  readonly model = signal<InterviewModel>(emptyModel);
  readonly ready = signal(false);
  readonly rejected = signal<Refusal | null>(null);
  readonly you = computed(() => this.#store.value.you);
  readonly presence = computed(() => this.#store.value.present);
  readonly delta = computed(() => this.#store.value.delta);
  readonly beingTyped = computed(() => this.#store.value.typing);
  readonly stale = computed(() => {
    const { build } = this.#store.value;
    return build !== null && build !== this.#firstBuild.value;
  });
  readonly connection: ReadonlySignal<ConnectionState>;
  readonly attempt: ReadonlySignal<number>;
  readonly lostAt: ReadonlySignal<number | null>;
  readonly draft: ReadonlySignal<Draft>;
  readonly unsent: ReadonlySignal<readonly UnsentWords[]>;
  readonly pending: ReadonlySignal<readonly Pending[]>;

  constructor(options: ClientOptions, environment: Environment) {
    this.#environment = environment;
    this.#connection = new Connection({
      url: `${options.origin ?? socketOrigin()}${options.base}api/interviews/${encodeURIComponent(options.id)}/live`,
      environment,
      hello: () => ({
        type: 'hello',
        protocol: PROTOCOL_VERSION,
        token: options.token,
        after: this.#store.value.held,
      }),
      onMessage: (message) => batch(() => this.#take(message)),
    });
    const kept = `vivavoce:${options.id}:${markOf(options.token)}`;
    this.#outbox = new Outbox(environment, `${kept}:pending`, (frame) => this.#sendSettled(frame));
    this.#drafts = new Drafts(environment, `${kept}:draft`, (frame) => this.#sendSettled(frame));
    this.#typist = new Typist(
      environment,
      () => this.model.value.plan?.typing ?? 'hidden',
      (frame) => this.#connection.send(frame),
    );
    this.#stopListening = environment.onLeave(() => this.#drafts.hurry());
    this.connection = this.#connection.state;
    this.attempt = this.#connection.attempt;
    this.lostAt = this.#connection.lostAt;
    this.draft = this.#drafts.draft;
    this.unsent = this.#drafts.unsent;
    this.pending = this.#outbox.pending;
    this.#connection.start();
  }

  send(command: CommandBody): string {
    const splices =
      command.type === 'submitAnswer' && command.to ? this.#typist.recordingOf(command.to) : undefined;
    const body = splices === undefined ? command : { ...command, splices };
    return fitsFrame(body) ? this.#outbox.add(body) : this.#tooLong(command);
  }

  saveDraft(to: number, text: string): void {
    this.#drafts.save(to, text);
  }

  discardUnsent(to: number): void {
    this.#drafts.discard(to);
  }

  typing(to: number, text: string): void {
    this.#typist.type(to, text);
  }

  serverNow(): number {
    return this.#environment.now() + this.#clockOffset;
  }

  takeBack(): void {
    this.#connection.takeBack();
  }

  close(): void {
    this.#stopListening();
    this.#connection.close();
  }

  /** Nothing goes out before the list is whole: what is in it may be the answer to a command still held here. */
  #sendSettled(frame: object): boolean {
    if (!this.#settled) return false;
    return (
      new TextEncoder().encode(JSON.stringify(frame)).length <= FRAME_BYTES &&
      this.#connection.send(frame, true)
    );
  }

  #take(message: ServerMessage): void {
    const before = this.#store.value;
    const after = applyMessage(before, message);
    if (after === 'gap') {
      if (message.type === 'welcome') this.#store.value = withoutForeignEvents(before);
      this.#connection.rejoin();
      return;
    }
    this.#store.value = after;
    if (message.type === 'welcome') this.#welcomed(message);
    if (message.type === 'event' && message.by === after.you?.id) this.#ownEvent(message);
    if (message.type === 'draftSaved') this.#drafts.acknowledged(message.to, message.revision);
    if (message.type === 'rejected') this.#refuse(message);
    // Also where the same people are named again: one of them may have come back with an empty page.
    if (message.type === 'presence') this.#typist.tellWhole();
    if (isWholeList(after)) this.#follow(after, before);
  }

  /** An own command was taken. Whoever skips a question has let go of what they wrote to it, and of nothing else. */
  #ownEvent({ commandId, event, version }: EventMessage): void {
    this.#outbox.take(commandId);
    if (event.type !== 'questionClosed' || event.reason !== 'skipped') return;
    const { to } = this.draft.value;
    if (event.question <= to && to < version) this.#drafts.done(to);
  }

  #welcomed(message: Extract<ServerMessage, { type: 'welcome' }>): void {
    this.#settled = false;
    this.#clockOffset = message.now - this.#environment.now();
    this.#firstBuild.value ??= message.build;
    this.#connection.welcomed();
    this.#drafts.restored(message.draft);
    this.#typist.tellWhole();
  }

  /** The list is whole: draws it, drops drafts of answered turns and, after joining, sends what is unanswered. */
  #follow(after: Store, before: Store): void {
    if (after.list !== before.list || !this.#settled) {
      this.model.value = foldEntries(after.list);
      for (const { event } of after.list) if (event.type === 'answerSubmitted') this.#turnDone(event.to);
    }
    const draftOfOpenTurn = openTurn(this.model.value)?.to === this.draft.value.to;
    if (!draftOfOpenTurn && this.draft.value.to !== 0) this.#drafts.setAside();
    if (this.#settled) return;
    this.#settled = true;
    this.#connection.settled();
    this.ready.value = true;
    this.#outbox.resend();
    if (draftOfOpenTurn) this.#drafts.flush();
  }

  #turnDone(to: number): void {
    this.#drafts.done(to);
    this.#typist.done(to);
  }

  /** A frame over the limit would end the connection; it is refused here in the server's own words. */
  #tooLong(command: CommandBody): string {
    const id = this.#environment.newId();
    const message = sharedWords.server.tooLong;
    this.rejected.value = { id, code: 'answer-too-long', message, command: { ...command, id } };
    return id;
  }

  /** A refused draft needs no words: its turn is closed or its text too long, and it stays in this browser. */
  #refuse({ id, code, message }: Extract<ServerMessage, { type: 'rejected' }>): void {
    if (id === null) this.#drafts.refused();
    else this.rejected.value = { id, code, message, command: this.#outbox.take(id) };
  }
}

/** Joins an interview and stays in it: see InterviewClient. `world` is the browser, or a test's own. */
export function connectInterview(
  options: ClientOptions,
  environment: Environment = browserEnvironment(),
): InterviewClient {
  return new Client(options, environment);
}
