// Where many tests begin: an interview under way, and small steps in it.
import type { CommandBody } from '../../../src/interview/protocol/index.ts';
import { createIds, settle, withId } from '../../bot/candidate.ts';
import type { Made, TestApp } from './app.ts';
import type { MessageOf, Socket } from './socket.ts';
import { transcriptOf } from './transcript.ts';

export interface Scene {
  readonly app: TestApp;
  readonly made: Made;
  readonly candidate: Socket;
  /** Version of the first question. */
  readonly question: number;
}

const nextId = createIds('test');

/** Sends a command with a fresh id, and gives the id. */
export function say(socket: Socket, command: CommandBody): string {
  const id = nextId();
  socket.send(withId(command, id));
  return id;
}

/** An interview with the candidate connected and the first question open. */
export async function begin(app: TestApp, body: Readonly<Record<string, unknown>> = {}): Promise<Scene> {
  const made = await app.create(body);
  const candidate = await app.join(made, 'candidate');
  say(candidate, { type: 'startInterview' });
  const { version } = await candidate.nextEvent('questionAsked');
  return { app, made, candidate, question: version };
}

/** The refusal of the next command that is refused. */
export function nextRejection(socket: Socket): Promise<MessageOf<'rejected'>> {
  return socket.nextOf('rejected');
}

/** Rejoins as the candidate and gives what they then hold: proof that the server goes on and nothing was lost. */
export async function whatStands(app: TestApp, made: Made): Promise<readonly string[]> {
  const socket = await app.join(made, 'candidate');
  await settle(socket);
  return transcriptOf(socket.received)
    .events()
    .map(({ event }) => event.type);
}
