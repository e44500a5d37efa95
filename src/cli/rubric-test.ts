// `vivavoce rubric test`: a pack held against its own samples.
import { agreementOf, expectedScore } from '../authoring/agreement.ts';
import { byHand, type GradedSample, gradeSamples, hands, kindOf } from '../authoring/samples.ts';
import { compiledRubrics } from './load-pack.ts';
import { packOption, RUBRIC_EXIT_STATUS } from './rubric-shared.ts';
import { EXIT, type Streams, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

const HELP = `vivavoce rubric test [PACK]
  Every sample of a pack (default rubrics/aws-data-engineering): what was expected, what it got, the error; then the
  agreement of blind, unseen and seen samples. Status 1 where a seen one is out of its range.`;

export const rubricTest = subcommand({
  name: 'rubric test',
  summary: "grade a pack's samples; also: confusion, explain, derive",
  help: HELP,
  exitStatus: RUBRIC_EXIT_STATUS,
  options: { pack: packOption },
  operands: { least: 0, most: 1 },
  run: ({ options, operands: [folder] }, streams) => testSamples(folder ?? options.pack, streams),
});

/** Prints every sample with what was expected, what it got and the error, then the agreement by what the writers had seen. */
async function testSamples(folder: string, { stdout }: Streams): Promise<number> {
  const graded = (await compiledRubrics(folder)).flatMap((file) =>
    gradeSamples(file).map((each) => ({ ...each, rubric: file.value.id })),
  );
  for (const each of graded) await write(stdout, `${sampleRow(each)}\n`);
  for (const hand of hands) await write(stdout, `${agreementRow(hand, byHand(graded, hand))}\n`);
  return byHand(graded, 'seen').every(({ inRange }) => inRange) ? EXIT.fine : EXIT.findings;
}

function sampleRow(each: GradedSample & { readonly rubric: string }): string {
  const { rubric, index, sample, grade, inRange } = each;
  const error = grade.score - expectedScore(each);
  const [low, high] = sample.range;
  return `${inRange ? ' ' : '!'} ${rubric} samples[${index}] (${kindOf(sample)}): expected ${low} to ${high}, got ${grade.score}, error ${error > 0 ? '+' : ''}${error}`;
}

function agreementRow(name: string, graded: readonly GradedSample[]): string {
  const agreement = agreementOf(graded);
  if (agreement === null) return `${name}: none`;
  const { samples, inRange, meanError, correlation } = agreement;
  const r = correlation === null ? 'r not defined' : `r ${correlation.toFixed(3)}`;
  return `${name}: ${samples} samples, ${Math.round(inRange * 100)} % in range, mean error ${meanError.toFixed(1)}, ${r}`;
}
