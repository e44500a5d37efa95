// The report of an interview, as its asker may see it.
import { z } from 'zod';
import type { Grade, Span } from '../../../engine/index.ts';
import { levelSchema } from '../../../engine/schemas.ts';
import { participantSchema } from '../../core/events.ts';
import type { Report } from '../../report/report-types.ts';
import { errorAnswers, jsonAnswer } from './answers.ts';
import { interviewParams } from './params.ts';
import { withLink } from './security.ts';

const instant = z.number().int().describe('Milliseconds since 1970');
const seconds = z.number().describe('Pauses left out');

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Grades are stored as they were given, also by older engines; they go out as they are. */
const grade = z.custom<Grade>(isObject).meta({ type: 'object', description: 'As the engine gave it' });
const span = z
  .custom<Span>(isObject)
  .meta({ type: 'object', description: 'Turn, and UTF-16 units from start to end of its text' });

const mark = z.strictObject({
  by: z.string(),
  name: z.string(),
  at: instant,
  mark: z.number().int().min(0).max(4),
  ticks: z.array(z.strictObject({ concept: z.string(), said: z.boolean() })).readonly(),
  reason: z.string().nullable(),
});

const note = z.strictObject({
  by: z.string(),
  name: z.string(),
  at: instant,
  text: z.string(),
  private: z.boolean(),
});

const turn = z.strictObject({
  to: z.number().int().describe('Version of the event that asked'),
  kind: z.enum(['question', 'pump', 'probe', 'authored']),
  text: z.string(),
  hints: z.array(z.string()).readonly(),
  answer: z
    .strictObject({
      text: z.string(),
      at: instant,
      byClock: z.boolean().describe('Whether the clock handed in the draft'),
      seconds,
    })
    .nullable(),
});

const question = z.strictObject({
  question: z.number().int().describe('Version of its `questionAsked`'),
  number: z.number().int().min(1),
  title: z.string(),
  level: levelSchema,
  topics: z.array(z.string()).readonly(),
  text: z.string(),
  closed: z
    .strictObject({ reason: z.enum(['answered', 'skipped', 'time', 'finished']), at: instant })
    .nullable(),
  seconds: seconds.nullable(),
  turns: z.array(turn).readonly(),
  counting: z.enum(['graded', 'skipped', 'unanswered', 'sealed', 'open']),
  counted: z
    .number()
    .nullable()
    .describe("What it brings to the machine's mean; null where it does not count"),
  grade: grade.nullable(),
  covered: z
    .array(z.strictObject({ id: z.string(), name: z.string(), spans: z.array(span).readonly() }))
    .readonly(),
  marks: z.array(mark).readonly(),
  peopleMark: z.number().nullable().describe('Mean of the marks, 0 to 4: it outranks the grade'),
  notes: z.array(note).readonly(),
});

const row = z.strictObject({
  name: z.string(),
  questions: z.number().int(),
  machine: z.number().nullable(),
  people: z.number().nullable(),
});

const machine = z.strictObject({
  score: z.number(),
  band: z.enum(['weak', 'partial', 'good', 'strong']),
  graded: z.number().int(),
  skipped: z.number().int(),
  confidence: z.number().nullable(),
  needReview: z.number().int(),
  reviewed: z.number().int(),
});

const reportAnswer = z
  .strictObject({
    format: z.literal(1),
    interview: z.string(),
    status: z.enum(['created', 'running', 'paused', 'finished']),
    viewer: participantSchema.describe('Who asked: another viewer may see more, or less'),
    plan: z.strictObject({
      id: z.string(),
      title: z.string(),
      minutes: z.number(),
      pack: z.string(),
      packVersion: z.string(),
    }),
    mode: z.enum(['practice', 'real']),
    candidate: z.string(),
    people: z.array(participantSchema).readonly(),
    createdAt: instant,
    startedAt: instant.nullable(),
    finished: z
      .strictObject({ reason: z.enum(['completed', 'candidate', 'interviewer']), at: instant })
      .nullable(),
    seconds: seconds.nullable(),
    engine: z.string().nullable().describe('Version of the grading engine'),
    standfirst: z.string().describe('One sentence that says the most important'),
    sealed: z.string().nullable().describe('Why scores are missing and when they come'),
    leftOut: z.string().nullable().describe('What was left out of the mean, and why'),
    machine: machine.nullable(),
    byPeople: z
      .strictObject({ names: z.array(z.string()).readonly(), marks: z.number().int(), mean: z.number() })
      .nullable(),
    agreement: z
      .strictObject({ compared: z.number().int(), exact: z.number().int(), withinOne: z.number().int() })
      .nullable(),
    byTopic: z.array(row).readonly(),
    byLevel: z.array(row).readonly(),
    questions: z.array(question).readonly(),
    notes: z.array(note).readonly().describe('Notes written while no question was open'),
  })
  .meta({ id: 'Report', description: 'A report' }) satisfies z.ZodType<Report>;

const shared = { tags: ['reports'], security: withLink, params: interviewParams } as const;
const refused = errorAnswers(401, 403, 429, 500, 503);

export const reportJsonRoute = {
  method: 'GET',
  url: '/api/interviews/:id/report.json',
  schema: {
    operationId: 'reportJson',
    summary: 'The report as JSON',
    description: 'For participants, each as they may see the interview.',
    ...shared,
    response: { 200: jsonAnswer('The report so far', reportAnswer), ...refused },
  },
} as const;

export const reportMarkdownRoute = {
  method: 'GET',
  url: '/api/interviews/:id/report.md',
  schema: {
    operationId: 'reportMarkdown',
    summary: 'The report as Markdown',
    description: 'For participants, each as they may see the interview.',
    ...shared,
    response: {
      200: { description: 'A page of Markdown', content: { 'text/markdown': { schema: z.string() } } },
      ...refused,
    },
  },
} as const;
