// An interview as folded from its events. Everything that `decide` and `view` ask about stands here.
import type { Grade, Level } from '../../engine/index.ts';
import type { Participant, Role } from './events.ts';
import { emptyMap, type PersistentMap } from './persistent-map.ts';
import type { PlanAsUsed } from './plan-as-used.ts';
import { rightsOf } from './roles.ts';

/** One turn of a question: what the interviewer said, and the answer once there is one. */
export interface TurnState {
  /** Version of the `questionAsked` or `followUpAsked`: the turn's name. */
  readonly to: number;
  readonly kind: 'question' | 'pump' | 'probe' | 'authored';
  /** Concepts aimed at by a probe or an authored follow-up. */
  readonly concepts: readonly string[];
  /** What the interviewer said for this turn, the question itself left out: the follow-up, then hints. */
  readonly prompts: readonly string[];
  /** Concepts that hints given before this turn's answer pointed at. */
  readonly hinted: readonly string[];
  readonly answer: { readonly text: string; readonly version: number; readonly at: number } | null;
}

/** A person's mark of one answer. */
export interface MarkState {
  readonly by: string;
  readonly mark: number;
  /** False once undone; the mark stays known, because having marked once ends blindness for good. */
  readonly standing: boolean;
  /** Version of this person's first mark of the answer. */
  readonly since: number;
}

export interface QuestionState {
  /** Version of its `questionAsked`: the question's name. */
  readonly question: number;
  readonly number: number;
  readonly rubric: string;
  readonly rubricHash: string;
  readonly level: Level;
  readonly topics: readonly string[];
  readonly turns: readonly TurnState[];
  readonly askedAt: number;
  readonly deadline: number | null;
  readonly warned: boolean;
  readonly grade: Grade | null;
  /** Version of the first `answerGraded`; null before it. A widened view starts here at the earliest. */
  readonly firstGraded: number | null;
  readonly closed: {
    readonly reason: 'answered' | 'skipped' | 'time' | 'finished';
    readonly at: number;
  } | null;
  readonly marks: readonly MarkState[];
  /** Version of the first `answerMarked`; null before it. */
  readonly firstMarked: number | null;
}

interface ParticipantState extends Participant {
  readonly revoked: boolean;
}

/** An accepted command: which events it brought, and the hash of its body. */
export interface AcceptedCommand {
  readonly hash: string;
  /** Versions first to last, inclusive. */
  readonly from: number;
  readonly to: number;
}

export interface InterviewState {
  /** `none` before the first event. */
  readonly status: 'none' | 'created' | 'running' | 'paused' | 'finished';
  readonly interview: string;
  /** Version and time of the last event; 0 before the first. */
  readonly version: number;
  readonly at: number;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly pausedAt: number | null;
  readonly finishedAt: number | null;
  /** Null only while the status is `none`. */
  readonly plan: PlanAsUsed | null;
  readonly mode: 'practice' | 'real';
  readonly reveal: 'question' | 'end' | 'person';
  readonly seed: number;
  readonly blindFirst: boolean;
  readonly person: string | null;
  readonly participants: readonly ParticipantState[];
  readonly questions: readonly QuestionState[];
  readonly scoresRevealed: boolean;
  /** Milliseconds that closed questions have used of the plan's time. */
  readonly timeUsed: number;
  /** Milliseconds of pause within the open question. */
  readonly pausedFor: number;
  /** Accepted commands by `commandKey`. */
  readonly commands: PersistentMap<AcceptedCommand>;
}

/** Who looks: the participant's id and role. */
export interface Viewer {
  readonly id: string;
  readonly role: Role;
}

/** The state before any event. */
export const initialState: InterviewState = {
  status: 'none',
  interview: '',
  version: 0,
  at: 0,
  createdAt: 0,
  startedAt: null,
  pausedAt: null,
  finishedAt: null,
  plan: null,
  mode: 'practice',
  reveal: 'question',
  seed: 0,
  blindFirst: false,
  person: null,
  participants: [],
  questions: [],
  scoresRevealed: false,
  timeUsed: 0,
  pausedFor: 0,
  commands: emptyMap,
};

/** The question that is open, if any. */
export function openQuestion(state: InterviewState): QuestionState | null {
  const last = state.questions.at(-1);
  return last && last.closed === null ? last : null;
}

/** The turn that waits for an answer, if any. */
export function openTurn(state: InterviewState): TurnState | null {
  const last = openQuestion(state)?.turns.at(-1);
  return last && last.answer === null ? last : null;
}

/** The question named by the version of its `questionAsked`. */
export function questionNamed(state: InterviewState, question: number): QuestionState | null {
  return state.questions.find((each) => each.question === question) ?? null;
}

/** The participant with this id, revoked ones included. */
export function participantNamed(state: InterviewState, id: string): ParticipantState | null {
  return state.participants.find((each) => each.id === id) ?? null;
}

/** What a participant's role may see and do; null for the server and for strangers. */
export function rightsIn(state: InterviewState, id: string) {
  const participant = participantNamed(state, id);
  return participant && rightsOf(participant.role);
}

/** True for a command meant for a turn that is no longer open: it was on its way when the interview went on. */
export function namesClosedTurn(
  { to }: { readonly to?: number | undefined },
  state: InterviewState,
): boolean {
  return to !== undefined && to !== openTurn(state)?.to;
}
