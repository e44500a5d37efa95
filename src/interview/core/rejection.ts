// A refused command is a value, never an exception: a code for programs, a reason with its parameters for a sentence.
import type { Role } from './roles.ts';

/** What clients are told by: the wire and the HTTP routes name these codes. */
export type RejectionCode =
  | 'not-allowed'
  | 'not-running'
  | 'already-started'
  | 'already-finished'
  | 'paused'
  | 'not-paused'
  | 'turn-closed'
  | 'no-open-question'
  | 'question-open'
  | 'answer-too-long'
  | 'answer-empty'
  | 'no-hint-left'
  | 'unknown-question'
  | 'unknown-concept'
  | 'unknown-participant'
  | 'already-revoked'
  | 'not-answered-yet'
  | 'nothing-to-undo'
  | 'nothing-to-reveal'
  | 'note-empty'
  | 'too-many-participants'
  | 'interview-full'
  | 'id-reused';

/** Every reason for a refusal, with its code. The sentences stand in words/rejections.ts, under the same keys. */
export const rejectionCodes = {
  // Who may, and when.
  linkInvalid: 'not-allowed',
  roleNotAllowed: 'not-allowed',
  notCreated: 'not-running',
  notStarted: 'not-running',
  alreadyStarted: 'already-started',
  interviewPaused: 'paused',
  notPaused: 'not-paused',
  alreadyFinished: 'already-finished',
  interviewFull: 'interview-full',
  idReused: 'id-reused',
  // The candidate's commands.
  noOpenQuestion: 'no-open-question',
  answerTurnClosed: 'turn-closed',
  commandTurnClosed: 'turn-closed',
  answerTooLong: 'answer-too-long',
  answerEmpty: 'answer-empty',
  hintsOff: 'not-allowed',
  noHintLeft: 'no-hint-left',
  nextQuestionAutomatic: 'not-allowed',
  questionOpen: 'question-open',
  draftsOfCandidateOnly: 'not-allowed',
  // Marks, notes and scores.
  unknownQuestion: 'unknown-question',
  noAnswerToMark: 'not-answered-yet',
  unknownConcept: 'unknown-concept',
  nothingToUndo: 'nothing-to-undo',
  revealedByPlan: 'nothing-to-reveal',
  alreadyRevealed: 'nothing-to-reveal',
  noAnswerToReveal: 'not-answered-yet',
  noteEmpty: 'note-empty',
  // The interview as a whole.
  pauseOff: 'not-allowed',
  pausedByInterviewer: 'not-allowed',
  roleNotAddable: 'not-allowed',
  tooManyParticipants: 'too-many-participants',
  unknownParticipant: 'unknown-participant',
  alreadyRevoked: 'already-revoked',
  ownLink: 'not-allowed',
} as const satisfies Record<string, RejectionCode>;

export type RejectionReason = keyof typeof rejectionCodes;

/** What the sentence of a reason has to name. A reason that is not listed has no parameters. */
export interface RejectionParameters {
  readonly roleNotAllowed: { readonly role: Role | 'server' };
  readonly answerTooLong: { readonly limit: number; readonly length: number };
  readonly unknownQuestion: { readonly question: number };
  readonly unknownConcept: { readonly concept: string };
  readonly tooManyParticipants: { readonly limit: number };
}

/** A reason that needs no parameters. */
export type PlainReason = Exclude<RejectionReason, keyof RejectionParameters>;

type NoParameters = Readonly<Record<string, never>>;
export type ParametersOf<Reason extends RejectionReason> = Reason extends keyof RejectionParameters
  ? RejectionParameters[Reason]
  : NoParameters;

export interface Rejection<Reason extends RejectionReason = RejectionReason> {
  readonly rejected: RejectionCode;
  readonly reason: Reason;
  readonly parameters: ParametersOf<Reason>;
}

const none: NoParameters = {};

/** Makes a Rejection; a reason that names something takes what it names. */
export function reject(reason: PlainReason): Rejection;
export function reject<Reason extends keyof RejectionParameters>(
  reason: Reason,
  parameters: RejectionParameters[Reason],
): Rejection;
export function reject(reason: RejectionReason, parameters: ParametersOf<RejectionReason> = none): Rejection {
  return { rejected: rejectionCodes[reason], reason, parameters };
}

/** Tells a Rejection from a list of events. */
export function isRejection(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && 'rejected' in value;
}
