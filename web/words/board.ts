// What people read on the board.
import { gradeWords } from '../../src/engine/index.ts';
import { type Catalogue, capital, counted } from '../../src/engine/words/catalogue.ts';
import { listed } from '../../src/interview/words/english.ts';
import { levelsInEnglish, planAndMode, severitiesInEnglish } from '../../src/interview/words/report.ts';

/** Beyond this many numbers a list says less than a word. */
const LISTED_AT_MOST = 6;

/** The points with these numbers; `all` is how many the rubric has. */
function points(numbers: readonly number[], all: number): string {
  if (numbers.length === all) return 'all points';
  if (numbers.length > LISTED_AT_MOST) return `the ${numbers.length} that carry it`;
  return `${numbers.length === 1 ? 'point' : 'points'} ${listed(numbers.map(String))}`;
}

function halfOf(numbers: readonly number[], all: number): string {
  const names = points(numbers, all);
  return numbers.length > 1 ? `${Math.ceil(numbers.length / 2)} of ${names}` : `${names} in part`;
}

/** What each mark means; `core` are the numbers of the points that carry the question, `all` how many it has. */
const anchors = {
  best: (core: readonly number[], all: number) =>
    all > core.length
      ? `${points(core, all)} in full, and most of the rest`
      : `${points(core, all)} in full, with reasons`,
  good: (core: readonly number[], all: number) => `${points(core, all)} in the main`,
  half: (core: readonly number[], all: number) =>
    all > core.length
      ? `${halfOf(core, all)}, or most of the rest without ${core.length === 1 ? 'it' : 'them'}`
      : halfOf(core, all),
  little: (_core: readonly number[], all: number) =>
    all > 1 ? 'one point, or several only named' : 'named, not explained',
  nothing: () => 'none of it, or only what is not so',
};

