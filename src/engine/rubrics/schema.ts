// What an author writes in packs and rubrics, as zod schemas: the one truth for validation, types and the JSON Schemas that
// editors use.
import { z } from 'zod';
import { languages, unknownLanguage } from '../text/index.ts';
import { RUBRIC_DEFAULTS } from './defaults.ts';
import { id, levelSchema, line, month, prose, schemaLink } from './schema-parts.ts';
import { excessesOfWording, slotsOfRubric, WORDING_LIMITS } from './wording-limits.ts';

export const packSchema = z
  .strictObject({
    $schema: schemaLink,
    format: z.literal(1).describe('Version of this file format'),
    id: id.describe('Unique name of the pack'),
    title: line,
    description: prose,
    language: z
      .literal(
        languages.map(({ id }) => id),
        { error: ({ input }) => (typeof input === 'string' ? unknownLanguage(input) : undefined) },
      )
      .describe('Language of questions and answers; the stemmer knows English'),
    licence: line,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'use MAJOR.MINOR.PATCH'),
    planGroups: z
      .array(z.strictObject({ title: line.optional(), plans: z.array(id).min(1).max(100) }))
      .max(30)
      .default([])
      .describe('How the plans are offered: in this order, under these headings; plans not named come last'),
  })
  .describe('A pack: a folder of questions, plans and one lexicon');

export const lexiconSchema = z
  .strictObject({
    $schema: schemaLink,
    entries: z
      .record(z.string().min(1).max(80), z.array(line).min(1).max(20))
      .describe('A name and what else people call it: abbreviations, product names old and new, synonyms'),
  })
  .describe('Other names for things, used by every rubric of the pack');

const wording = line
  .superRefine((text, context) => {
    for (const message of excessesOfWording(text)) context.addIssue({ code: 'custom', message });
  })
  .describe(
    'A row of slots, each one word or alternatives|of|it; all slots near one another, in any order; words_joined stand together; numbers with units and margins: 15_min, 11.25±0.1_ml, >=3; +slot must be filled; a > b: a before b, in one clause; !word must not stand near',
  );

const gradedWording = z.union([
  wording,
  z
    .strictObject({
      wording,
      credit: z
        .number()
        .min(0.1)
        .max(1)
        .describe('The most that it earns, 0.1 to 1: named is half, the reason is all'),
    })
    .describe('A wording that earns a part of the concept'),
]);
const wordings = z.array(gradedWording).min(1).max(60);

/** The plain opposite of a concept. */
const contrarySchema = z
  .strictObject({
    says: line.describe('The opposite as somebody would say it, as a short sentence'),
    anyOf: z
      .array(wording)
      .min(1)
      .max(20)
      .describe('Wordings of it; all slots within one clause, or in the next one that continues it'),
  })
  .describe(
    'The plain opposite of the concept, or its two parts with their roles swapped; looked for only where the concept is not said',
  );

export const conceptSchema = z
  .strictObject({
    id,
    name: line.describe('What the candidate should say, as a short sentence'),
    weight: z.number().int().min(1).max(3).default(RUBRIC_DEFAULTS.weight),
    required: z
      .boolean()
      .default(RUBRIC_DEFAULTS.required)
      .describe('While it is missing, the band is at most good'),
    anyOf: wordings.optional().describe('Wordings; the best one counts'),
    groups: z
      .array(wordings)
      .min(2)
      .max(12)
      .optional()
      .describe('Groups of wordings, of which at least `atLeast` must be found'),
    atLeast: z.number().int().min(1).max(12).optional(),
    oneOf: z
      .array(
        z
          .array(wordings)
          .min(1)
          .max(12)
          .describe('One way: parts, all of which are needed, each a list of wordings'),
      )
      .min(2)
      .max(6)
      .optional()
      .describe('Several whole ways of doing it; the best one counts, never half of each'),
    passages: z
      .array(prose)
      .min(1)
      .max(12)
      .optional()
      .describe(
        'In place of wordings: what an answer says of it, in plain sentences; found by their words, anywhere',
      ),
    probe: line
      .optional()
      .describe("The interviewer's question for it, in words other than the concept's own"),
    hint: line.optional().describe('Leads to the concept; halves what it earns'),
    missed: line.optional().describe('Feedback where it was not said'),
    contrary: contrarySchema.optional(),
    covers: z.array(line).optional().describe('Which points of the source it holds'),
    docs: z.url().optional().describe('A page that was really read'),
    verified: month.optional().describe('The month in which that page was read'),
  })
  .refine(
    ({ anyOf, groups, oneOf, passages }) =>
      [anyOf, groups, oneOf, passages].filter((one) => one !== undefined).length === 1,
    {
      message: 'give one of `anyOf`, `groups`, `oneOf` and `passages`',
    },
  )
  .refine((concept) => (concept.groups === undefined) === (concept.atLeast === undefined), {
    message: '`atLeast` and `groups` go together',
  })
  .refine((concept) => (concept.atLeast ?? 0) <= (concept.groups?.length ?? 0), {
    message: '`atLeast` is more than there are groups',
  });

