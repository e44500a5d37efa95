// `vivavoce grade`: answers in, a line of JSON each; the same lines out, with their grades.
import { createHash } from 'node:crypto';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { type Against, failedLine, gradedLine, readAnswerLine } from '../authoring/answer-line.ts';
import { explainGrade } from '../authoring/explain-grade.ts';
import { visible } from '../authoring/visible.ts';
import {
  adHocRubric,
  type CompiledRubric,
  canonicalJson,
  compileRubric,
  gradeAnswer,
  gradeWords,
  prepareRubric,
  type RubricAsUsed,
  withSentences,
} from '../engine/index.ts';
import type { LoadedPack } from '../packs/pack-types.ts';
import { type Cli, EXIT, linesOf, readOptions, UsageError, write } from './io.ts';
import { readPackOrRefuse } from './packs.ts';

const HELP = `vivavoce grade [--pack FOLDER] [--in FILE] [--out FILE] [--explain]

Each line in is a JSON object with \`answer\` and either \`rubric\` (the id of a question of the pack) or
\`question\` and \`reference\` (a text or a list of texts), for which concepts are derived on the spot.
Each line out has all the fields of its line in and \`grade\`, or, where the line is bad, \`error\`
({ line, message }). Blank lines are passed over.

  --pack FOLDER  the pack that \`rubric\` names questions of
  --in FILE      where answers come from; \`-\` or nothing: standard input
  --out FILE     where lines go; \`-\` or nothing: standard output
  --explain      say on standard error, in plain text, what each grade is made of

Exit status: 0 all lines graded, 1 at least one line was bad, 2 wrong usage.
`;

const OPTIONS = {
  pack: { type: 'string' },
  in: { type: 'string', default: '-' },
  out: { type: 'string', default: '-' },
  explain: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command; returns the exit status. */
export async function grade(words: readonly string[], cli: Cli): Promise<number> {
  const { values, positionals } = readOptions(words, OPTIONS);
  if (values.help) {
    await write(cli.stdout, HELP);
    return EXIT.fine;
  }
  if (positionals.length > 0) throw new UsageError(`\`grade\` takes no \`${positionals.join(' ')}\``);
  const pack = values.pack === undefined ? null : (await readPackOrRefuse(values.pack, cli)).pack;
  await refuseSameFile(values.in, values.out);
  const input = values.in === '-' ? cli.stdin : await openInput(values.in);
  const output = values.out === '-' ? null : await openOutput(values.out);
  try {
    const emit = output === null ? writerTo(cli.stdout) : writerToFile(output);
    const explain = values.explain ? writerTo(cli.stderr) : null;
    const failed = await gradeLines(linesOf(input), new RubricShelf(pack), emit, explain);
    if (failed > 0) await write(cli.stderr, `lines that could not be graded: ${failed}\n`);
    return failed > 0 ? EXIT.findings : EXIT.fine;
  } finally {
    await output?.close();
  }
}

type Writer = (text: string) => Promise<void>;

function writerTo(stream: NodeJS.WritableStream): Writer {
  return (text) => write(stream, text);
}

function writerToFile(file: FileHandle): Writer {
  return (text) => file.appendFile(text);
}

/** Returns how many lines could not be graded. */
async function gradeLines(
  lines: AsyncIterable<string>,
  shelf: RubricShelf,
  emit: Writer,
  explain: Writer | null,
): Promise<number> {
  let number = 0;
  let failed = 0;
  for await (const source of lines) {
    number += 1;
    if (source.trim() === '') continue;
    const line = gradeLine(source, number, shelf);
    if (!line.graded) failed += 1;
    await emit(`${line.out}\n`);
    await explain?.(visible(`line ${number}: ${line.explanation}\n`));
  }
  return failed;
}

interface LineOut {
  readonly out: string;
  readonly graded: boolean;
  readonly explanation: string;
}

function gradeLine(source: string, number: number, shelf: RubricShelf): LineOut {
  const line = readAnswerLine(source);
  if (!line.ok) return failure(line.fields, number, line.message);
  const rubric = shelf.find(line.against);
  if (rubric === null) return failure(line.fields, number, shelf.missing(line.against));
  const turns = [{ text: line.answer, heard: [], hinted: [] }];
  const grade = withSentences(gradeAnswer(rubric.compiled, turns, rubric.hash), turns, gradeWords);
  const explanation = explainGrade(grade, [line.answer]);
  return { out: gradedLine(line.fields, grade), graded: true, explanation };
}

function failure(fields: Parameters<typeof failedLine>[0], number: number, message: string): LineOut {
  return { out: failedLine(fields, number, message), graded: false, explanation: message };
}

/** A rubric ready for grading, and the SHA-256 of the rubric as used. */
interface ReadyRubric {
  readonly compiled: CompiledRubric;
  readonly hash: string;
}

/** Rubrics, compiled when an answer first needs them. */
class RubricShelf {
  private readonly pack: LoadedPack | null;
  private readonly ready = new Map<string, ReadyRubric>();

  constructor(pack: LoadedPack | null) {
    this.pack = pack;
  }

  find(against: Against): ReadyRubric | null {
    const key = JSON.stringify(against);
    const known = this.ready.get(key);
    if (known !== undefined) return known;
    const used = this.prepare(against);
    if (used === null) return null;
    const hash = createHash('sha256').update(canonicalJson(used)).digest('hex');
    const made = { compiled: compileRubric(used), hash };
    this.ready.set(key, made);
    return made;
  }

  missing(against: Against): string {
    const id = against.kind === 'rubric' ? against.id : '';
    if (this.pack === null) return `\`rubric\` names \`${id}\`, but no --pack was given`;
    const known = this.pack.rubrics.map((rubric) => rubric.id).join(', ');
    return `the pack has no question \`${id}\`; it has ${known}`;
  }

  private prepare(against: Against): RubricAsUsed | null {
    if (against.kind === 'ad-hoc') return adHocRubric(against.question, against.references);
    const rubric = this.pack?.rubrics.find((each) => each.id === against.id);
    return this.pack && rubric ? prepareRubric(rubric, this.pack.knowledge) : null;
  }
}

async function openInput(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) throw new Error('it is a folder');
    return handle.createReadStream();
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

async function openOutput(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'w');
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

/** Writing to the file that is being read would empty it first. */
async function refuseSameFile(input: string, output: string): Promise<void> {
  if (input === '-' || output === '-') return;
  const [one, two] = await Promise.all([input, output].map((file) => realpath(file).catch(() => file)));
  if (one === two) throw new UsageError('--in and --out are the same file');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
