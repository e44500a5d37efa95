// Boards in every state that has sentences of its own, with data in Greek letters.
import { adHocRubric, type RubricAsUsed } from '../../../../src/engine/index.ts';
import type { ViewedEvent } from '../../../../src/interview/core/events.ts';
import { closeCodes } from '../../../../src/interview/protocol/close-codes.ts';
import type { ServerMessage } from '../../../../src/interview/protocol/server-messages.ts';
import { connectInterview } from '../../../../web/client/interview-client.ts';
import type { BoardContext } from '../../../../web/pages/board/board-context.tsx';
import { BoardState } from '../../../../web/pages/board/board-state.ts';
import { ProvisionalGrader } from '../../../../web/pages/board/provisional-grade.ts';
import { Rubrics } from '../../../../web/pages/board/rubrics.ts';
import { concept, gradeOf } from '../../../interview/report/entries.ts';
import { inGreek } from '../../../support/in-greek.ts';
import { FakeEnvironment } from '../../client/fake-environment.ts';
import {
  answered,
  asked,
  candidate,
  created,
  event,
  interviewer,
  started,
  welcome,
} from '../../client/messages.ts';

const observer = { id: 'o1', role: 'observer', name: 'Ola' } as const;

const adHoc = adHocRubric('Question 1?', ['Partition the stream by a key so that order is kept.']);
const rubric: RubricAsUsed = {
  ...adHoc,
  rubric: {
    ...adHoc.rubric,
    concepts: ['a', 'b', 'c'].map((id, index) => ({
      id,
      name: `Concept ${id}`,
      weight: 3 - index,
      required: index === 0,
      wordings: ['key'],
      ...(index < 2 ? { probe: 'And then?', hint: 'Think of keys.' } : {}),
    })),
    referenceAnswers: ['We shard by key.', 'Keys part the stream.'],
    followUps: [{ text: 'What if a key is hot?', concepts: [] }],
  },
};

const grade = gradeOf(63, {
  concepts: [
    concept('a', 'covered', { spans: [{ turn: 0, start: 0, end: 8 }], required: true }),
    concept('b', 'partly', { spans: [{ turn: 0, start: 9, end: 12 }], afterHint: true }),
    concept('c', 'missing'),
  ],
  misconceptions: [{ id: 'm', says: 'x', severity: 'major', correction: 'Not x.', points: 1, spans: [] }],
});

const marked: ViewedEvent = {
  type: 'answerMarked',
  question: 3,
  mark: 2,
  ticks: { c: true },
  reason: 'Σαφές.',
};
const bare: ViewedEvent = {
  type: 'followUpAsked',
  question: 3,
  kind: 'probe',
  text: 'And then?',
  concepts: ['c'],
};
const probed: ViewedEvent = bare;
const pumped: ViewedEvent = { ...bare, kind: 'pump', concepts: [] };
const authored: ViewedEvent = { ...bare, kind: 'authored', concepts: [] };
const hinted: ViewedEvent = { type: 'hintGiven', question: 3, text: 'Think of keys.', concept: 'b' };
const noted: ViewedEvent = { type: 'noteAdded', text: 'Quick.', private: true, question: 3 };
const graded: ViewedEvent = { type: 'answerGraded', question: 3, grade };
const paused: ViewedEvent = { type: 'interviewPaused' };
const ended: ViewedEvent = { type: 'interviewFinished', reason: 'completed' };
const late: ViewedEvent = {
  type: 'participantAdded',
  participant: { id: 'i2', role: 'interviewer', name: '' },
};

function closed(reason: 'answered' | 'skipped' | 'time' | 'finished', question = 3): ViewedEvent {
  return { type: 'questionClosed', question, reason };
}

/** Version 4 answers question 3, version 7 probes again, nothing is closed yet. */
const underWay: readonly ViewedEvent[] = [
  created(),
  started,
  asked(),
  answered(3, 3, 'We shard by key.'),
  graded,
  pumped,
  { ...answered(3, 6, 'By a hash.'), byClock: true } as ViewedEvent,
  probed,
  hinted,
  late,
  noted,
  { ...noted, private: false } as ViewedEvent,
];

const blindFirst = {
  ...(created('hidden') as Extract<ViewedEvent, { type: 'interviewCreated' }>),
  seed: 1,
  person: null,
  blindFirst: true,
} as ViewedEvent;

interface Sample {
  readonly you?: typeof interviewer | typeof observer;
  readonly events: readonly ViewedEvent[];
  /** Of these versions the author is the second interviewer; all others are the first one's. */
  readonly byOther?: readonly number[];
  readonly messages?: readonly ServerMessage[];
  /** True where the rubric is fetched. */
  readonly rubric?: 'here' | 'failed' | 'loading';
  readonly doing?: (board: BoardState, world: FakeEnvironment) => void;
}

function presence(...ids: readonly string[]): ServerMessage {
  return { type: 'presence', present: [...ids] };
}

function typing(text: string, to: number): ServerMessage {
  return { type: 'typing', by: candidate.id, to, offset: 0, remove: 0, insert: text, length: text.length };
}

