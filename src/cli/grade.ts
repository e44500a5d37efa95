// `vivavoce grade`: answers in, a line of JSON each; the same lines out, with their grades.
import type { FileHandle } from 'node:fs/promises';
import { failedLine, gradedLine, readAnswerRecord } from '../authoring/answer-record.ts';
import { escapeControls } from '../authoring/escape-controls.ts';
import { explainGrade } from '../authoring/explain-grade.ts';
import { gradeAnswer, gradeWords, withSentences } from '../engine/index.ts';
import { loadPack } from './load-pack.ts';
import { openInput, openOutput, refuseSameFile } from './named-files.ts';
import { RubricCache } from './rubric-cache.ts';
import { EXIT, linesOf, type Streams, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

const HELP = `vivavoce grade [--pack FOLDER] [--in FILE] [--out FILE] [--explain]

Each line in is a JSON object with \`answer\` and either \`rubric\` (the id of a question of the pack) or
\`question\` and \`reference\` (a text or a list of texts), for which concepts are derived on the spot.
Each line out has all the fields of its line in and \`grade\`, or, where the line is bad, \`error\`
({ line, message }). Blank lines are passed over.

  --pack FOLDER  the pack that \`rubric\` names questions of
  --in FILE      where answers come from; \`-\` or nothing: standard input
  --out FILE     where lines go; \`-\` or nothing: standard output
  --explain      say on standard error, in plain text, what each grade is made of`;

export const grade = subcommand({
  name: 'grade',
  summary: 'grade answers, a line of JSON each',
  help: HELP,
  exitStatus: 'Exit status: 0 all lines graded, 1 at least one line was bad, 2 wrong usage.',
  options: {
    pack: { type: 'string' },
    in: { type: 'string', default: '-' },
    out: { type: 'string', default: '-' },
    explain: { type: 'boolean', default: false },
  },
  operands: { least: 0, most: 0 },
  run: ({ options }, streams) => gradeFile(options, streams),
});

interface Given {
  readonly pack?: string | undefined;
  readonly in: string;
  readonly out: string;
  readonly explain: boolean;
}

/** Grades every line of the input; returns the exit status. */
async function gradeFile(given: Given, streams: Streams): Promise<number> {
  const pack = given.pack === undefined ? null : (await loadPack(given.pack, streams)).pack;
  await refuseSameFile(given.in, given.out);
  const input = given.in === '-' ? streams.stdin : await openInput(given.in);
  const output = given.out === '-' ? null : await openOutput(given.out);
  try {
    const emit = output === null ? writerTo(streams.stdout) : writerToFile(output);
    const explain = given.explain ? writerTo(streams.stderr) : null;
    const failed = await gradeLines(linesOf(input), new RubricCache(pack), emit, explain);
    if (failed > 0) await write(streams.stderr, `lines that could not be graded: ${failed}\n`);
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
  rubrics: RubricCache,
  emit: Writer,
  explain: Writer | null,
): Promise<number> {
  let number = 0;
  let failed = 0;
  for await (const source of lines) {
    number += 1;
    if (source.trim() === '') continue;
    const line = gradeLine(source, number, rubrics);
    if (!line.graded) failed += 1;
    await emit(`${line.out}\n`);
    await explain?.(escapeControls(`line ${number}: ${line.explanation}\n`));
  }
  return failed;
}

interface LineOut {
  readonly out: string;
  readonly graded: boolean;
  readonly explanation: string;
}

function gradeLine(source: string, number: number, rubrics: RubricCache): LineOut {
  const line = readAnswerRecord(source);
  if (!line.ok) return failure(line.fields, number, line.message);
  const rubric = rubrics.find(line.rubric);
  if (rubric === null) return failure(line.fields, number, rubrics.missing(line.rubric));
  const turns = [{ text: line.answer, heard: [], hinted: [] }];
  const grade = withSentences(gradeAnswer(rubric.compiled, turns, rubric.hash), turns, gradeWords);
  const explanation = explainGrade(grade, [line.answer]);
  return { out: gradedLine(line.fields, grade), graded: true, explanation };
}

function failure(fields: Parameters<typeof failedLine>[0], number: number, message: string): LineOut {
  return { out: failedLine(fields, number, message), graded: false, explanation: message };
}
