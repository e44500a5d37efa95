// `vivavoce rubric test`, `confusion`, `explain` and `derive`: a pack held against its own samples and references.
import { readFile } from 'node:fs/promises';
import { agreementOf, expectedScore } from '../authoring/agreement.ts';
import { annotatedAnswer } from '../authoring/annotate.ts';
import { type CompiledFile, compilePack } from '../authoring/compiled-pack.ts';
import { confusionsOf, margin } from '../authoring/confusion.ts';
import { visible } from '../authoring/escape-controls.ts';
import { validFiles } from '../authoring/pack-texts.ts';
import { type GradedSample, gradeSamples, gradeText } from '../authoring/samples.ts';
import { deriveConcepts } from '../engine/index.ts';
import { rubricSchema } from '../engine/schemas.ts';
import { readPack } from '../packs/read-pack.ts';
import { markerFor } from './highlighter.ts';
import { type Cli, EXIT, UsageError, write } from './streams.ts';

/** Points off the diagonal that `confusion` prints: more are of no use to a reader. */
const SHOWN = 12;

async function compiledPack(folder: string): Promise<CompiledFile[]> {
  const { pack, sources } = await readPack(folder);
  if (pack === null) throw new UsageError(`${folder} holds no valid pack`);
  return compilePack(validFiles(sources));
}

/** Prints every sample with what was expected, what it got and the error, then the agreement; unseen ones apart. */
export async function testSamples(folder: string, cli: Cli): Promise<number> {
  const files = await compiledPack(folder);
  const graded = files.flatMap((file) =>
    gradeSamples(file).map((each) => ({ ...each, rubric: file.value.id })),
  );
  for (const each of graded) await write(cli.stdout, `${sampleRow(each)}\n`);
  const unseen = graded.filter(({ sample }) => sample.unseen);
  const seen = graded.filter(({ sample }) => !sample.unseen);
  await write(cli.stdout, `${agreementRow('seen', seen)}\n${agreementRow('unseen', unseen)}\n`);
  return seen.every(({ inRange }) => inRange) ? EXIT.fine : EXIT.findings;
}

function sampleRow(each: GradedSample & { readonly rubric: string }): string {
  const { rubric, index, sample, grade, inRange } = each;
  const error = grade.score - expectedScore(each);
  const kind = sample.unseen ? `${sample.kind}, unseen` : sample.kind;
  const [low, high] = sample.range;
  return `${inRange ? ' ' : '!'} ${rubric} samples[${index}] (${kind}): expected ${low} to ${high}, got ${grade.score}, error ${error > 0 ? '+' : ''}${error}`;
}

function agreementRow(name: string, graded: readonly GradedSample[]): string {
  const agreement = agreementOf(graded);
  if (agreement === null) return `${name}: none`;
  const { samples, inRange, meanError, correlation } = agreement;
  const r = correlation === null ? 'r not defined' : `r ${correlation.toFixed(3)}`;
  return `${name}: ${samples} samples, ${Math.round(inRange * 100)} % in range, mean error ${meanError.toFixed(1)}, ${r}`;
}

/** Prints how every rubric's first reference does on its own rubric and on the one that pays it most. */
export async function confusion(folder: string, cli: Cli): Promise<number> {
  const rows = confusionsOf(await compiledPack(folder));
  for (const row of rows.slice(0, SHOWN)) {
    const elsewhere =
      row.nearest === null ? 'no other rubric' : `${row.nearest.score} on ${row.nearest.rubric}`;
    await write(
      cli.stdout,
      `${margin(row) > 0 ? ' ' : '!'} ${row.rubric}: ${row.own} on its own, ${elsewhere}\n`,
    );
  }
  const lost = rows.filter((row) => margin(row) <= 0).length;
  await write(
    cli.stdout,
    visible(`${folder}: the diagonal wins for ${rows.length - lost} of ${rows.length}\n`),
  );
  return lost === 0 ? EXIT.fine : EXIT.findings;
}

/** Grades the text of a file by one rubric of a pack, and prints it with the counted words marked, and why. */
export async function explain(folder: string, id: string, answerFile: string, cli: Cli): Promise<number> {
  const file = (await compiledPack(folder)).find(({ value }) => value.id === id);
  if (file === undefined) throw new UsageError(`${folder} has no valid question "${id}"`);
  const text = await readText(answerFile);
  const grade = gradeText(file.compiled, text);
  await write(cli.stdout, `${annotatedAnswer(grade, text, markerFor(cli.stdout))}\n`);
  return EXIT.fine;
}

/** Prints the concepts that would be derived from a rubric file's references, ready to be pasted and edited. */
export async function derive(rubricFile: string, cli: Cli): Promise<number> {
  const parsed = rubricSchema.safeParse(asJson(await readText(rubricFile), rubricFile));
  if (!parsed.success) throw new UsageError(`${rubricFile} is no valid rubric; \`rubric lint\` says why`);
  const { question, referenceAnswers } = parsed.data;
  await write(
    cli.stdout,
    `${JSON.stringify({ concepts: deriveConcepts(question, referenceAnswers) }, null, 2)}\n`,
  );
  return EXIT.fine;
}

function asJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no JSON; \`rubric lint\` says where`);
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read`);
  }
}