export const misconceptionSchema = z.strictObject({
  id,
  says: line.describe('What people wrongly say, as a short sentence'),
  anyOf: z.array(wording).min(1).max(40),
  severity: z.enum(['minor', 'major']),
  correction: line.describe('What is true instead'),
  docs: z.url().optional(),
  verified: month.optional(),
});

export const followUpSchema = z.strictObject({
  text: line.describe('Asked in this order, of everybody, in a real interview'),
  concepts: z.array(id).default([]).describe('The concepts it aims at'),
});

export const sampleKinds = [
  'strong',
  'solid',
  'half',
  'terse',
  'vague',
  'wrong',
  'mixed',
  'keyword-list',
  'off-topic',
] as const;

export const sampleSchema = z
  .strictObject({
    kind: z.enum(sampleKinds),
    answer: z.string().max(20_000),
    range: z
      .tuple([z.number().int().min(0).max(100), z.number().int().min(0).max(100)])
      .refine(([low, high]) => low <= high, { message: 'the range runs from low to high' })
      .describe('The scores a person would give it'),
    mark: z
      .number()
      .int()
      .min(0)
      .max(100)
      .optional()
      .describe(
        'What its writer would give it, said before any grade was seen; else the middle of the range',
      ),
    note: line.optional(),
    unseen: z
      .boolean()
      .default(RUBRIC_DEFAULTS.unseen)
      .describe(
        'Its writer had not seen the wordings, though the misconceptions; it measures, it never tunes',
      ),
    blind: z
      .boolean()
      .default(RUBRIC_DEFAULTS.blind)
      .describe('Its writer had seen neither wordings nor misconceptions; it measures, it never tunes'),
  })
  .refine(({ mark, range: [low, high] }) => mark === undefined || (low <= mark && mark <= high), {
    message: 'the mark lies within the range',
    path: ['mark'],
  });

/** Where the question comes from. Any other key may be added, with a text or a number. */
export const sourceSchema = z
  .object({
    points: z
      .number()
      .int()
      .min(0)
      .max(99)
      .optional()
      .describe("How many numbered points the source's answer has"),
    furtherPoints: z.number().int().min(0).max(99).optional().describe('How many further points it has'),
    exceptions: z
      .array(z.strictObject({ point: line.describe('Such as points/3 or further/1'), reason: line }))
      .max(99)
      .optional()
      .describe('Points that no concept is to cover'),
  })
  .catchall(z.union([z.string(), z.number()]))
  .describe('Where the question comes from: an answer of a guide, a book, a page');

export const rubricSchema = z
  .strictObject({
    $schema: schemaLink,
    id,
    title: line.describe('Short name of the question'),
    question: prose.describe('As an interviewer says it aloud'),
    level: levelSchema,
    topics: z.array(id).min(1).max(8),
    minutes: z.number().int().min(1).max(60),
    source: sourceSchema.optional(),
    referenceAnswers: z.array(prose).min(1).max(12).describe('Full sentences; the first is the one shown'),
    concepts: z
      .array(conceptSchema)
      .min(1)
      .max(24)
      .optional()
      .describe('Derived from the references where left out'),
    misconceptions: z.array(misconceptionSchema).max(24).default([]),
    followUps: z.array(followUpSchema).max(8).default([]),
    samples: z.array(sampleSchema).max(60).default([]),
  })
  .superRefine((rubric, context) => {
    const slots = slotsOfRubric(rubric);
    if (slots <= WORDING_LIMITS.slotsOfRubric) return;
    const message = `the wordings of a rubric have at most ${WORDING_LIMITS.slotsOfRubric} slots, since every answer is held against each; these have ${slots}`;
    context.addIssue({ code: 'custom', path: ['concepts'], message });
  })
  .describe('A rubric: one question, what a good answer holds, and how that may be said');
