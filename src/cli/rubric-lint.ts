// `vivavoce rubric lint`: reads packs from disk, and prints what the reader and the linter find.
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { visible } from '../authoring/escape-controls.ts';
import { type Finding, inOrder } from '../authoring/finding.ts';
import type { GradedFile } from '../authoring/graded-pack.ts';
import { examinePack } from '../authoring/lint.ts';
import type { GradedSample } from '../authoring/samples.ts';
import type { PackProblem } from '../packs/pack-types.ts';
import { readPack } from '../packs/read-pack.ts';
import { type Cli, EXIT, UsageError, write } from './streams.ts';

/** Checks every pack in the folders; returns the exit status. */
export async function lintFolders(folders: readonly string[], samples: boolean, cli: Cli): Promise<number> {
  const packs = await Promise.all(folders.map(packFoldersIn));
  let errors = 0;
  for (const folder of packs.flat()) errors += await lintFolder(folder, samples, cli);
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

async function lintFolder(folder: string, samples: boolean, cli: Cli): Promise<number> {
  const { problems, sources } = await readPack(folder);
  const examination = examinePack(sources);
  const findings = inOrder([
    ...problems.map((problem) => asFinding(problem, folder)),
    ...examination.findings.map((finding) => ({ ...finding, file: join(folder, finding.file) })),
  ]);
  for (const finding of findings) await write(cli.stdout, `${findingLine(finding)}\n`);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const graded = examination.rubrics.flatMap(samplesOf);
  if (samples) await write(cli.stdout, graded.map(sampleLine).join(''));
  await write(cli.stdout, visible(summaryLine(folder, errors, findings.length - errors, graded)));
  return errors;
}

/** The reader puts the name of the pack's folder, which may be `.`, before the name of a file. */
function asFinding(problem: PackProblem, folder: string): Finding {
  const file = problem.file.slice(basename(folder).length + 1);
  return { ...problem, severity: 'error', file: join(folder, file) };
}

function findingLine({ file, line, severity, rule, message, mend }: Finding): string {
  const said = /[.!?]$/.test(message) ? message : `${message}.`;
  return visible(`${file}${line === null ? '' : `:${line}`} ${severity} ${rule}: ${said} ${mend}`);
}

interface PlacedSample extends GradedSample {
  readonly rubric: string;
}

function samplesOf({ value, samples }: GradedFile): PlacedSample[] {
  return samples.map((graded) => ({ ...graded, rubric: value.id }));
}

function sampleLine({ rubric, index, sample, grade, inRange }: PlacedSample): string {
  const [low, high] = sample.range;
  const kind = `${sample.kind}${sample.unseen ? ', unseen' : ''}`;
  return `${inRange ? ' ' : '!'} ${rubric} samples[${index}] (${kind}): ${grade.score}, range ${low} to ${high}\n`;
}

function summaryLine(
  folder: string,
  errors: number,
  warnings: number,
  samples: readonly GradedSample[],
): string {
  const unseen = samples.filter(({ sample }) => sample.unseen);
  const hits = unseen.filter(({ inRange }) => inRange).length;
  const measured = unseen.length > 0 ? `; unseen samples in range: ${hits} of ${unseen.length}` : '';
  return `${folder}: ${errors} errors, ${warnings} warnings${measured}\n`;
}