const samples: Record<string, Sample> = {
  joining: { events: [] },
  'not begun, nobody here': { events: [created()] },
  'not begun, candidate here': { events: [created()], messages: [presence('c1', 'i1')] },
  'ended before it began': { events: [created(), started, ended] },
  'just asked': { events: underWay.slice(0, 3), messages: [presence('c1')] },
  'just asked, typing hidden': {
    events: [created('hidden'), ...underWay.slice(1, 3)],
    messages: [presence('c1')],
  },
  'under way': { events: underWay, byOther: [12], rubric: 'here' },
  'being typed': {
    events: underWay,
    messages: [presence('c1', 'i1', 'i2'), typing('By time too', 8)],
    rubric: 'here',
  },
  'sent words only': {
    events: underWay,
    messages: [typing('By time too', 8)],
    rubric: 'here',
    doing: (board) => board.toggleSentOnly(),
  },
  'marked by two': { events: [...underWay, marked, { ...marked, mark: 4 } as ViewedEvent], byOther: [14] },
  'marked, not saved yet': { events: underWay, doing: (board) => board.marking.judge({ mark: 3 }) },
  paused: { events: [...underWay, paused], messages: [presence('c1')] },
  closed: { events: [...underWay.slice(0, 8), closed('answered')] },
  'skipped, then asked': {
    events: [...underWay.slice(0, 3), closed('skipped'), asked(2), closed('time', 5), asked(3)],
  },
  'closed by the end': { events: [...underWay, closed('finished'), ended] },
  'an authored follow-up': { events: [...underWay.slice(0, 5), authored] },
  'blind first': { events: [blindFirst, ...underWay.slice(1)] },
  'released by a person': {
    events: [{ ...created(), reveal: 'person' } as ViewedEvent, ...underWay.slice(1)],
  },
  released: {
    events: [
      { ...created(), reveal: 'person' } as ViewedEvent,
      ...underWay.slice(1),
      { type: 'scoresRevealed' },
    ],
  },
  'for an observer': { you: observer, events: [...underWay, marked], messages: [presence('c1')] },
  'the reference open': {
    events: underWay,
    rubric: 'here',
    doing: (board) => board.toggleDetails('reference'),
  },
  'all prompts open': { events: underWay, rubric: 'here', doing: (board) => board.toggleDetails('prompts') },
  'the rubric on its way': {
    events: underWay,
    rubric: 'loading',
    doing: (board) => board.toggleDetails('prompts'),
  },
  'the rubric not to be had': { events: underWay, rubric: 'failed' },
  keys: { events: underWay, doing: (board) => openDialog(board, 'keys') },
  'keys for an observer': { you: observer, events: underWay, doing: (board) => openDialog(board, 'keys') },
  'asked whether to end': { events: underWay, doing: (board) => board.askToEnd() },
  people: {
    events: [...underWay, { type: 'linkRevoked', participant: 'i2' }],
    messages: [presence('i1')],
    doing: (board) => openDialog(board, 'people'),
  },
  'opened elsewhere': { events: underWay, doing: (_, world) => world.socket.drop(closeCodes.seatTaken) },
  'a link taken back': { events: underWay, doing: (_, world) => world.socket.drop(closeCodes.tokenRefused) },
  refused: {
    events: underWay,
    doing: (board) => {
      board.client.rejected.value = { id: 'x', code: 'stale', message: 'Αργά.', command: null };
    },
  },
};

function openDialog(board: BoardState, which: BoardState['dialog']['value']): void {
  board.dialog.value = which;
}

async function boardOf(sample: Sample): Promise<BoardContext> {
  const { events, byOther = [], messages = [], you = interviewer } = inGreek(sample);
  const world = new FakeEnvironment();
  const client = connectInterview({ base: '/', id: 'one', token: 'secret', origin: 'ws://host' }, world);
  function after(milliseconds: number, action: () => void) {
    return world.after(milliseconds, action);
  }
  const board = new BoardState(client, after);
  const rubrics = new Rubrics(() => fetched(sample.rubric));
  const provisional = new ProvisionalGrader(
    board,
    rubrics,
    after,
    async () => () => inGreek({ ...grade, score: 80, band: 'strong' as const }),
  );
  world.socket.open();
  if (events.length > 0) world.socket.say(welcome(events.length, { you }));
  world.socket.say(
    ...events.map((each, index) =>
      event(index + 1, each, { by: byOther.includes(index + 1) ? 'i2' : interviewer.id }),
    ),
    ...messages,
  );
  if (sample.rubric) rubrics.want(3);
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  sample.doing?.(board, world);
  return { board, rubrics, provisional, invite: async () => 'http://host/', report: 'report' };
}

async function fetched(state: Sample['rubric']): Promise<RubricAsUsed> {
  if (state === 'failed') throw new Error('gone');
  return state === 'here' ? inGreek(rubric) : new Promise(() => {});
}

/** Every sample by its name. */
export function sampleBoards(): readonly (readonly [name: string, make: () => Promise<BoardContext>])[] {
  return Object.entries(samples).map(([name, sample]) => [name, () => boardOf(sample)]);
}
