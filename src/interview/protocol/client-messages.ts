// What a client may say.
import { z } from 'zod';
import { wireCommandSchemas } from '../commands/index.ts';
import { spliceSchema } from '../core/events.ts';

/** A command's id: chosen by the client, unique among its own; resending it is safe. */
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'use 1 to 64 letters, digits, _ or -');
const turn = z.number().int().min(1).max(1_000_000);

export const helloSchema = z.strictObject({
  type: z.literal('hello'),
  protocol: z.number().int(),
  token: z.string().max(200),
  after: z.number().int().min(0).describe('The last version held; 0 for everything'),
});

const commandFrames = {
  startInterview: wireCommandSchemas.startInterview.extend({ id }),
  submitAnswer: wireCommandSchemas.submitAnswer.extend({ id }),
  askForHint: wireCommandSchemas.askForHint.extend({ id }),
  skipQuestion: wireCommandSchemas.skipQuestion.extend({ id }),
  nextQuestion: wireCommandSchemas.nextQuestion.extend({ id }),
  pauseInterview: wireCommandSchemas.pauseInterview.extend({ id }),
  resumeInterview: wireCommandSchemas.resumeInterview.extend({ id }),
  finishInterview: wireCommandSchemas.finishInterview.extend({ id }),
  markAnswer: wireCommandSchemas.markAnswer.extend({ id }),
  undoMark: wireCommandSchemas.undoMark.extend({ id }),
  revealScores: wireCommandSchemas.revealScores.extend({ id }),
  addNote: wireCommandSchemas.addNote.extend({ id }),
  revokeLink: wireCommandSchemas.revokeLink.extend({ id }),
} as const;

export const saveDraftSchema = z.strictObject({
  type: z.literal('saveDraft'),
  to: turn.describe('The open turn'),
  revision: z.number().int().min(1).max(1_000_000_000).describe('Grows with every save of this turn'),
  text: z.string(),
});

export const typingSchema = spliceSchema.extend({ type: z.literal('typing'), to: turn });

export const clientMessageSchemas = {
  hello: helloSchema,
  ...commandFrames,
  saveDraft: saveDraftSchema,
  typing: typingSchema,
} as const;

export type ClientMessageType = keyof typeof clientMessageSchemas;
export type ClientMessage = {
  [Type in ClientMessageType]: z.infer<(typeof clientMessageSchemas)[Type]>;
}[ClientMessageType];
export type CommandFrame = {
  [Type in keyof typeof commandFrames]: z.infer<(typeof commandFrames)[Type]>;
}[keyof typeof commandFrames];
/** A command as a page hands it in, before it has an id. */
export type CommandBody = CommandFrame extends infer Frame
  ? Frame extends unknown
    ? Omit<Frame, 'id'>
    : never
  : never;
