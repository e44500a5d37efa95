// Does a command cost more in a long interview than in a short one, and joining more when nothing is in memory?
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InterviewEvent, StoredEvent } from '../src/interview/index.ts';
import type { EventLog } from '../src/server/event-log/event-log.ts';
import { openLog } from '../src/server/event-log/open-log.ts';
import { systemClock } from '../src/server/session/clock.ts';
import type { Seat } from '../src/server/session/seats.ts';
import { Sessions } from '../src/server/session/sessions.ts';
import { atMost, goalRows, readOptions, writeResults } from './results.ts';
import { median, table } from './table.ts';

const ROUNDS = 15;
/** Interviews of each length that get notes at once, so that commits are shared as on a busy server. */
const TOGETHER = 16;
/** Notes that each of them gets in a round. */
const NOTES = 2;
const SHORT = 400;
/** The last round ends right below version 4,000, from which on an interviewer's notes are refused. */
const LONG = 4_000 - (ROUNDS + 1) * NOTES - 1;

const INTERVIEWER = 'ivy';

function created(interview: string): InterviewEvent {
  const pool = [{ rubric: 'r', hash: 'h', level: 'mid' as const, topics: [], minutes: 5 }];
  return {
    type: 'interviewCreated',
    interview,
    plan: {
      id: 'growth',
      title: 'Growth',
      minutes: 5,
      followUps: { pumps: 0, probes: 1, authored: 0 },
      hints: true,
      pause: true,
      timer: 'off',
      typing: 'live',
      pack: { id: 'bench', version: '1.0.0' },
      sections: [{ title: null, order: 'fixed', count: 1, pool }],
    },
    mode: 'practice',
    reveal: 'question',
    seed: 1,
    blindFirst: false,
    participants: [{ id: INTERVIEWER, role: 'interviewer', name: 'Ivy' }],
    person: null,
  };
}

const text = 'Took the hint about the cache, and then named the right trade-off by themselves. '
  .repeat(4)
  .trim();

/** Stores an interview of so many events: its creation, then notes, each by a command of its own. */
async function store(log: EventLog, interview: string, length: number): Promise<void> {
  const events = Array.from({ length }, (_, index): StoredEvent => {
    const event =
      index === 0
        ? created(interview)
        : ({ type: 'noteAdded', text, private: false, question: null } as const);
    const envelope = {
      v: 1,
      version: index + 1,
      at: 1_000 + index,
      by: index === 0 ? 'server' : INTERVIEWER,
    };
    return { ...envelope, commandId: `stored-${index}`, commandHash: 'f'.repeat(64), event };
  });
  const rest = { rubrics: [], links: [], draftsDone: [] };
  await log.commit([{ kind: 'append', interview, expectedVersion: 0, events, ...rest }]);
}

async function joinFromStart(sessions: Sessions, interview: string): Promise<Seat> {
  const connection = { send: () => undefined, close: () => undefined };
  const seat = await sessions.join({ interview, participant: INTERVIEWER, after: 0 }, connection);
  if (seat === null) throw new Error('the interviewer was not let in');
  return seat;
}

/** Processor time that one note takes, in microseconds. All are sent without waiting for one another. */
async function costOfNote(sessions: Sessions, seats: readonly Seat[], round: number): Promise<number> {
  const before = process.cpuUsage();
  const ids = Array.from({ length: NOTES }, (_, index) => `note-${round}-${index}`);
  const notes = seats.flatMap((seat) =>
    ids.map((id) => sessions.receive(seat, { type: 'addNote', id, text, private: false })),
  );
  await Promise.all(notes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / notes.length;
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function newSessions(log: EventLog): Sessions {
  return new Sessions({ log, clock: systemClock, build: 'bench', streamFor: 0 });
}

function nameOf(length: number, nth: number): string {
  return `interview-${length}-${nth}`;
}

async function prepare(log: EventLog, sessions: Sessions, length: number): Promise<readonly Seat[]> {
  const seats: Seat[] = [];
  for (let nth = 0; nth < TOGETHER; nth += 1) {
    await store(log, nameOf(length, nth), length);
    seats.push(await joinFromStart(sessions, nameOf(length, nth)));
  }
  return seats;
}

/** Microseconds a note, round by round. */
async function measureNotes(log: EventLog) {
  const sessions = newSessions(log);
  const blocks = [
    { seats: await prepare(log, sessions, SHORT), costs: [] as number[] },
    { seats: await prepare(log, sessions, LONG), costs: [] as number[] },
  ] as const;
  for (let round = 0; round <= ROUNDS; round += 1) {
    // Whatever runs first in a round pays for what the round before left behind.
    const inTurn = round % 2 === 0 ? blocks : [...blocks].reverse();
    for (const { seats, costs } of inTurn) costs.push(await costOfNote(sessions, seats, round));
  }
  await sessions.stop();
  // The first round warms up.
  const [short, long] = blocks.map(({ costs }) => costs.slice(1));
  return { short: short ?? [], long: long ?? [] };
}

/** Milliseconds a join: by sessions that hold nothing yet, and by the same ones again. */
async function measureJoins(log: EventLog) {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const sessions = newSessions(log);
    const interview = nameOf(LONG, round % TOGETHER);
    cold.push(await millisecondsOf(() => joinFromStart(sessions, interview)));
    warm.push(await millisecondsOf(() => joinFromStart(sessions, interview)));
    await sessions.stop();
  }
  return { cold, warm };
}

function row(name: string, unit: string, values: readonly number[]): string[] {
  return [
    name,
    ...[median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(1)),
    unit,
  ];
}

function twoDecimals(value: number): string {
  return value.toFixed(2);
}

/** Prints what a note costs at event 400 and 4,000, and what a join costs, each with its ratio. */
export async function run(words: readonly string[]): Promise<void> {
  const { json } = readOptions('growth', words);
  const folder = mkdtempSync(join(tmpdir(), 'vivavoce-growth-'));
  const { log, release } = openLog(folder);
  try {
    const { short, long } = await measureNotes(log);
    const { cold, warm } = await measureJoins(log);
    console.log(`growth of an interview, ${ROUNDS} interleaved rounds, SQLite, node ${process.version}\n`);
    console.log(
      table([
        ['', 'median', 'least', 'most', ''],
        row(`note at event ${SHORT}`, 'µs of CPU', short),
        row(`note at event ${LONG}`, 'µs of CPU', long),
        row(`join of ${LONG} events, warm`, 'ms', warm),
        row(`join of ${LONG} events, cold`, 'ms', cold),
      ]),
    );
    const goals = [
      atMost('note, long : short', median(long) / median(short), 1.3, twoDecimals),
      atMost('join, cold : warm', median(cold) / median(warm), 2, twoDecimals),
    ];
    console.log(`\n${table(goalRows(goals))}`);
    writeResults(json, { rounds: ROUNDS, short, long, warm, cold, goals });
  } finally {
    await release();
    rmSync(folder, { recursive: true, force: true });
  }
}
