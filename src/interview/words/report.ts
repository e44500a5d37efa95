// The sentences of a report: those that its JSON holds, and those of its Markdown. Parameters that people wrote are
// escaped already where they go into Markdown.
import { gradeWords } from '../../engine/index.ts';
import { type Catalogue, capital } from '../../engine/words/catalogue.ts';
import { countedInWords, lasting, listed } from './english.ts';
import { utc } from './formats.ts';

/** A plan's title and which kind of interview it was, said once where the title has it already. */
export function planAndMode(title: string, mode: 'practice' | 'real'): string {
  const kind = mode === 'real' ? 'a real interview' : 'practice';
  return title.toLowerCase().includes(mode) ? title : `${title}, ${kind}`;
}

/** `question 2`, `questions 1 and 2`. */
function questions(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'question' : 'questions'} ${listed(numbers.map(String))}`;
}

export const levelsInEnglish = {
  junior: 'junior',
  mid: 'mid',
  senior: 'senior',
  principal: 'principal',
  lead: 'lead',
};

export const severitiesInEnglish = { minor: 'minor', major: 'major' };

/** The first sentence, and how it begins and goes on. */
const standfirst = {
  nothingYet: 'Nothing was asked yet.',
  nothing: 'It ended before anything was asked.',
  asked: (count: number) => `${capital(countedInWords(count, 'question'))} so far`,
  askedIn: (count: number, seconds: number) =>
    `${capital(countedInWords(count, 'question'))} in ${lasting(seconds)}`,
  alone: (opening: string) => `${opening}.`,
  with: (opening: string, facts: string) => `${opening}: ${facts}.`,
  oneAnswer: (title: string, score: string) => `“${title}” came to ${score}`,
  allAnswers: (score: number) => `all answers came to ${score}`,
  strongestAndWeakest: (one: {
    readonly best: string;
    readonly bestScore: string;
    readonly worst: string;
    readonly worstScore: string;
  }) => `strongest on “${one.best}” (${one.bestScore}), weakest on “${one.worst}” (${one.worstScore})`,
  withEveryRequired: (score: number) => `${score}, with every required point said`,
  withoutRequired: (score: number, concept: string) => `${score}, with “${concept}” missing`,
};

const leftOut = {
  skipped: (numbers: readonly number[]) =>
    `${capital(questions(numbers))} had no answer and count${numbers.length === 1 ? 's' : ''} as 0.`,
  unanswered: (numbers: readonly number[]) =>
    `${capital(questions(numbers))} ${numbers.length === 1 ? 'was' : 'were'} still open when the interview was ended, and left out.`,
};

/** Why scores are not shown, and when they come. */
const sealed = {
  markFirst: (numbers: readonly number[]) =>
    `Mark ${questions(numbers)} yourself, then the machine’s score opens.`,
  atTheEnd: 'Scores come when the interview has ended, all together.',
  byPerson: 'Scores come when the interviewer shows them.',
  atClosing: 'The score of a question comes when it closes.',
  never: 'Scores are not shown here.',
};

/** How machine and people agree, as a sentence about "they". */
const agreement = {
  exactlyOnOne: 'They agree exactly.',
  exactlyOnAll: (compared: number) => `They agree exactly on all ${compared} marks.`,
  withinOneOnOne: 'They agree within one mark.',
  apart: 'They are more than one mark apart.',
  inPart: (exact: number, compared: number, withinOne: number) =>
    `They agree exactly on ${exact} of ${compared} marks and within one mark on ${withinOne === compared ? 'all' : withinOne}.`,
};

const markdown = {
  title: (candidate: string) => `${candidate}: interview report`,
  notFinished: {
    created: 'not finished (created)',
    running: 'not finished (running)',
    paused: 'not finished (paused)',
    finished: 'not finished (finished)',
  },
  instant: utc,
  nothing: '(nothing)',
  quotation: (text: string) => `“${text}”`,
  columns: {
    byTopic: 'Topic',
    byLevel: 'Level',
    questions: 'Questions',
    machine: 'Machine (of 100)',
    people: 'People (of 4)',
  },
  machine: 'The machine:',
  machineScore: (score: number, band: string) => `${score} of 100, ${band}.`,
  asksForPerson: 'It asks for a person to look.',
  person: (name: string) => `${name}:`,
  peopleScore: (mean: string, marks: number) => `${mean} of 4, from ${countedInWords(marks, 'mark')}.`,
  mark: (mark: number) => `${mark} of 4.`,
  hint: (text: string) => `Hint: ${text}`,
  byClock: '(handed in by the clock)',
  concepts: { covered: 'Covered:', partly: 'Partly:', missing: 'Missing:' },
  required: '(required)',
  said: (name: string) => `${name}: said.`,
  notSaid: (name: string) => `${name}: not said.`,
  misconceptions: 'Not so:',
  cost: (severity: string, points: number) =>
    points === 0 ? '(asked about only)' : `(${severity}, ${countedInWords(points, 'point')})`,
  rejections: 'Rightly warned of:',
  gain: (points: number) => `(${countedInWords(points, 'point')} more)`,
  raise: (sentence: string) => `Would raise this most: ${sentence}`,
  instead: {
    skipped: 'No answer; it counts as 0.',
    unanswered: 'Still open when the interview was ended; it does not count.',
    sealed: 'Not shown yet.',
    open: 'Still open.',
  },
  notes: 'Notes:',
  notesBetween: 'Notes between questions',
  noteBy: (name: string, isPrivate: boolean) => `${name}${isPrivate ? ' (private)' : ''}:`,
  colophon: (engine: string, pack: string) =>
    `Graded by engine ${engine} without a language model; pack ${pack}.`,
};

export const englishReport = {
  candidate: 'The candidate',
  somebody: 'Somebody',
  outranks: 'A person’s mark outranks the machine’s.',
  /** A topic or level where it begins a line. */
  heading: capital,
  planAndMode,
  lasting,
  listed,
  levels: levelsInEnglish,
  bands: gradeWords.bands,
  /** How grades are explained. */
  grades: gradeWords,
  severities: severitiesInEnglish,
  standfirst,
  leftOut,
  sealed,
  agreement,
  markdown,
};

export type ReportWords = Catalogue<typeof englishReport>;
