// What people may ask for. Whether they get it is for `decide` to say.
import { z } from 'zod';
import { participantSchema, roleSchema, spliceSchema } from '../core/events.ts';
import { NAME_LIMIT, NOTE_LIMIT } from '../core/limits.ts';
import { planAsUsedSchema } from '../core/plan-as-used.ts';

export { ANSWER_LIMIT, NAME_LIMIT, NOTE_LIMIT } from '../core/limits.ts';

const version = z.number().int().min(1).max(1_000_000);
function command<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), ...shape });
}

/** The length of an answer is not checked here: too long an answer is refused by name and its draft kept. */
export const wireCommandSchemas = {
  startInterview: command('startInterview', {}),
  submitAnswer: command('submitAnswer', {
    text: z.string(),
    to: version.optional().describe('The turn it answers; without it, whatever is open'),
    splices: z.array(spliceSchema).optional(),
  }),
  /** `to` guards these two against arriving late, when another turn is open. */
  askForHint: command('askForHint', { to: version.optional() }),
  skipQuestion: command('skipQuestion', { to: version.optional() }),
  nextQuestion: command('nextQuestion', {}),
  pauseInterview: command('pauseInterview', {}),
  resumeInterview: command('resumeInterview', {}),
  finishInterview: command('finishInterview', {}),
  markAnswer: command('markAnswer', {
    question: version,
    mark: z.number().int().min(0).max(4),
    ticks: z.record(z.string().max(80), z.boolean()).default({}),
    reason: z.string().max(NOTE_LIMIT).optional(),
  }),
  undoMark: command('undoMark', { question: version }),
  revealScores: command('revealScores', {}),
  addNote: command('addNote', { text: z.string().max(NOTE_LIMIT), private: z.boolean().default(true) }),
  revokeLink: command('revokeLink', { participant: z.string().max(80) }),
} as const;

/** Commands that arrive otherwise than over the socket. */
const shellCommandSchemas = {
  createInterview: command('createInterview', {
    interview: z.string(),
    plan: planAsUsedSchema,
    mode: z.enum(['practice', 'real']),
    reveal: z.enum(['question', 'end', 'person']),
    seed: z.number().int(),
    blindFirst: z.boolean(),
    participants: z.array(participantSchema).min(1),
    person: z.string().nullable(),
  }),
  /** By POST, because the answer carries the new link. The id comes from the shell. */
  addParticipant: command('addParticipant', {
    participant: z.strictObject({ id: z.string(), role: roleSchema, name: z.string().max(NAME_LIMIT) }),
  }),
  /** The server's own; `draft` is the stored draft of the open turn. */
  passTime: command('passTime', { draft: z.string().nullable() }),
} as const;

export const commandSchemas = { ...wireCommandSchemas, ...shellCommandSchemas } as const;
export type CommandType = keyof typeof commandSchemas;
export type Command = { [Type in CommandType]: z.infer<(typeof commandSchemas)[Type]> }[CommandType];
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;
export type WireCommandType = keyof typeof wireCommandSchemas;