export const englishBoardWords = {
  pageTitle: (candidate: string) =>
    candidate === '' ? 'board · Vivavoce' : `${candidate} · board · Vivavoce`,
  skip: 'Go to coverage',
  joining: 'Joining the interview…',
  planAndMode,
  present: (names: readonly string[]) => `present: ${listed(names)}`,
  bands: gradeWords.bands,
  levels: levelsInEnglish,
  people: {
    you: 'you',
    somebody: 'somebody',
    theRole: {
      candidate: 'the candidate',
      interviewer: 'the interviewer',
      observer: 'the observer',
      reader: 'the reader',
    },
    /** A name where it begins a sentence. */
    first: capital,
  },
  trouble: {
    taken: 'Opened elsewhere.',
    takenWhy: 'This page no longer follows the interview; the other one does.',
    takeBack: 'Take it back',
    refused: 'This link is no longer valid.',
    refusedWhy: 'It ran out or was taken back. Ask whoever sent it for a new one.',
    putAway: 'Put away',
  },
  announced: {
    asked: (number: number, title: string) => `Question ${number} was asked: ${title}.`,
    answered: (question: {
      readonly number: number;
      readonly answers: number;
      readonly grade: { readonly score: number; readonly band: string } | null;
      readonly isClosed: boolean;
    }) =>
      [
        `Question ${question.number} has ${question.answers === 1 ? 'an answer' : `${question.answers} answers`}`,
        question.grade ? `: ${question.grade.score}, ${question.grade.band}` : '',
        question.isClosed ? ', and is closed.' : '.',
      ].join(''),
  },
  strip: {
    label: 'Questions',
    answered: 'answered',
    asked: 'asked',
    marksHidden: 'marks hidden',
    noAnswer: 'no answer',
    you: ' · you ',
    open: ' · open',
    question: (number: number) => `Question ${number}`,
    next: 'next',
    toCome: 'to come',
    andMore: (count: number) => `and ${count} more`,
  },
  nothingYet: {
    ended: 'It ended before a question was asked',
    notBegun: (candidate: string) => `${capital(candidate)} has not begun yet`,
    here: (candidate: string) =>
      `${capital(candidate)} is here and reads what this is. The first question comes when ${candidate} begins; you need not do anything.`,
    notHere: (candidate: string) =>
      `${capital(candidate)} has not opened the link yet. The first question comes when ${candidate} begins; you need not do anything.`,
  },
  transcript: {
    asked: (number: number, topicsAndLevel: string, time: string) =>
      `Question ${number} · ${topicsAndLevel} · asked ${time}`,
    before: (title: string, time: string) => ` ${title}, closed ${time} · `,
    readBefore: 'read the answer',
    kinds: {
      pump: 'The interviewer, to hear more',
      probe: 'The interviewer, with a probe',
      authored: 'The interviewer, with a follow-up',
    },
    hint: 'A hint',
    hintAt: (time: string) => `, asked for · ${time}`,
    answeredAt: (from: string, to: string) => ` · ${from} to ${to}`,
    byClock: ' · handed in by the clock',
    closed: {
      answered: 'Answered and closed',
      skipped: 'Skipped',
      time: 'Closed by the clock',
      finished: 'Closed with the interview',
    },
    typed: 'What is being typed',
    isTyping: (words: number) => ` is typing · ${counted(words, 'word')}`,
  },
  silence: {
    notConnected: (candidate: string) => `${candidate} is not connected. What was written so far is kept.`,
    paused: (candidate: string) => `Paused. ${candidate} sees a note and a button to go on.`,
    forInterviewers: (candidate: string) => `What ${candidate} is writing is shown to interviewers only.`,
    notShown: (candidate: string) => `${candidate} may be writing; this plan does not show it.`,
    nothingTyped: (candidate: string) => `${candidate} has not typed anything here yet.`,
  },
  coverage: {
    title: (number: number) => `Coverage of the answer to question ${number}`,
    byMachine: (confidence: string) => `by the machine. ${confidence}`,
    noAnswer: 'No answer yet',
    onlySent: 'Only sent words are graded.',
    gradeTyped: 'Grade what is typed, too',
    withTyped: 'With what is being typed: ',
    withTypedBand: (band: string) => `, ${band}. `,
    showOnlySent: 'Show only what was sent',
    hidden: 'Hidden until you have marked',
    hiddenWhy:
      'Score, coverage and the marks of others open when your own mark is in. The reference is at hand: ',
    columns: {
      state: 'State',
      point: 'Point, and the words that earned it',
      weight: 'Weight',
      you: 'You',
    },
    states: { covered: 'covered', partly: 'partly', missing: 'missing', notYet: 'not yet' },
    typing: { covered: 'covered, typing', partly: 'partly, typing', missing: 'missing, typing' },
    weight: 'weight ',
    required: 'required',
    said: (point: string) => `${point}: said, in your view`,
    saidOtherwise: (point: string) => `${point}: said, in your view; differs from the machine`,
    afterHint: 'After a hint, for half.',
    askedFor: 'Asked for.',
    hinted: 'Hinted at.',
    askedForThenHinted: 'Asked for, then hinted at.',
    notSo: 'Not so',
    quotation: (words: string) => `“${words}”`,
    cost: (severity: 'minor' | 'major', lost: number) =>
      lost === 0 ? 'asked about only' : `${severitiesInEnglish[severity]}, ${counted(lost, 'point')}`,
  },
  rubric: {
    reference: 'Reference',
    prompts: 'All probes and hints',
    fetching: 'Fetching the rubric…',
    unreadable: 'The rubric could not be read.',
    first: 'A strong answer',
    another: 'Another way to say it',
    probe: 'Probe',
    hint: 'Hint',
    noPrompt: 'No probe, no hint.',
    followUps: 'Follow-ups of a real interview',
  },
  mark: {
    yours: 'Your mark',
    ofPeople: 'Marks of people',
    nothingToMark: 'There is no answer to mark yet.',
    saving: 'Saving…',
    saved: (time: string) => `Saved ${time} · `,
    undo: 'undo',
    scale: 'A mark from 0 to 4',
    chosen: 'yours',
    anchors,
    reason: 'Reason, if you like to give one',
    reasonShown: 'Shown with your mark',
    gave: (name: string) => `${name} gave `,
    machine: (score: number, asMark: string) => `The machine’s ${score} comes to ${asMark} on this scale.`,
    reveal: 'Show all scores to the candidate',
    revealed: 'The scores are shown to the candidate.',
  },
  notes: {
    title: 'Notes',
    neverSeen: (candidate: string) => `${candidate} never sees these`,
    onlyYou: 'Only you',
    shared: 'Shared',
    sharedBy: (name: string) => `${name}, shared`,
    onQuestion: (number: number) => `, question ${number}`,
    new: 'New note',
    placeholder: 'A note, stamped with the time',
    share: 'share it with other interviewers',
    write: ' write a note',
    saveKey: 'Enter',
    saves: ' saves it',
  },
  toolbar: {
    forInterviewer: 'Steer the interview',
    forObserver: 'The board',
    youWatch: 'You watch. ',
    waiting: (candidate: string) => `Waiting for ${candidate} to begin`,
    paused: 'Paused; the clock stands still',
    over: 'The interview is over',
    machineAsks: 'The machine asks',
    between: (candidate: string) => `Between questions; ${candidate} goes on`,
    betweenOrYou: (candidate: string) => `Between questions; ${candidate} goes on, or you do`,
    next: 'Next',
    pause: 'Pause',
    goOn: 'Go on',
    end: 'End…',
    people: 'People…',
    report: 'Report',
    keys: 'Keys',
  },
  /** What each key does, and how it is called. The letters themselves are bound in keyboard-shortcuts.ts. */
  shortcuts: {
    next: { key: 'N', does: 'Ask the next question, between questions' },
    pause: { key: 'Space', does: 'Pause, or go on' },
    end: { key: 'E', does: 'End the interview; you are asked once more' },
    mark: { key: '0 to 4', does: 'Mark the answer shown' },
    undo: { key: 'Z', does: 'Take your mark back' },
    note: { key: 'M', does: 'Write a note' },
    reference: { key: 'R', does: 'Show or put away the reference' },
    invite: { key: 'I', does: 'Invite people, take links back' },
    keys: { key: '?', does: 'This list' },
  },
  keysDialog: {
    title: 'Keys',
    rest: 'They rest while you write in a field.',
    close: 'Close',
  },
  endDialog: {
    title: 'End the interview?',
    open: (number: number, candidate: string) =>
      `Question ${number} is open; what ${candidate} has not sent will not be marked. `,
    after: (candidate: string) =>
      `${capital(candidate)} cannot go on afterwards. Marks and notes stay open to you.`,
    end: 'End it',
    back: 'Go back',
  },
  peopleDialog: {
    title: 'People',
    close: 'Close',
    you: 'You',
    roles: {
      candidate: 'candidate',
      interviewer: 'interviewer',
      observer: 'observer',
      reader: 'reader',
    },
    here: (role: string) => `${role}, here`,
    notHere: (role: string) => `${role}, not here`,
    revoked: (role: string) => `${role}, link taken back`,
    takeBack: 'Take the link back',
    takeBackFrom: (name: string) => ` from ${name}`,
    newLink: 'The new link',
    copy: 'Copy',
    copied: { copied: 'Copied.', selected: 'Selected; copy it by hand.' },
    shownOnce: 'Shown only here and now: copy it.',
    invite: 'Invite somebody',
    as: {
      interviewer: 'as interviewer, who marks',
      observer: 'as observer, who only watches',
    },
    name: 'Name, as others will see it',
    make: 'Make a link',
    making: 'Making a link…',
  },
};

export type BoardWords = Catalogue<typeof englishBoardWords>;

export let boardWords: BoardWords = englishBoardWords;

/** Another language for all that is shown from now on. */
export function setBoardWords(words: BoardWords): void {
  boardWords = words;
}
