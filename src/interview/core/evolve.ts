// Folds one event into the state. It trusts the log: whatever is in it has been decided.
import type { EventOf, InterviewEvent, StoredEvent } from './events.ts';
import type { InterviewState, MarkState, QuestionState, TurnState } from './state.ts';

/** Where an accepted command stands in `state.commands`. */
export function commandKey(by: string, id: string): string {
  return `${by} ${id}`;
}

/** The state after this event. Neither argument is changed. */
export function evolve(state: InterviewState, stored: StoredEvent): InterviewState {
  return {
    ...apply(state, stored),
    version: stored.version,
    at: stored.at,
    commands: withCommand(state, stored),
  };
}

function withCommand(state: InterviewState, stored: StoredEvent): InterviewState['commands'] {
  if (stored.commandId === null || stored.commandHash === null) return state.commands;
  const key = commandKey(stored.by, stored.commandId);
  const from = state.commands.get(key)?.from ?? stored.version;
  return new Map(state.commands).set(key, { hash: stored.commandHash, from, to: stored.version });
}

function apply(state: InterviewState, stored: StoredEvent): InterviewState {
  const { event, at } = stored;
  switch (event.type) {
    case 'interviewCreated':
      return created(state, event, at);
    case 'interviewStarted':
      return { ...state, status: 'running', startedAt: at };
    case 'questionAsked':
      return { ...state, questions: [...state.questions, asked(event, stored)], pausedFor: 0 };
    case 'interviewPaused':
      return { ...state, status: 'paused', pausedAt: at };
    case 'interviewResumed':
      return resumed(state, event, at);
    case 'interviewFinished':
      return { ...state, status: 'finished', finishedAt: at, pausedAt: null };
    case 'participantAdded':
      return { ...state, participants: [...state.participants, { ...event.participant, revoked: false }] };
    case 'linkRevoked':
      return {
        ...state,
        participants: state.participants.map((each) =>
          each.id === event.participant ? { ...each, revoked: true } : each,
        ),
      };
    case 'scoresRevealed':
      return { ...state, scoresRevealed: true };
    case 'noteAdded':
      return state;
    default:
      return withQuestion(state, event, stored);
  }
}

function created(state: InterviewState, event: EventOf<'interviewCreated'>, at: number): InterviewState {
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

function turn(
  to: number,
  kind: TurnState['kind'],
  heard: readonly string[],
  concepts: readonly string[],
): TurnState {
  return {
    to,
    kind,
    concepts,
    heard,
    hinted: [],
    answer: null,
  };
}

function asked(event: EventOf<'questionAsked'>, { version, at }: StoredEvent): QuestionState {
  return {
    question: version,
    number: event.number,
    rubric: event.rubric,
    rubricHash: event.rubricHash,
    level: event.level,
    topics: event.topics,
    turns: [turn(version, 'question', [], [])],
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

function resumed(state: InterviewState, event: EventOf<'interviewResumed'>, at: number): InterviewState {
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

type QuestionEvent = Extract<InterviewEvent, { question: number }>;

function withQuestion(state: InterviewState, event: QuestionEvent, stored: StoredEvent): InterviewState {
  const questions = state.questions.map((each) =>
    each.question === event.question ? applyToQuestion(each, event, stored) : each,
  );
  return event.type === 'questionClosed'
    ? {
        ...state,
        questions,
        timeUsed: state.timeUsed + timeIn(state, event.question, stored.at),
        pausedFor: 0,
      }
    : { ...state, questions };
}

/** Milliseconds that a question closed now has used, pauses left out. */
function timeIn(state: InterviewState, question: number, now: number): number {
  const asked = state.questions.find((each) => each.question === question);
  const pausing = state.pausedAt === null ? 0 : now - state.pausedAt;
  return asked ? now - asked.askedAt - state.pausedFor - pausing : 0;
}

function lastTurn(question: QuestionState, change: (turn: TurnState) => TurnState): QuestionState {
  return {
    ...question,
    turns: question.turns.map((each, index) => (index === question.turns.length - 1 ? change(each) : each)),
  };
}

function applyToQuestion(
  question: QuestionState,
  event: QuestionEvent,
  { version, at, by }: StoredEvent,
): QuestionState {
  switch (event.type) {
    case 'followUpAsked':
      return {
        ...question,
        turns: [...question.turns, turn(version, event.kind, [event.text], event.concepts)],
      };
    case 'hintGiven':
      return lastTurn(question, (last) => ({
        ...last,
        heard: [...last.heard, event.text],
        hinted: [...last.hinted, event.concept],
      }));
    case 'answerSubmitted':
      return lastTurn(question, (last) => ({ ...last, answer: { text: event.text, version, at } }));
    case 'answerGraded':
      return { ...question, grade: event.grade, firstGraded: question.firstGraded ?? version };
    case 'questionClosed':
      return { ...question, closed: { reason: event.reason, at } };
    case 'timeWarned':
      return { ...question, warned: true };
    case 'answerMarked':
      return {
        ...question,
        firstMarked: question.firstMarked ?? version,
        marks: withMark(question.marks, { by, mark: event.mark, standing: true, since: version }),
      };
    case 'markUndone':
      return {
        ...question,
        marks: question.marks.map((each) => (each.by === by ? { ...each, standing: false } : each)),
      };
    default:
      return event satisfies never;
  }
}

function withMark(marks: readonly MarkState[], mark: MarkState): readonly MarkState[] {
  const earlier = marks.find((each) => each.by === mark.by);
  const rest = marks.filter((each) => each.by !== mark.by);
  return [...rest, { ...mark, since: earlier?.since ?? mark.since }];
}
