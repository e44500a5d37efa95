// Every command, once: what people and the server may ask for. A new one is a file beside this one, and here its name in
// the list, its import and its row; without all three it does not compile.
import type { z } from 'zod';
import { addNote } from './add-note.ts';
import { addParticipant } from './add-participant.ts';
import { askForHint } from './ask-for-hint.ts';
import { createInterview } from './create-interview.ts';
import { finishInterview } from './finish-interview.ts';
import { markAnswer } from './mark-answer.ts';
import { nextQuestion } from './next-question.ts';
import { passTime } from './pass-time.ts';
import { pauseInterview } from './pause-interview.ts';
import { resumeInterview } from './resume-interview.ts';
import { revealScores } from './reveal-scores.ts';
import { revokeLink } from './revoke-link.ts';
import { skipQuestion } from './skip-question.ts';
import { startInterview } from './start-interview.ts';
import { submitAnswer } from './submit-answer.ts';
import { undoMark } from './undo-mark.ts';

export type CommandType =
  | 'createInterview'
  | 'startInterview'
  | 'submitAnswer'
  | 'askForHint'
  | 'skipQuestion'
  | 'nextQuestion'
  | 'pauseInterview'
  | 'resumeInterview'
  | 'finishInterview'
  | 'markAnswer'
  | 'undoMark'
  | 'revealScores'
  | 'addNote'
  | 'addParticipant'
  | 'revokeLink'
  | 'passTime';

/** The table of commands, in the order of docs/protocol.md. */
export const commands = {
  createInterview,
  startInterview,
  submitAnswer,
  askForHint,
  skipQuestion,
  nextQuestion,
  pauseInterview,
  resumeInterview,
  finishInterview,
  markAnswer,
  undoMark,
  revealScores,
  addNote,
  addParticipant,
  revokeLink,
  passTime,
} as const satisfies { readonly [Type in CommandType]: { readonly type: Type } };

type Table = typeof commands;

/** Each command by its type. */
export type CommandMap = { [Type in keyof Table]: z.infer<Table[Type]['schema']> };
export type CommandOf<Type extends keyof Table> = CommandMap[Type];
export type Command = CommandMap[keyof Table];

/** Commands that clients send over the socket. */
export type WireCommandType = {
  [Type in keyof Table]: Table[Type]['transport'] extends 'wire' ? Type : never;
}[keyof Table];
