// The page of a pack, in Markdown: what it holds, how well it grades what it was never tuned to, what it covers.

import type { Rubric } from '../engine/index.ts';
import { levels, sampleKinds } from '../engine/schemas.ts';
import { agreementOf } from './agreement.ts';
import { visible } from './escape-controls.ts';
import type { GradedFile } from './graded-pack.ts';
import type { PackTexts } from './pack-texts.ts';
import type { GradedSample } from './samples.ts';
import { pointKinds, type SourcePoint, sourcePoints } from './source-points.ts';

/** Stands for what there is none of. */
const NONE = '\u2013';

/** Begins the line that tells the page from one that a person wrote. */
const WRITTEN_BY = '<!-- Written by ';

/** True for a text that `packPage` wrote. */
export function isPackPage(text: string): boolean {
  return text.split('\n').some((line) => line.startsWith(WRITTEN_BY));
}

/**
 * Writes the page.
 * @param texts the valid files of the pack
 * @param rubrics its rubrics with their graded samples
 * @param command what writes this page anew, for whoever wants to change it
 */
export function packPage(texts: PackTexts, rubrics: readonly GradedFile[], command: string): string {
  const sorted = [...rubrics].sort((one, other) => answerOf(one) - answerOf(other));
  const { title, description } = texts.pack?.value ?? { title: 'A pack without a name', description: '' };
  return [
    `# ${inline(title)}`,
    `${WRITTEN_BY}\`${inComment(command)}\`: change the files beside it, never this page. -->`,
    inline(description),
    countsLine(texts, rubrics),
    docsLine(rubrics),
    '## How many questions',
    table(['level', 'questions'], levelRows(rubrics)),
    table(['topic', 'questions'], topicRows(rubrics)),
    '## Questions',
    'The error is the mean distance, in points, of the grades of unseen samples from the middle of the range that their writer expected, who had not seen the wordings; in brackets how many there are.',
    table(QUESTION_COLUMNS, sorted.map(questionRow)),
    '## Agreement by kind of answer',
    'Mean error in points, share within the range, number of samples.',
    table(['kind', 'unseen samples', 'seen samples'], kindRows(rubrics)),
    '## What of the source is covered',
    'For each point of the source\u2019s answer, by its number, the concept that holds it.',
    table(['answer', 'question', 'points', 'further points'], sorted.flatMap(coverageRow)),
    exceptionLines(sorted),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Rubrics without a number of their own come last, in the order of their files. */
function answerOf({ value }: GradedFile): number {
  const answer = value.source?.answer;
  return typeof answer === 'number' ? answer : Number.MAX_SAFE_INTEGER;
}

function countsLine({ pack, lexicon, plans }: PackTexts, rubrics: readonly GradedFile[]): string {
  const counted = [
    [rubrics.length, 'questions'],
    [sum(rubrics, ({ compiled }) => compiled.concepts.length), 'concepts'],
    [sum(rubrics, ({ value }) => value.misconceptions.length), 'misconceptions'],
    [sum(rubrics, ({ samples }) => samples.length), 'samples'],
    [plans.length, 'plans'],
    [Object.keys(lexicon?.value.entries ?? {}).length, 'lexicon entries'],
  ] as const;
  const counts = counted.map(([count, what]) => `${count} ${what}`).join(', ');
  return `Version ${pack?.value.version ?? NONE}, licence ${inline(pack?.value.licence ?? NONE)}: ${counts}.`;
}

function docsLine(rubrics: readonly GradedFile[]): string {
  const concepts = rubrics.flatMap(({ value }) => value.concepts ?? []);
  const sourced = concepts.filter(({ docs }) => docs !== undefined);
  const months = sourced.flatMap(({ verified }) => verified ?? []).sort();
  const [first, last] = [months[0], months.at(-1)];
  const when =
    first === undefined ? '' : `, read ${first === last ? `in ${first}` : `from ${first} to ${last}`}`;
  return `${sourced.length} of ${concepts.length} concepts name a page of documentation that was read for them${when}.`;
}

function levelRows(rubrics: readonly GradedFile[]): string[][] {
  return levels
    .map((level) => [level, rubrics.filter(({ value }) => value.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => [level, String(count)]);
}

function topicRows(rubrics: readonly GradedFile[]): string[][] {
  const topics = [...new Set(rubrics.flatMap(({ value }) => value.topics))].sort();
  return topics.map((topic) => [
    inline(topic),
    String(rubrics.filter(({ value }) => value.topics.includes(topic)).length),
  ]);
}

const QUESTION_COLUMNS = ['answer', 'question', 'level', 'topics', 'concepts', 'samples', 'error'];

function questionRow({ file, value, compiled, samples }: GradedFile): string[] {
  const unseen = samples.filter(({ sample }) => sample.unseen);
  const agreement = agreementOf(unseen);
  return [
    ...nameCells({ file, value }),
    value.level,
    inline(value.topics.join(', ')),
    String(compiled.concepts.length),
    String(samples.length),
    agreement === null ? NONE : `${agreement.meanError.toFixed(1)} (${agreement.samples})`,
  ];
}

/** The answer of the source, and the question as a link to its file. */
function nameCells({ file, value }: Pick<GradedFile, 'file' | 'value'>): string[] {
  const answer = inline(String(value.source?.answer ?? NONE));
  return [answer, `[${inline(value.title)}](<${inline(file)}>)`];
}

function kindRows(rubrics: readonly GradedFile[]): string[][] {
  const samples = rubrics.flatMap((rubric) => rubric.samples);
  const unseen = samples.filter(({ sample }) => sample.unseen);
  const seen = samples.filter(({ sample }) => !sample.unseen);
  const kinds = sampleKinds.filter((kind) => samples.some(({ sample }) => sample.kind === kind));
  function of(kind: string) {
    return (graded: GradedSample) => graded.sample.kind === kind;
  }
  return [
    ...kinds.map((kind) => [
      kind,
      agreementCell(unseen.filter(of(kind))),
      agreementCell(seen.filter(of(kind))),
    ]),
    ['all', agreementCell(unseen), agreementCell(seen)],
    ['Pearson\u2019s r over all', correlationCell(unseen), correlationCell(seen)],
  ];
}

/** Within one kind the ranges hardly differ, so that only all kinds together have an r that says something. */
function correlationCell(samples: readonly GradedSample[]): string {
  return agreementOf(samples)?.correlation?.toFixed(2) ?? NONE;
}

function agreementCell(samples: readonly GradedSample[]): string {
  const agreement = agreementOf(samples);
  if (agreement === null) return NONE;
  return `${agreement.meanError.toFixed(1)}, ${Math.round(100 * agreement.inRange)} %, ${samples.length}`;
}

function coverageRow({ file, value }: GradedFile): string[][] {
  const points = sourcePoints(value);
  if (points === null) return [];
  const cells = pointKinds.map((kind) => points.filter((point) => point.kind === kind).map(pointText));
  return [[...nameCells({ file, value }), ...cells.map((texts) => texts.join('; ') || NONE)]];
}

function pointText({ number, concepts, exception }: SourcePoint): string {
  const none = exception === null ? '**none**' : 'excepted';
  return `${number} ${inline(concepts.join(' + ')) || none}`;
}

function exceptionLines(rubrics: readonly GradedFile[]): string {
  const lines = rubrics.flatMap(({ value }) => exceptionsOf(value));
  return lines.length === 0 ? '' : ['Points that no concept is to hold:\n', ...lines].join('\n');
}

function exceptionsOf(rubric: Rubric): string[] {
  return (sourcePoints(rubric) ?? [])
    .filter(({ exception }) => exception !== null)
    .map(
      ({ name, exception }) => `- ${inline(`${rubric.source?.answer ?? rubric.id}, ${name}: ${exception}`)}`,
    );
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [columns, columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A text of one line that neither ends a cell nor a link, nor is markup of any kind. */
function inline(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' ')).replaceAll(/[|[\]<>`*_\\]/g, (sign) => `\\${sign}`);
}

/** A text of one line that does not end the comment it stands in: a shell reads `\>` as `>`. */
function inComment(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' ')).replaceAll(/(?<!\\)>/g, '\\>');
}

function sum<Entry>(entries: readonly Entry[], countOf: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + countOf(entry), 0);
}
