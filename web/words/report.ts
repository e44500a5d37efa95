// What people read on the report page.
import type { Catalogue } from '../../src/engine/words/catalogue.ts';
import { capital } from '../../src/engine/words/catalogue.ts';
import { countedInWords, listed } from '../../src/interview/words/english.ts';
import { englishReport } from '../../src/interview/words/report.ts';

function answersThatAsk(asking: number, reviewed: number): string {
  const asks = `${capital(countedInWords(asking, 'answer'))} ${asking === 1 ? 'asks' : 'ask'} for a person`;
  if (reviewed === 0) return `${asks}.`;
  if (reviewed === asking) return `${asks}, and ${asking === 1 ? 'has' : 'have'} been marked by one.`;
  return `${asks}; ${countedInWords(reviewed, 'of them', 'of them')} ${reviewed === 1 ? 'has' : 'have'} been marked by one.`;
}

function inQuotationMarks(names: readonly string[]): string {
  return listed(names.map((name) => `“${name}”`));
}

export const englishReportWords = {
  /** The report's own sentences, which its downloads say, too. */
  sentences: englishReport,
  pageTitle: (candidate: string) => `${candidate} · report · Vivavoce`,
  skip: 'Go to the report',
  head: 'Report',
  stages: { created: 'not begun', running: 'as it stands', paused: 'as it stands', finished: 'final' },
  gathering: 'Gathering the report…',
  refused: {
    unreadable: 'The report could not be read.',
    link: 'This link opens no report: it ran out, was taken back, or is not whole. Ask whoever sent it for a new one.',
    unknown: 'There is no such interview on this server.',
  },
  unfinished: {
    notBegun: 'The interview has not begun.',
    goingOn: 'The interview is still going on.',
    stoodAt: (time: string) => `This is how it stood at ${time}.`,
    lookAgain: 'Look again',
    back: { interview: 'Back to the talk', board: 'Back to the board' },
  },
  /** `Monday, 9 March 2026 at 14:05`, by the reader's time zone. */
  dayAndTime: (at: number) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(at),
  /** `14:05`, by the reader's time zone. */
  time: (at: number) => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at),
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  opening: {
    machine: 'The machine',
    nothingToCount: 'There is nothing to count yet.',
    people: 'People',
    fromMarks: (marks: number) => `of 4, from ${countedInWords(marks, 'mark')}`,
    nobodyMarked: 'Nobody has marked an answer.',
    nobodyMarkedYet: 'Nobody has marked an answer yet.',
    meanOf: (questions: number) => `Out of 100, the mean of ${countedInWords(questions, 'question')}.`,
    confidence: (share: string) => `Confidence ${share}.`,
    answersThatAsk,
    print: 'Print',
    markdown: 'Markdown',
    json: 'JSON',
    filesHoldNotes: 'The files hold your notes, too; the printed page leaves them out.',
  },
  chart: {
    title: 'By topic and level',
    caption: 'Scores by topic and by level',
    rows: 'Topic or level',
    drawn: 'Drawn from 0 to 100',
    machine: 'machine',
    people: 'people',
    byTopic: 'By topic',
    byLevel: 'By level',
    legend: 'Filled circle, the machine (0 to 100). Open square, people (0 to 4, set out on the same line).',
  },
  timeline: {
    title: 'Time',
    each: (times: readonly string[]) => `Time for each question: ${listed(times)}.`,
    followUps: 'The thin line below is time after the first follow-up.',
  },
  answers: {
    title: 'The answers',
    ofFour: 'of 4',
    without: { skipped: 'no answer', unanswered: 'left open', open: 'open', sealed: 'not yet' },
  },
  question: {
    label: 'Question ',
    hint: 'A hint ',
    byClock: ' · handed in by the clock',
    followUps: (count: number) => countedInWords(count, 'follow-up'),
    machine: 'The machine',
    people: 'People',
    noMark: 'No mark by a person.',
    ofFour: 'of 4',
    heard: (concepts: readonly string[]) =>
      `Heard, where the machine did not: ${inQuotationMarks(concepts)}.`,
    missed: (concepts: readonly string[]) =>
      `Did not hear, where the machine did: ${inQuotationMarks(concepts)}.`,
    timeUp: 'Time was up before an answer. It counts as 0.',
    skipped: 'Skipped without an answer. It counts as 0.',
    unanswered: 'Still open when the interview was ended. It does not count.',
    open: 'This question is open.',
    sealed: 'The marks of this answer cannot be seen here yet.',
    notes: 'Notes',
    privateBy: (name: string) => `${name}, private`,
    sharedBy: (name: string) => `${name}, shared`,
  },
  colophon: {
    graded: (engine: string) =>
      `Graded by engine ${engine} without a language model; the same answers always get the same grades.`,
    pack: (id: string, version: string) => `Pack ${id} ${version}.`,
  },
};

export type ReportPageWords = Catalogue<typeof englishReportWords>;

export let reportWords: ReportPageWords = englishReportWords;

/** Another language for all that is shown from now on. */
export function setReportWords(words: ReportPageWords): void {
  reportWords = words;
}
