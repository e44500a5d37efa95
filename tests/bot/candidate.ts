// A scripted candidate: plays an interview over the wire from its start to its end.
import type { ViewedEvent } from '../../src/interview/index.ts';
import type { ClientMessage, CommandBody, ServerMessage } from '../../src/interview/protocol/index.ts';
import type { Socket } from '../support/app/socket.ts';
import { type Transcript, transcriptOf } from '../support/app/transcript.ts';

type Asked = Extract<ViewedEvent, { type: 'questionAsked' | 'followUpAsked' }>;

/** What the candidate says to a question or a follow-up; null skips the question. */
export type Script = (asked: Asked, version: number) => string | null;

/** Hands out command ids: `bot-1`, `bot-2`, … */
export function createIds(prefix = 'bot') {
  let count = 0;
  return (): string => {
    count += 1;
    return `${prefix}-${count}`;
  };
}

/** A command with an id of its own. */
export function withId(command: CommandBody, id: string): ClientMessage {
  return { ...command, id } as ClientMessage;
}

/**
 * Waits until the server has sent all it had to send to this participant: a draft of no open turn is refused, and the
 * refusal comes after everything before it.
 */
export async function settle(socket: Socket): Promise<void> {
  socket.send({ type: 'saveDraft', to: 1, revision: 1, text: '' });
  for (;;) {
    const message = await socket.next();
    if (message.type === 'rejected' && message.id === null) return;
  }
}

function replyTo(event: ViewedEvent, version: number, mode: string, script: Script): CommandBody | null {
  if (event.type === 'questionAsked' || event.type === 'followUpAsked') {
    const text = script(event, version);
    return text === null ? { type: 'skipQuestion' } : { type: 'submitAnswer', text, to: version };
  }
  return event.type === 'questionClosed' && mode === 'practice' ? { type: 'nextQuestion' } : null;
}

/** After the last question the interview may have ended before `nextQuestion` came. */
function isHarmless(message: ServerMessage): boolean {
  return message.type !== 'rejected' || message.code === 'already-finished';
}

/**
 * Starts the interview on a socket that has joined, answers whatever is asked by the script, goes on in practice when
 * a question has closed, and resolves with all that the candidate holds once the interview is finished.
 */
export async function play(socket: Socket, script: Script): Promise<Transcript> {
  const nextId = createIds();
  function say(command: CommandBody) {
    return socket.send(withId(command, nextId()));
  }
  let mode = 'practice';
  let latest = 0;
  say({ type: 'startInterview' });
  for (;;) {
    const message = await socket.next();
    if (!isHarmless(message)) throw new Error(`the bot was refused: ${JSON.stringify(message)}`);
    if (message.type !== 'event' || message.version <= latest) continue;
    latest = message.version;
    const { event, version } = message;
    if (event.type === 'interviewCreated') mode = event.mode;
    if (event.type === 'interviewFinished') break;
    const reply = replyTo(event, version, mode, script);
    if (reply) say(reply);
  }
  await settle(socket);
  return transcriptOf(socket.received);
}
