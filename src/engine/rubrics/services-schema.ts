// What an author writes about the services of a pack: the jobs that there are, and who does which.
import { z } from 'zod';
import { id, line, schemaLink } from './schema-parts.ts';

const wording = line
  .regex(/^[^!+>]+$/, 'write plain slots: no !, + or > among them')
  .describe(
    'A row of slots, each one word or alternatives|of|it; words_joined stand together; all near each other',
  );

const service = z.strictObject({
  also: z.array(line).max(20).default([]).describe('Further names, beside those of the lexicon'),
  does: z.array(id).min(1).max(60).describe('Ids of the jobs that it does or has a part in'),
});

export const servicesSchema = z
  .strictObject({
    $schema: schemaLink,
    makers: z
      .array(line)
      .max(10)
      .default([])
      .describe('Words that may stand before a name without being part of it'),
    jobs: z
      .record(id, z.array(wording).min(1).max(40))
      .describe('What services do: an id, and wordings that tell of it'),
    services: z.record(line, service).describe('A name, and what that service does'),
  })
  .superRefine(({ jobs, services }, context) => {
    for (const [name, { does }] of Object.entries(services)) {
      does.forEach((job, index) => {
        if (Object.hasOwn(jobs, job)) return;
        context.addIssue({
          code: 'custom',
          path: ['services', name, 'does', index],
          message: `there is no job "${job}"`,
        });
      });
    }
  })
  .describe('What the services of the pack do, so that an answer that gives them jobs of others is noticed');
