// Folds one event into the state: a row for each type of event. It trusts the log: whatever is in it has been decided.
import type { EventMap, EventOf, EventType, StoredEvent } from './events.ts';
import type { PersistentMap } from './persistent-map.ts';
import type { AcceptedCommand, InterviewState, MarkState, QuestionState, TurnState } from './state.ts';

/** Where an accepted command stands in `state.commands`. */
export function commandKey(by: string, id: string): string {
  return `${by} ${id}`;
}

/** The state after this event. Neither argument is changed. */
export function evolve(state: InterviewState, stored: StoredEvent): InterviewState {
  return {
    ...changed(state, stored.event.type, stored.event, stored),
    version: stored.version,
    at: stored.at,
    commands: withCommand(state.commands, stored),
  };
}

function changed<Type extends EventType>(
  state: InterviewState,
  type: Type,
  event: EventMap[Type],
  stored: StoredEvent,
): InterviewState {
  const change: Change<Type> = changes[type];
  return change(state, event, stored);
}

function withCommand(
  commands: PersistentMap<AcceptedCommand>,
  { by, commandId, commandHash, version }: StoredEvent,
): PersistentMap<AcceptedCommand> {
  if (commandId === null || commandHash === null) return commands;
  const key = commandKey(by, commandId);
  return commands.set(key, { hash: commandHash, from: commands.get(key)?.from ?? version, to: version });
}

type Change<Type extends EventType> = (
  state: InterviewState,
  event: EventMap[Type],
  stored: StoredEvent,
) => InterviewState;

const changes: { readonly [Type in EventType]: Change<Type> } = {
  interviewCreated: created,
  interviewStarted: (state, _, { at }) => ({ ...state, status: 'running', startedAt: at }),
  questionAsked: (state, event, stored) => ({
    ...state,
    questions: [...state.questions, newQuestion(event, stored)],
    pausedFor: 0,
  }),
  followUpAsked: (state, event, { version }) =>
    inQuestion(state, event, (question) => ({
      ...question,
      turns: [...question.turns, newTurn(version, event.kind, [event.text], event.concepts)],
    })),
  hintGiven: (state, event) =>
    inLastTurn(state, event, (turn) => ({
      ...turn,
      prompts: [...turn.prompts, event.text],
      hinted: [...turn.hinted, event.concept],
    })),
  answerSubmitted: (state, event, { version, at }) =>
    inLastTurn(state, event, (turn) => ({ ...turn, answer: { text: event.text, version, at } })),
  answerGraded: (state, event, { version }) =>
    inQuestion(state, event, (question) => ({
      ...question,
      grade: event.grade,
      firstGraded: question.firstGraded ?? version,
    })),
  questionClosed: closed,
  timeWarned: (state, event) => inQuestion(state, event, (question) => ({ ...question, warned: true })),
  interviewPaused: (state, _, { at }) => ({ ...state, status: 'paused', pausedAt: at }),
  interviewResumed: resumed,
  participantAdded: (state, { participant }) => ({
    ...state,
    participants: [...state.participants, { ...participant, revoked: false }],
  }),
  linkRevoked: (state, event) => ({
    ...state,
    participants: state.participants.map((each) =>
      each.id === event.participant ? { ...each, revoked: true } : each,
    ),
  }),
  answerMarked: (state, event, { version, by }) =>
    inQuestion(state, event, (question) => ({
      ...question,
      firstMarked: question.firstMarked ?? version,
      marks: withMark(question.marks, { by, mark: event.mark, standing: true, since: version }),
    })),
  markUndone: (state, event, { by }) =>
    inQuestion(state, event, (question) => ({
      ...question,
      marks: question.marks.map((mark) => (mark.by === by ? { ...mark, standing: false } : mark)),
    })),
  scoresRevealed: (state) => ({ ...state, scoresRevealed: true }),
  /** Nothing is decided by notes. */
  noteAdded: (state) => state,
  interviewFinished: (state, _, { at }) => ({ ...state, status: 'finished', finishedAt: at, pausedAt: null }),
};

function created(
  state: InterviewState,
  event: EventOf<'interviewCreated'>,
  { at }: StoredEvent,
): InterviewState {
  return {
    ...state,
    status: 'created',
    interview: event.interview,
    createdAt: at,
    plan: event.plan,
    mode: event.mode,
    reveal: event.reveal,
    seed: event.seed,
    blindFirst: event.blindFirst,
    person: event.person,
    participants: event.participants.map((each) => ({ ...each, revoked: false })),
  };
}

function newTurn(
  to: number,
  kind: TurnState['kind'],
  prompts: readonly string[],
  concepts: readonly string[],
): TurnState {
  return { to, kind, concepts, prompts, hinted: [], answer: null };
}

function newQuestion(event: EventOf<'questionAsked'>, { version, at }: StoredEvent): QuestionState {
  return {
    question: version,
    number: event.number,
    rubric: event.rubric,
    rubricHash: event.rubricHash,
    level: event.level,
    topics: event.topics,
    turns: [newTurn(version, 'question', [], [])],
    askedAt: at,
    deadline: event.deadline,
    warned: false,
    grade: null,
    firstGraded: null,
    closed: null,
    marks: [],
    firstMarked: null,
  };
}

function closed(
  state: InterviewState,
  event: EventOf<'questionClosed'>,
  { at }: StoredEvent,
): InterviewState {
  return {
    ...inQuestion(state, event, (question) => ({ ...question, closed: { reason: event.reason, at } })),
    timeUsed: state.timeUsed + timeIn(state, event.question, at),
    pausedFor: 0,
  };
}

/** Milliseconds that a question closed now has used, pauses left out. */
function timeIn(state: InterviewState, question: number, now: number): number {
  const asked = state.questions.find((each) => each.question === question);
  const pausing = state.pausedAt === null ? 0 : now - state.pausedAt;
  return asked ? now - asked.askedAt - state.pausedFor - pausing : 0;
}

function resumed(
  state: InterviewState,
  event: EventOf<'interviewResumed'>,
  { at }: StoredEvent,
): InterviewState {
  return {
    ...state,
    status: 'running',
    pausedAt: null,
    pausedFor: state.pausedFor + (at - (state.pausedAt ?? at)),
    questions: state.questions.map((each) =>
      each.closed === null ? { ...each, deadline: event.deadline } : each,
    ),
  };
}

function inQuestion(
  state: InterviewState,
  { question }: { readonly question: number },
  change: (question: QuestionState) => QuestionState,
): InterviewState {
  const questions = state.questions.map((each) => (each.question === question ? change(each) : each));
  return { ...state, questions };
}

function inLastTurn(
  state: InterviewState,
  event: { readonly question: number },
  change: (turn: TurnState) => TurnState,
): InterviewState {
  return inQuestion(state, event, (question) => ({
    ...question,
    turns: question.turns.map((turn, index) => (index === question.turns.length - 1 ? change(turn) : turn)),
  }));
}

/** One mark a person: a new one takes the place of their last, and remembers when they first marked. */
function withMark(marks: readonly MarkState[], mark: MarkState): readonly MarkState[] {
  const earlier = marks.find((each) => each.by === mark.by);
  const rest = marks.filter((each) => each.by !== mark.by);
  return [...rest, { ...mark, since: earlier?.since ?? mark.since }];
}
