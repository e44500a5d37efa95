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
  'data-lake-cost': [
    'I would not move everything to Glacier, because reading it back costs money and takes hours.',
    'Athena cannot query objects in Deep Archive directly, they must be restored first.',
    "Don't put the whole lake into Deep Archive straight away: retrieval fees would eat the savings.",
    'Many people think old versions are free, but every noncurrent version is billed in full.',
    'Small files are more expensive, since each one costs requests, so merge them.',
    'Infrequent Access is half the price, but there is a retrieval fee per gigabyte and a minimum of thirty days.',
    'Intelligent-Tiering has no retrieval fee, just a small monitoring charge per object.',
    'LZ4 and Snappy are fast, gzip gives smaller files but is not splittable.',
    'GZIP for size and LZ4 for speed.',
    "Requests aren't free, and neither is traffic through the NAT gateway.",
    'A gateway endpoint is free, while the NAT gateway charges per gigabyte.',
    'Traffic within the same region is free.',
    'Converting CSV to Parquet is cheaper and smaller.',
    'Rewriting JSON as Parquet saves 80 percent, so we stopped keeping the text.',
    'Deleting an object in a versioned bucket only adds a delete marker, so the space is not freed.',
    'Partition projection computes the partitions from a pattern, so nothing is stored in the catalog.',
    'Not only storage counts, we also pay for requests.',
    'Glacier Instant Retrieval lets Athena read the data in milliseconds.',
    'Old data, everything older than a year, we move to Deep Archive.',
    'I avoid partitioning by user id because it gives too many tiny files.',
    'Lifecycle transitions are not free, you pay per thousand objects.',
    'Incomplete multipart uploads are not removed automatically, you need a rule.',
    'Once nothing reads it any longer, the whole prefix goes to Deep Archive.',
    'With Glacier you have to restore before Spark can read.',
  ],
  'differential-privacy': [
    'Masking names is not enough, people can be re-identified by joining other data.',
    'A smaller epsilon means more noise and stronger privacy, a larger epsilon means better accuracy.',
    'With a higher epsilon you get less privacy but more accuracy.',
    "We can't allow unlimited queries because the noise could be averaged out.",
    'If someone repeats the same query, fresh noise each time would average away, so we return the cached answer.',
    'Synthetic data is not automatically private, a model can memorise real people, so it must be trained with DP.',
    "k-anonymity isn't enough: two groups of ten that differ by one person reveal him.",
    'We must never reset the budget every night for the same data.',
    'Encryption does not help here, since it says nothing about what results reveal.',
    'Results are no longer exact, and small groups suffer most.',
    'Noise depends on the sensitivity of the query, not on the size of the table.',
    'Aggregates alone are not safe, you can subtract two of them.',
    'When the budget is exhausted, queries are refused, no more answers until legal decides otherwise.',
    'The same noise for every query would be wrong, a sum needs more than a count.',
    'Each query spends part of the budget, and it adds up over all analysts.',
    'Trusted analysts do not get raw access either.',
    'Relative to a large table the noise is small, for small groups it is large.',
    'Lowering epsilon costs accuracy.',
    'Minimum group sizes help as an additional rule, though the guarantee comes from noise.',
    'Synthetic data generated once with epsilon one can be used without further budget.',
    'We keep queries below the budget and the noise is drawn from a Laplace distribution.',
    'An attacker could remove the noise by repeating, so we cache.',
    'Hashing identifiers still lets people be identified by their behaviour.',
    'The budget is per dataset and each team gets a share, and it is not refilled on the same data.',
    'A single analyst has his own share, but shares sum to the total since they can collude.',
  ],
  'lambda-for-files': [
    'You cannot set the number of CPU cores separately, they come with the memory.',
    'There is no separate CPU setting; it is proportional to memory.',
    'The timeout is fifteen minutes at most, so for jobs of several hours I use Glue.',
    "It can't run for hours, that's what Fargate is for.",
    'If the job takes hours, Lambda is the wrong tool.',
    'Never put access keys into the code or the environment variables, the role provides temporary credentials.',
    'People put IAM user access keys into env vars, which is a bad idea; use the role.',
    'I would not attach AdministratorAccess just because it is easy.',
    "Don't give it full access to S3, only the two prefixes.",
    'Giving it administrator access would be easy, but if it leaks the account is gone.',
    'The event does not contain the file, only the bucket and key, so the code has to download it.',
    'The event contains the bucket and the key of the object, which I then fetch with get_object.',
    'S3 sends an event, so there is no need to poll the bucket every minute.',
    "Instead of a server that runs all the time and checks the folder, it's started by the event.",
    "S3 doesn't guarantee exactly once delivery, so I make it idempotent.",
    'The same event may be delivered twice, so duplicates must not do harm.',
    'Layers are just zipped libraries that get mounted under /opt.',
    'Each layer version holds a set of shared dependencies such as pandas.',
    "Don't write the result back into the same bucket or the function will trigger itself.",
    'If I write the output into the same prefix it loops forever.',
    "Passwords don't belong in environment variables, I keep them in Secrets Manager.",
    'The env var holds only the name of the secret, the password itself is in Secrets Manager.',
    'Environment variables are encrypted at rest but anyone who can read the function config sees them, so secrets go to Secrets Manager.',
    'I use the SQS queue because Lambda polls it for me and can batch files.',
    'I list every column and validate each row, and write the output to the curated bucket.',
    'If the same file is uploaded again we overwrite the same output key.',
  ],
  'fraud-detection': [
    "I would not use a random partition key, because then one customer's events arrive out of order.",
    'A random key balances well but loses the order per customer.',
    'Order is only guaranteed within a shard, so the key is the customer id.',
    'A nightly batch job would be too late, the money is gone.',
    'Training runs as a nightly batch, scoring happens online.',
    'We retrain every night in a batch job and score each transaction online.',
    'Redshift and Athena are too slow for a lookup on each transaction, so profiles are in DynamoDB.',
    'The history for training is kept in S3 and queried with Athena by data scientists.',
    'Accuracy is misleading since fraud is rare; I look at precision and recall.',
    'With 99.9% accuracy you can still miss every fraud.',
    'A model trained once will decay, since fraudsters adapt.',
    'If you never retrain, it goes stale within months.',
    'Labels arrive late, because chargebacks take weeks.',
    'The model must not be trained on its own decisions, that is a feedback bias.',
    'Blocked transactions never get a true label, so we let a small random sample through.',
    "A new model doesn't replace the old one at once, it runs in shadow first.",
    'We deploy it to five percent of traffic and roll back if false positives go up.',
    'The model does not make rules obsolete; rules are explainable and still work when it is down.',
    'If the model is down we use rules alone.',
    'Without the model, the rules decide.',
    'Step Functions standard workflows are too slow for a 100 ms decision, so I keep them for the investigation.',
    'Step Functions orchestrates the strategies in parallel and returns a verdict.',
    'Firehose buffers for up to minutes, so it is not used for detection but for the archive.',
    'Firehose delivers all transactions and scores to S3 for retraining.',
    'False positives are expensive because customers leave.',
    'Flink recomputes the features every few minutes and the endpoint scores each transaction at once.',
    'Model scores and final decisions are stored and later joined with labels from chargebacks.',
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
    expect(graded.filter(({ inRange }) => inRange).length / graded.length).toBeGreaterThan(0.6);
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
