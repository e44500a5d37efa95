// What happens in an interview. These are the facts in the log: once released, a schema only gains optional fields.
import { z } from 'zod';
import type { Grade, Span } from '../../engine/index.ts';
import { levelSchema } from '../../engine/schemas.ts';
import { MARK_LIMIT } from './limits.ts';
import { planAsUsedSchema, planSummarySchema } from './plan-as-used.ts';
import { type Role, roles } from './roles.ts';

/** Schema version in which every type of event is written. All are still in their first. */
export const EVENT_VERSION = 1;

export const roleSchema = z.enum(Object.keys(roles) as [Role, ...Role[]]);
export const participantSchema = z.strictObject({ id: z.string(), role: roleSchema, name: z.string() });

const instant = z.number().int().describe('Milliseconds since 1970');
/** A question is named by the version of its `questionAsked`, a turn by that of the `questionAsked` or `followUpAsked` it answers. */
const version = z.number().int().min(1);

/** One edit of the answer box: at `offset`, `remove` units went and `insert` came; `length` is the text's length after it. */
export const spliceSchema = z.strictObject({
  offset: z.number().int().min(0),
  remove: z.number().int().min(0),
  insert: z.string(),
  length: z.number().int().min(0),
});

const gradeSchema = z.custom<Grade>(
  (value) => typeof value === 'object' && value !== null && 'score' in value,
);
const spansSchema = z.array(
  z.custom<Span>((value) => typeof value === 'object' && value !== null && 'turn' in value),
);

function event<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), ...shape });
}

export const interviewCreated = event('interviewCreated', {
  interview: z.string(),
  plan: planAsUsedSchema,
  mode: z.enum(['practice', 'real']),
  reveal: z.enum(['question', 'end', 'person']),
  seed: z.number().int(),
  blindFirst: z.boolean(),
  participants: z.array(participantSchema).min(1),
  /** Random code of the browser that practises, for its history; null where none was given. */
  person: z.string().nullable(),
});

export const questionAsked = event('questionAsked', {
  /** 1 for the first question. */
  number: z.number().int().min(1),
  rubric: z.string(),
  rubricHash: z.string(),
  title: z.string(),
  level: levelSchema,
  topics: z.array(z.string()),
  text: z.string(),
  /** When its time is up; null without a timer. */
  deadline: instant.nullable(),
});

export const followUpAsked = event('followUpAsked', {
  question: version,
  kind: z.enum(['pump', 'probe', 'authored']),
  text: z.string(),
  concepts: z.array(z.string()).describe('The concepts aimed at'),
});

export const hintGiven = event('hintGiven', { question: version, text: z.string(), concept: z.string() });

export const answerGraded = event('answerGraded', { question: version, grade: gradeSchema });

export const answerMarked = event('answerMarked', {
  question: version,
  mark: z.number().int().min(0).max(MARK_LIMIT),
  ticks: z.record(z.string(), z.boolean()).describe('Concepts that the marker sees as said or not said'),
  reason: z.string().nullable(),
});

export const eventSchemas = {
  interviewCreated,
  interviewStarted: event('interviewStarted', { engine: z.string() }),
  questionAsked,
  followUpAsked,
  hintGiven,
  answerSubmitted: event('answerSubmitted', {
    question: version,
    to: version,
    text: z.string(),
    splices: z.array(spliceSchema).optional(),
    /** True where the clock handed in the draft. */
    byClock: z.boolean(),
  }),
  answerGraded,
  questionClosed: event('questionClosed', {
    question: version,
    reason: z.enum(['answered', 'skipped', 'time', 'finished']),
  }),
  timeWarned: event('timeWarned', { question: version }),
  interviewPaused: event('interviewPaused', {}),
  interviewResumed: event('interviewResumed', {
    deadline: instant.nullable().describe('Of the open question, if any'),
  }),
  participantAdded: event('participantAdded', { participant: participantSchema }),
  linkRevoked: event('linkRevoked', { participant: z.string() }),
  answerMarked,
  markUndone: event('markUndone', { question: version }),
  scoresRevealed: event('scoresRevealed', {}),
  noteAdded: event('noteAdded', { text: z.string(), private: z.boolean(), question: version.nullable() }),
  interviewFinished: event('interviewFinished', {
    reason: z.enum(['completed', 'candidate', 'interviewer']),
  }),
} as const;

export type EventType = keyof typeof eventSchemas;
/** Each event by its type. */
export type EventMap = { [Type in EventType]: z.infer<(typeof eventSchemas)[Type]> };
export type EventOf<Type extends EventType> = EventMap[Type];
export type InterviewEvent = EventMap[EventType];

/** Reduced events: what a viewer gets where a rule of `view` takes something away. */
export const reducedSchemas = {
  interviewCreated: interviewCreated
    .omit({ plan: true, seed: true, person: true, blindFirst: true })
    .extend({ plan: planSummarySchema }),
  questionAsked: questionAsked.omit({ rubricHash: true }),
  followUpAsked: followUpAsked.omit({ concepts: true }),
  hintGiven: hintGiven.omit({ concept: true }),
  /** While the question is open in practice: the concepts covered so far, and the words that earned them. */
  answerGraded: answerGraded
    .omit({ grade: true })
    .extend({ covered: z.array(z.strictObject({ id: z.string(), name: z.string(), spans: spansSchema })) }),
} as const;

export type ReducedEvent = {
  [Type in keyof typeof reducedSchemas]: z.infer<(typeof reducedSchemas)[Type]>;
}[keyof typeof reducedSchemas];
export type ViewedEvent = InterviewEvent | ReducedEvent;

export type { Role } from './roles.ts';
export type Participant = z.infer<typeof participantSchema>;
export type Splice = z.infer<typeof spliceSchema>;

/** What the log adds to every event. */
export interface Envelope {
  /** Schema version of the event's type. */
  readonly v: number;
  /** Position in the interview: 1, 2, 3, … without gaps. */
  readonly version: number;
  readonly at: number;
  /** Participant id, or `server`. */
  readonly by: string;
  /** The command it came from; null for what time alone brought. */
  readonly commandId: string | null;
  readonly commandHash: string | null;
}

export type StoredEvent = Envelope & { readonly event: InterviewEvent };
