// The page of a pack, in Markdown: what it holds, how well it grades what it was never tuned to, what it covers.
import type { GradedFile, GradedPack } from '../graded-pack.ts';
import { agreementTable } from './agreement-table.ts';
import { coverageTable, exceptionLines } from './coverage-table.ts';
import { inComment, inline, NONE } from './markdown.ts';
import { levelTable, questionTable, topicTable } from './question-tables.ts';

/** Begins the line that tells the page from one that a person wrote. */
const WRITTEN_BY = '<!-- Written by ';

/** True for a text that `packPage` wrote. */
export function isPackPage(text: string): boolean {
  return text.split('\n').some((line) => line.startsWith(WRITTEN_BY));
}

/**
 * Writes the page.
 * @param pack the valid files of the pack, with their graded samples
 * @param command what writes this page anew, for whoever wants to change it
 */
export function packPage(pack: GradedPack, command: string): string {
  const { rubrics } = pack;
  const sorted = [...rubrics].sort((one, other) => answerOf(one) - answerOf(other));
  const { title, description } = pack.pack?.value ?? { title: 'A pack without a name', description: '' };
  return [
    `# ${inline(title)}`,
    `${WRITTEN_BY}\`${inComment(command)}\`: change the files beside it, never this page. -->`,
    inline(description),
    countsLine(pack),
    docsLine(rubrics),
    '## How many questions',
    levelTable(rubrics),
    topicTable(rubrics),
    '## Questions',
    'The error is the mean distance, in points, of the grades of blind samples from the middle of the range that their writer gave before any grade was seen; in brackets how many there are. The writers of blind samples had seen neither wordings nor misconceptions, those of unseen ones the misconceptions alone.',
    questionTable(sorted),
    '## Agreement by kind of answer',
    'Mean error in points, share within the range, number of samples.',
    agreementTable(rubrics),
    '## What of the source is covered',
    'For each point of the source\u2019s answer, by its number, the concept that holds it.',
    coverageTable(sorted),
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

function countsLine({ pack, lexicon, plans, rubrics }: GradedPack): string {
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

function sum<Entry>(entries: readonly Entry[], countOf: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + countOf(entry), 0);
}
