import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../src/authoring/agreement.ts';
import { jsonSchemaFiles } from '../../src/authoring/json-schemas.ts';
import { examinePack } from '../../src/authoring/lint.ts';
import { packPage } from '../../src/authoring/pack-page/pack-page.ts';
import { gradeText } from '../../src/authoring/samples.ts';
import { readmeCommand } from '../../src/cli/rubric-readme.ts';
import { readPack } from '../../src/packs/read-pack.ts';

const folder = 'rubrics/aws-data-engineering';
const reading = await readPack(folder);
const { pack } = reading;
const { findings, pack: graded } = examinePack(reading);
const files = graded.rubrics;
const byId = new Map(files.map((file) => [file.value.id, file]));

/** Ids of the rubrics that have a file of sound sentences. */
const soundFiles = readdirSync('tests/fixtures/sound-sentences')
  .sort()
  .map((name) => name.replace('.json', ''));

/** True sentences on a rubric's subject, many of which warn of a misconception; none of them voices one. */
function soundSentences(id: string): string[] {
  return JSON.parse(readFileSync(`tests/fixtures/sound-sentences/${id}.json`, 'utf8'));
}

describe('the shipped pack', () => {
  test('is read without a problem, and the linter finds nothing', () => {
    expect(findings).toEqual([]);
  });

  test('has a page that is current', () => {
    const command = readmeCommand(folder);
    const page = packPage(graded, command);
    expect(readFileSync(`${folder}/README.md`, 'utf8'), `renew it with: ${command}`).toBe(page);
  });

  test('has a question for each of the 64 answers of its source, and no two for one', () => {
    const answers = pack?.rubrics.map(({ source }) => Number(source?.answer));
    expect(answers?.sort((one, two) => one - two)).toEqual(
      Array.from({ length: 64 }, (_, index) => index + 1),
    );
  });

  test('has plans for practice and for real rounds, by level and by topic, all of them under a heading', () => {
    const ids = pack?.plans.map(({ id }) => id) ?? [];
    expect(ids).toEqual(
      expect.arrayContaining(['quick-practice', 'real-round', 'full-loop', 'lightning', 'weak-spots']),
    );
    for (const level of ['mid', 'senior', 'principal', 'lead']) expect(ids).toContain(`level-${level}`);
    expect(ids.filter((id) => id.startsWith('topic-')).length).toBeGreaterThan(8);
    expect(pack?.pack.planGroups.flatMap(({ plans }) => plans).sort()).toEqual([...ids].sort());
  });

  test('knows many names', () => {
    expect(Object.keys(pack?.lexicon?.entries ?? {}).length).toBeGreaterThanOrEqual(300);
  });

  test('tells what services do', () => {
    const { jobs = [], services = [] } = pack?.knowledge.services ?? {};
    expect(services.length).toBeGreaterThanOrEqual(60);
    const done = new Set(services.flatMap(([, does]) => does));
    expect([...jobs.keys()].filter((job) => !done.has(job))).toEqual([]);
  });

  test('holds no listed error against those who warn of it', () => {
    const warnings: readonly ((said: string) => string)[] = [
      (said) => `Some people believe that ${said}.`,
      (said) => `A common error is to think that ${said}.`,
      (said) => `The vendor promised that ${said}.`,
      (said) => `We rejected the idea that ${said}.`,
      (said) => `I would ask whether ${said}.`,
    ];
    const accused = files.flatMap(({ value, compiled }) =>
      value.misconceptions.flatMap(({ id, says }) => {
        const said = `${says.charAt(0).toLowerCase()}${says.slice(1)}`;
        return warnings.filter((warning) =>
          gradeText(compiled, warning(said)).misconceptions.some((one) => one.id === id),
        );
      }),
    );
    const errors = files.reduce((sum, { value }) => sum + value.misconceptions.length, 0);
    // Some errors are said in two clauses, of which the cue reaches the first.
    expect(accused.length).toBeLessThan(0.03 * errors * warnings.length);
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

  test('grades answers that nobody tuned it to much as their writers expect', () => {
    const unseen = files.flatMap(({ samples }) => samples).filter(({ sample }) => sample.unseen);
    const agreement = agreementOf(unseen);
    expect(agreement?.correlation).toBeGreaterThan(0.85);
    expect(agreement?.meanError).toBeLessThan(12);
    const wrong = unseen.filter(({ sample }) => sample.kind === 'wrong');
    const passing = wrong.filter(({ grade }) => grade.score >= 40 && !grade.needsReview);
    expect(passing.length / wrong.length).toBeLessThan(0.05);
  });
});

describe('a sentence that is true, or warns of a misconception, voices none', () => {
  test('and every rubric has at least twelve of them', () => {
    expect(soundFiles).toEqual(pack?.rubrics.map((rubric) => rubric.id));
    for (const id of soundFiles) expect([id, soundSentences(id).length >= 12]).toEqual([id, true]);
  });

  const sentences = soundFiles.flatMap((id) => soundSentences(id).map((sentence) => [id, sentence] as const));

  test.each(sentences)('%s: %s', (id, sentence) => {
    const file = byId.get(id);
    if (file === undefined) throw new Error(`there is no rubric ${id}`);
    expect(gradeText(file.compiled, sentence).misconceptions.map((found) => found.id)).toEqual([]);
  });
});

test.each([...jsonSchemaFiles()])('the schema %s is the one that the code generates', (name, generated) => {
  expect(readFileSync(`rubrics/schemas/${name}`, 'utf8')).toBe(generated);
});
