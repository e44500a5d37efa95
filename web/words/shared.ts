// What people read on every page: connection, clock, marks and evidence, trouble.
import { type Catalogue, counted } from '../../src/engine/words/catalogue.ts';

/** `Maya`, `Maya and Tomás`, `Maya, Tomás and Ines`. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export const englishSharedWords = {
  product: 'Vivavoce',
  tryAgain: 'Try again',
  listed,
  roles: {
    candidate: 'candidate',
    interviewer: 'interviewer',
    observer: 'observer',
    reader: 'reader',
  },
  levels: { junior: 'junior', mid: 'mid', senior: 'senior', principal: 'principal', lead: 'lead' },
  modes: { practice: 'practice', real: 'real' },
  server: {
    unreachable: 'The server cannot be reached.',
    answeredWith: (status: number) => `The server answered with status ${status}.`,
    tooLong: 'This is far too long to send. Nothing is lost; shorten it and send again.',
  },
  cutAddress: {
    title: 'This address is not whole',
    why: 'It names no interview, or its last part was cut off. Open the link again as it was sent, or ',
    choosePlan: 'choose a plan',
    end: '.',
  },
  broken: {
    title: 'This page has stopped',
    why: 'Something went wrong on this page. Load it again to go on.',
    draftKept: 'What you wrote is kept in this browser.',
    reload: 'Load it again',
    toStart: 'Go to the start',
  },
  connection: {
    open: 'Connected',
    connecting: 'Connecting',
    rejoining: (attempt: number) => `Rejoining, try ${attempt}`,
    lostFor: (seconds: number) => `No connection for ${seconds} s`,
    taken: 'Opened elsewhere',
    closed: 'Not connected',
  },
  clock: {
    left: 'Time left: ',
    over: 'Over time by: ',
    paused: 'paused',
    pausedWhole: 'The clock is paused',
    minutes: (time: string) => `${time} min`,
    ofAllowance: (allowance: string) => `of ${allowance}`,
    near: (time: string, words: string) => `${time} ${words}`,
    hardNear: 'left, then your draft is sent as it stands',
    hardOver: 'Time is up; your draft is being sent as it stands',
    softNear: 'left; you may go on past it',
    softOver: 'over time; you may go on',
  },
  bands: { weak: 'weak', partial: 'partial', good: 'good', strong: 'strong' },
  score: {
    outOf: (confidence: string) => `out of 100. ${confidence}`,
    noAnswer: 'No answer yet',
    scale: (
      score: string,
      { partial, good, strong }: Readonly<Record<'partial' | 'good' | 'strong', number>>,
    ) =>
      `${score} on a scale from 0 to 100: weak below ${partial}, partial to ${good}, good to ${strong}, strong above`,
    maybe: (score: number) => `with the words being typed it would be ${score}`,
    mark: (mark: number) => `a person gave ${mark} of 4`,
  },
  confidence: {
    sure: (share: string) => `Sure of it (confidence ${share}).`,
    fairly: (share: string) => `Fairly sure of it (confidence ${share}).`,
    not: (share: string) => `Not sure of it (confidence ${share}).`,
    review: ' A person should read this answer.',
  },
  grade: {
    figures: (score: number, band: string, covered: number, partly: number, missing: number) =>
      `${score} out of 100, ${band}: ${covered} covered, ${partly} partly, ${missing} missing`,
    wrong: (count: number) => `, ${count} not so.`,
    end: '.',
  },
  footnote: {
    covered: 'covered',
    partly: 'partly',
    missing: 'missing',
    tooLittle: 'too little',
    afterHint: (status: string) => `${status}, after a hint`,
    notSo: 'not so',
    label: (mark: string, name: string, word: string) => `Note ${mark}: ${name}, ${word}`,
    putRight: 'put right below',
  },
  tally: {
    covered: 'Covered',
    partly: 'Partly',
    missing: 'Missing',
    notSo: 'Not so',
    required: 'required',
    afterHint: 'after a hint, for half',
    quotation: (words: string) => `“${words}”`,
    minor: (points: number) => (points === 0 ? 'asked about only' : `minor, ${counted(points, 'point')}`),
    major: (points: number) => (points === 0 ? 'asked about only' : `major, ${counted(points, 'point')}`),
    warned: 'Warned of',
    gained: (points: number) => `${counted(points, 'point')} more`,
    raise: 'Would raise this most',
    remarks: 'Remarks on the answer',
  },
  strongAnswer: {
    read: 'Read a strong answer',
    putAway: 'Put the strong answer away',
    fetching: 'Fetching the reference answer…',
    first: 'A strong answer, as the rubric has it',
    another: 'Another way to say it',
  },
};

export type SharedWords = Catalogue<typeof englishSharedWords>;

export let sharedWords: SharedWords = englishSharedWords;

/** Another language for all that is shown from now on. */
export function setSharedWords(words: SharedWords): void {
  sharedWords = words;
}
