// `vivavoce rubric lint`: reads packs from disk, and prints what is wrong in them.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeControls } from '../authoring/escape-controls.ts';
import { explanationOf, type Finding, placeOf } from '../authoring/finding.ts';
import type { GradedFile } from '../authoring/graded-pack.ts';
import { examinePack } from '../authoring/lint.ts';
import { byHand, type GradedSample, type Hand, kindOf } from '../authoring/samples.ts';
import { readPack } from '../packs/read-pack.ts';
import { RUBRIC_EXIT_STATUS } from './rubric-shared.ts';
import { EXIT, type Streams, UsageError, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

const HELP = `vivavoce rubric lint [FOLDER ...] [--samples]
  Checks packs: a folder with a pack.json, or a folder of such folders; \`rubrics\` where none is given.
  Findings go to standard output, one a line: file:line severity rule: what is wrong, and how to mend it.
  --samples    show the score of every sample beside its range`;

export const rubricLint = subcommand({
  name: 'rubric lint',
  summary: 'check packs of questions',
  help: HELP,
  exitStatus: RUBRIC_EXIT_STATUS,
  options: { samples: { type: 'boolean', default: false } },
  operands: { least: 0, most: Number.POSITIVE_INFINITY },
  run: ({ options, operands }, streams) =>
    lintFolders(operands.length > 0 ? operands : ['rubrics'], options.samples, streams),
});

/** Checks every pack in the folders; returns the exit status. */
async function lintFolders(
  folders: readonly string[],
  samples: boolean,
  { stdout }: Streams,
): Promise<number> {
  const packs = await Promise.all(folders.map(packFoldersIn));
  let errors = 0;
  for (const folder of packs.flat()) errors += await lintFolder(folder, samples, stdout);
  return errors > 0 ? EXIT.findings : EXIT.fine;
}

/** The folder itself if it is a pack, else the packs in it. */
async function packFoldersIn(folder: string): Promise<string[]> {
  if (await isPack(folder)) return [folder];
  const names = await readdir(folder).catch(() => []);
  const inner = names.sort().map((name) => join(folder, name));
  const packs = await Promise.all(inner.map(async (each) => ((await isPack(each)) ? each : null)));
  const found = packs.filter((each) => each !== null);
  if (found.length === 0) throw new UsageError(`${folder} holds no pack.json, nor does any folder in it`);
  return found;
}

async function isPack(folder: string): Promise<boolean> {
  const file = await stat(join(folder, 'pack.json')).catch(() => null);
  return file !== null;
}

/** Returns how many errors there are. */
async function lintFolder(folder: string, samples: boolean, stdout: Streams['stdout']): Promise<number> {
  const { findings, pack } = examinePack(await readPack(folder));
  for (const finding of findings) await write(stdout, `${findingLine(finding, folder)}\n`);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const graded = pack.rubrics.flatMap(samplesOf);
  if (samples) await write(stdout, graded.map(sampleLine).join(''));
  await write(stdout, escapeControls(summaryLine(folder, errors, findings.length - errors, graded)));
  return errors;
}

function findingLine(finding: Finding, folder: string): string {
  const place = placeOf({ ...finding, file: join(folder, finding.file) });
  return escapeControls(`${place} ${finding.severity} ${explanationOf(finding)}`);
}

interface PlacedSample extends GradedSample {
  readonly rubric: string;
}

function samplesOf({ value, samples }: GradedFile): PlacedSample[] {
  return samples.map((graded) => ({ ...graded, rubric: value.id }));
}

function sampleLine({ rubric, index, sample, grade, inRange }: PlacedSample): string {
  const [low, high] = sample.range;
  return `${inRange ? ' ' : '!'} ${rubric} samples[${index}] (${kindOf(sample)}): ${grade.score}, range ${low} to ${high}\n`;
}

function summaryLine(
  folder: string,
  errors: number,
  warnings: number,
  samples: readonly GradedSample[],
): string {
  const measured = (['blind', 'unseen'] as const)
    .map((hand) => measuredBy(hand, byHand(samples, hand)))
    .join('');
  return `${folder}: ${errors} errors, ${warnings} warnings${measured}\n`;
}

function measuredBy(hand: Hand, samples: readonly GradedSample[]): string {
  const hits = samples.filter(({ inRange }) => inRange).length;
  return samples.length > 0 ? `; ${hand} samples in range: ${hits} of ${samples.length}` : '';
}
