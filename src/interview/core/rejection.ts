// A refusal of the interview is a value with a name, never an exception.

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

export interface Rejection {
  readonly rejected: RejectionCode;
  /** For a person: what was wrong, and what to do. */
  readonly message: string;
}

/** Makes a Rejection. */
export function reject(rejected: RejectionCode, message: string): Rejection {
  return { rejected, message };
}

/** Tells a Rejection from a list of events. */
export function isRejection(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && 'rejected' in value;
}
