// A server with the fixture's rubrics, and participants who are connected to it by real sockets.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { WebSocket } from 'ws';
import { PROTOCOL_VERSION, type ServerMessage } from '../../../src/interview/protocol/index.ts';
import { createLibrary } from '../../../src/packs/library.ts';
import { buildApp } from '../../../src/server/app.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import type { Clock } from '../../../src/server/session/clock.ts';
import { tempFolder } from '../temp-folder.ts';
import { type Person, people, type Setup, START } from './events.ts';
import { rubrics } from './rubrics.ts';

export interface Hands extends Clock {
  set(now: number): void;
}

/** A clock that stands until it is set; nothing is ever due by itself, because each command lets time pass first. */
export function handClock(): Hands {
  let time = START;
  function set(now: number): void {
    time = Math.max(time, now);
  }
  return { now: () => time, after: () => () => undefined, set };
}

function planFile(setup: Setup, id: string): object {
  const { mode, reveal, minutes, hints, pause, timer, followUps, sections = [] } = setup;
  const named = sections.map(({ order, count }) => ({ order, count }));
  return {
    id,
    title: id,
    description: id,
    mode,
    reveal,
    minutes,
    hints,
    pause,
    timer,
    followUps,
    typing: 'live',
    sections: named,
  };
}

function writePack(folder: string, setups: readonly Setup[]): void {
  function write(path: string, content: unknown): void {
    writeFileSync(join(folder, path), JSON.stringify(content, null, 2));
  }
  for (const part of ['questions', 'plans']) mkdirSync(join(folder, part), { recursive: true });
  const about = {
    title: 'Kitchen',
    description: 'For tests',
    language: 'en',
    licence: 'MIT',
    version: '1.0.0',
  };
  write('pack.json', { format: 1, id: 'kitchen', ...about });
  for (const rubric of rubrics) write(`questions/${rubric.id}.json`, rubric);
  for (const [nth, setup] of setups.entries())
    write(`plans/plan-${nth}.json`, planFile(setup, `plan-${nth}`));
}

export interface Server {
  readonly app: FastifyInstance;
  readonly log: MemoryLog;
  readonly clock: Hands;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** A listening server whose plans `plan-0`, `plan-1`, … are these setups; people get the ids of the fixture. */
export async function serve(setups: readonly Setup[]): Promise<Server> {
  const folder = join(tempFolder(), 'kitchen');
  writePack(folder, setups);
  const problems: unknown[] = [];
  const library = await createLibrary([folder], (problem) => void problems.push(problem));
  if (library.plans().length !== setups.length)
    throw new Error(`not every plan was taken: ${JSON.stringify(problems)}`);
  const log = new MemoryLog();
  const clock = handClock();
  const order: readonly Person[] = ['candidate', 'interviewer', 'observer', 'other'];
  let named = 0;
  let interviews = 0;
  const ids = {
    interview: () => `dinner-${++interviews}`,
    participant: () => people[order[named++ % order.length] ?? 'other'].id,
    seed: () => 1,
  };
  const config = { basePath: '', publicUrl: null, logLevel: 'silent', trustProxy: 0, linkDays: 30 } as const;
  const about = { webRoot: null, version: '0.0.0', build: 'test', streamFor: 0 };
  const app = await buildApp({
    config,
    access: { code: null, madeNow: false },
    log,
    library,
    clock,
    ids,
    ...about,
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  async function close(): Promise<void> {
    await app.close();
    library.close();
  }
  return { app, log, clock, address, close };
}

export interface Connected {
  readonly token: string;
  /** Every frame since the last call, as it came. */
  readonly heard: () => readonly string[];
  /** What is held by now, by the rules of the wire: position 0 is version 1; null where an event is hidden. */
  readonly held: () => readonly unknown[];
  readonly say: (frame: object) => void;
  /** Resolves once all that the server sent before it read the next frame has arrived; false where it hung up. */
  readonly settle: () => Promise<boolean>;
  readonly hangUp: () => Promise<void>;
}

/** Connects and says hello with the last version of what is held from an earlier time. */
export async function connect(
  server: Server,
  interview: string,
  token: string,
  earlier: readonly unknown[] = [],
): Promise<Connected> {
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}/api/interviews/${interview}/live`);
  const frames: string[] = [];
  const held: unknown[] = [...earlier];
  const waiting = new Map<string, () => void>();
  let barriers = 0;
  // A version out of turn is kept as what it is, so that whoever compares lists finds it.
  function keep(version: number, frame: unknown): void {
    return void held.push(
      version === held.length + 1 ? frame : `version ${version} came at place ${held.length + 1}`,
    );
  }
  function take(message: ServerMessage): void {
    if (message.type === 'event') keep(message.version, message);
    if (message.type === 'hidden') keep(message.version, null);
    if (message.type === 'reset') held.length = message.from - 1;
    if (message.type === 'rejected' && message.id !== null) waiting.get(message.id)?.();
  }
  socket.on('message', (data: Buffer) => {
    frames.push(data.toString('utf8'));
    take(JSON.parse(data.toString('utf8')) as ServerMessage);
  });
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  await new Promise<void>((resolve, reject) => socket.on('open', () => resolve()).on('error', reject));
  function say(frame: object): void {
    socket.send(JSON.stringify(frame));
  }
  // Undoing a mark of version 1, which is never a question, is refused to everybody: the refusal comes after all else.
  async function settle(): Promise<boolean> {
    const id = `barrier-${++barriers}`;
    const answered = new Promise<boolean>((resolve) => waiting.set(id, () => resolve(true)));
    if (socket.readyState === WebSocket.OPEN) say({ type: 'undoMark', id, question: 1 });
    return Promise.race([answered, closed.then(() => false)]);
  }
  say({ type: 'hello', protocol: PROTOCOL_VERSION, token, after: earlier.length });
  await settle();
  function hangUp(): Promise<void> {
    socket.close();
    return closed;
  }
  return { token, heard: () => frames.splice(0), held: () => held, say, settle, hangUp };
}
