// `vivavoce rubric test`: a pack held against its own samples.
import { agreementOf, expectedScore } from '../authoring/agreement.ts';
import { type GradedSample, gradeSamples } from '../authoring/samples.ts';
import { compiledRubrics } from './load-pack.ts';
import { packOption, RUBRIC_EXIT_STATUS } from './rubric-shared.ts';
import { EXIT, type Streams, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

const HELP = `vivavoce rubric test [PACK]
  Every sample of a pack (default rubrics/aws-data-engineering): what was expected, what it got, the error; then the
  agreement of seen and unseen samples. Status 1 where a seen one is out of its range.`;

export const rubricTest = subcommand({
  name: 'rubric test',
  summary: "grade a pack's samples; also: confusion, explain, derive",
  help: HELP,
  exitStatus: RUBRIC_EXIT_STATUS,
  options: { pack: packOption },
  operands: { least: 0, most: 1 },
  run: ({ options, operands: [folder] }, streams) => testSamples(folder ?? options.pack, streams),
});

/** Prints every sample with what was expected, what it got and the error, then the agreement; unseen ones apart. */
async function testSamples(folder: string, { stdout }: Streams): Promise<number> {
  const graded = (await compiledRubrics(folder)).flatMap((file) =>
    gradeSamples(file).map((each) => ({ ...each, rubric: file.value.id })),
  );
  for (const each of graded) await write(stdout, `${sampleRow(each)}\n`);
  const unseen = graded.filter(({ sample }) => sample.unseen);
  const seen = graded.filter(({ sample }) => !sample.unseen);
  await write(stdout, `${agreementRow('seen', seen)}\n${agreementRow('unseen', unseen)}\n`);
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
