import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CompiledFile, compilePack } from '../../src/authoring/compiled-pack.ts';
import { jsonSchemaFiles } from '../../src/authoring/json-schemas.ts';
import { lintPack } from '../../src/authoring/lint.ts';
import { validFiles } from '../../src/authoring/pack-texts.ts';
import { gradeSamples, gradeText } from '../../src/authoring/samples.ts';
import { readPack } from '../../src/packs/read-pack.ts';

const { pack, problems, sources } = await readPack('rubrics/aws-data-engineering');
const files = compilePack(validFiles(sources));
const byId = new Map(files.map((file) => [file.value.id, file]));

/** True sentences, many of which warn of a misconception; none of them voices one. */
const soundSentences: Record<string, string[]> = {
  'optimise-lambda': [
    'More memory does not always cost more, because the run gets shorter.',
    'Lowering the memory to save money is a mistake, since the CPU shrinks too.',
    'If memory is set to 128 MB, increasing it may reduce the cost.',
    'Memory is not only about RAM; it decides how much CPU you get as well.',
    'You cannot choose CPU separately in Lambda; it follows memory.',
    'Provisioned concurrency is not free, you pay for it even when nobody calls.',
    'You pay for provisioned concurrency while it is configured, so only use it on critical paths.',
    'Reserved concurrency does not keep anything warm, provisioned concurrency does.',
    'Use reserved concurrency to cap it, and provisioned concurrency to remove cold starts.',
    'I avoid opening a new connection in every invocation.',
    'The connection should be created once, rather than for every request.',
    'Instead of creating a new client inside the handler, I create it globally.',
    'A function that opens a connection on each request will exhaust the database.',
    'A layer does not remove cold starts by itself, and it still counts towards the 250 MB limit.',
    'I would not just increase the timeout to 15 minutes, that only hides the problem.',
    'Lambda scales a lot, but concurrency is not unlimited, so I set a limit.',
  ],
  'disaster-recovery': [
    'Multi-AZ is not enough when a whole region fails.',
    'Multi-AZ only protects against losing a zone, so we need a second region.',
    'Replication is no backup; a bad delete is copied too.',
    'Even with replication you still need backups.',
    'S3 does not replicate to another region by default, so I enable cross-region replication.',
    'An S3 bucket is stored in three availability zones of one region, so we need a copy elsewhere.',
    'Our bucket automatically replicates to a second region because CRR is on.',
    'CRR only copies new objects; existing ones need Batch Replication.',
    'We turn on replication for the bucket and copy existing objects with a batch job.',
    'Aurora Global Database is asynchronous, so a few writes may be lost.',
    'Aurora Global Database typically lags less than a second, so the RPO is about one second.',
    'The RPO says how much data we may lose and the RTO how long we may be offline.',
    'A runbook is not enough, it has to be tested.',
    'There is no point in a plan without a drill.',
    'KMS keys are regional, so I use multi-region keys for both regions.',
    'A KMS key from one region cannot decrypt data in another region.',
  ],
  'glue-performance': [
    'Doubling the workers does not halve the time if a key is skewed.',
    'Adding more workers is not always the answer.',
    'Before I throw more workers at it I look at the Spark UI.',
    'Gzipped CSV cannot be split, so one executor reads it all.',
    'Too many small files are bad for performance, so I compact them.',
    'Small files hurt parallelism.',
    'Bookmarks do not detect updated rows or remove duplicates.',
    'Bookmarks track which files were processed, so only new files are read.',
    'I never load the whole table and filter afterwards; I push the filter down.',
    'Rather than reading everything and filtering later I use a pushdown predicate.',
    'By default JDBC reads use a single connection, so I set hashfield to read in parallel.',
    'I would avoid converting to pandas because it pulls everything to the driver.',
    'Do not partition by customer id, that makes too many tiny folders.',
    'For JDBC I partition the read by the primary key so each executor gets a range.',
    'If the data volume grows, more DPUs help the job to run faster.',
  ],
  'architecture-disagreement': [
    'I would not simply pick the design I prefer.',
    'If they cannot agree by the deadline I decide myself and explain why.',
    'A vote would not be the right way, because it is about popularity.',
    'Seniority should not decide; the criteria should.',
    'We should not build both in production.',
    'Let both build a prototype of their own design.',
    'A compromise that mixes half of each is rarely good.',
    'I would not leave them to sort it out between themselves.',
    'The business must be involved, since it is not a purely technical question.',
    'I would not move anyone to another team because they disagree.',
    'Never skip the documentation of the decision.',
    'We write an ADR so that nobody has to remember why.',
    'I tell both engineers why the decision was made.',
    'Keep the discussion technical and not personal.',
  ],
};

describe('the shipped pack', () => {
  test('is read without a problem, and the linter finds nothing', () => {
    expect(problems).toEqual([]);
    expect(lintPack(sources)).toEqual([]);
    expect(pack?.rubrics.map((rubric) => rubric.id)).toEqual(Object.keys(soundSentences).sort());
  });

  test('has a plan for practice and one for a real round', () => {
    expect(pack?.plans.map((plan) => [plan.id, plan.mode])).toEqual([
      ['quick-practice', 'practice'],
      ['real-round', 'real'],
    ]);
  });

  test.each([...byId])('holds all that a rubric needs: %s', (_id, { value }) => {
    const { concepts = [], misconceptions, samples, followUps, referenceAnswers, source } = value;
    expect(source).toHaveProperty('answer');
    expect(referenceAnswers.length).toBeGreaterThanOrEqual(2);
    expect(concepts.length).toBeGreaterThanOrEqual(7);
    expect(concepts.filter((concept) => concept.required).length).toBeGreaterThanOrEqual(3);
    for (const concept of concepts) {
      expect(concept).toMatchObject({
        probe: expect.any(String),
        hint: expect.any(String),
        missed: expect.any(String),
      });
    }
    expect(misconceptions.length).toBeGreaterThanOrEqual(6);
    expect(followUps).toHaveLength(2);
    expect(samples.filter((sample) => sample.unseen).length).toBeGreaterThanOrEqual(3);
  });

  test('puts an answer of each kind where it belongs, most unseen ones too', () => {
    const graded = files.flatMap(gradeSamples).filter(({ sample }) => sample.unseen);
    expect(graded.filter(({ inRange }) => inRange).length / graded.length).toBeGreaterThan(0.7);
    for (const { sample, grade } of graded.filter((one) => one.sample.kind === 'wrong')) {
      expect([sample.answer, grade.misconceptions.length > 0]).toEqual([sample.answer, true]);
    }
  });
});

describe('a sentence that is true, or warns of a misconception, voices none', () => {
  const sentences = Object.entries(soundSentences).flatMap(([id, list]) =>
    list.map((sentence) => [id, sentence] as const),
  );

  test.each(sentences)('%s: %s', (id, sentence) => {
    const { compiled } = byId.get(id) as CompiledFile;
    expect(gradeText(compiled, sentence).misconceptions.map((found) => found.id)).toEqual([]);
  });
});

test.each([...jsonSchemaFiles()])('the schema %s is the one that the code generates', (name, generated) => {
  expect(readFileSync(`rubrics/schemas/${name}`, 'utf8')).toBe(generated);
});
