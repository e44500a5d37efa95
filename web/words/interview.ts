// What people read on the candidate's page.
import { type Catalogue, capital, counted } from '../../src/engine/words/catalogue.ts';

export const englishInterviewWords = {
  skip: 'Go to the answer box',
  joining: 'Joining the interview…',
  log: 'What happens',
  you: 'You',
  refusedLink: {
    title: 'This link opens nothing here',
    why: 'It was mistyped, taken back, or has run out. Ask whoever sent it for a new one, or ',
    choosePlan: 'choose a plan',
    end: ' of your own.',
  },
  boardLink: {
    title: 'This link is for the board',
    why: 'It belongs to somebody who watches. ',
    open: 'Open the board',
    end: '.',
  },
  position: {
    notBegun: 'Not begun',
    finished: 'Finished',
    question: (number: number, of: number) => `Question ${number} of ${of}`,
  },
  presence: {
    alone: 'you are alone',
    nobodyHere: 'nobody else is here',
    /** `names` as sharedWords.listed gives them. */
    with: (names: string) => `with ${names}`,
  },
  begin: {
    greeting: (name: string) => (name === '' ? 'Ready when you are' : `Ready when you are, ${name}`),
    begin: 'Begin',
    notNow: 'Not now',
  },
  terms: {
    alone: 'You are alone: nobody else holds a link.',
    theRole: (role: string) => `the ${role}`,
    does: {
      candidate: 'answers',
      interviewer: 'watches and marks',
      observer: 'only watches',
      reader: 'reads the report',
    },
    here: (name: string, does: string) => `${capital(name)} ${does}, and is here.`,
    notHere: (name: string, does: string) => `${capital(name)} ${does}, and is not here yet.`,
    typingHidden: 'Nobody sees your words before you send them.',
    typingLive: 'An interviewer sees your words as you type them. Begin only if you agree to that.',
    typingRecorded:
      'An interviewer sees your words as you type them. How you typed an answer is kept with it. Begin only if you agree to that.',
    practice: (marks: string) => `This is practice: you see what you covered as you go; ${marks}.`,
    real: (marks: string) => `This is a real interview: nothing is shown early; ${marks}.`,
    marks: {
      question: 'marks and a strong answer when a question closes',
      end: 'marks come at the end, all together',
      person: 'marks are shown when an interviewer releases them',
    },
    length: (minutes: number, questions: number) =>
      `${counted(minutes, 'minute')}, ${counted(questions, 'question')}.`,
    timer: {
      off: 'No clock runs.',
      soft: 'The clock starts with the first; you may go on past it.',
      hard: 'The clock starts with the first; when a question’s time is up, your words are sent as they stand.',
    },
    mayHint: 'ask for hints, which halve what a point earns',
    mayPause: 'pause',
    maySkip: 'skip a question',
    mayFinish: 'finish early',
    may: (things: readonly string[]) => `You may ${things.slice(0, -1).join(', ')} or ${things.at(-1)}.`,
    onThisServer: 'Your answers and marks stay on this server.',
  },
  question: {
    label: 'Question ',
    hint: 'A hint ',
    byClock: ' · sent by the clock',
    covered: 'Covered',
    coveredSoFar: 'Covered so far',
    nothingYet: 'Nothing yet',
    noPointYet: 'No point of this question is covered so far.',
    seconds: (seconds: number) => `${seconds} s`,
    minutesAndSeconds: (minutes: number, seconds: string) => `${minutes} min ${seconds} s`,
  },
  answer: {
    label: 'Your answer',
    send: 'Answer ',
    macKeys: '⌘ ↵',
    keys: 'Ctrl ↵',
    hintCost: 'A hint halves what its point earns',
    writeFirst: 'Write something first, or skip the question.',
    marking: 'Sent. Marking…',
    kept: 'Kept in this browser',
    sentLater: ', sent when the connection is back',
    sentLaterWords: (words: number) => `, sent when the connection is back · ${counted(words, 'word')}`,
    tooLong: (characters: number) => `Too long by ${counted(characters, 'character')}.`,
    shorten: ' Nothing is lost; shorten it and send again.',
    empty: 'Your words are saved as you write',
    charactersLeft: (characters: number) => `${counted(characters, 'character')} left`,
    saving: 'Saving…',
    savedJustNow: 'Draft saved just now',
    savedAt: (time: string) => `Draft saved ${time}`,
    wordsAfter: (status: string, words: number) => `${status} · ${counted(words, 'word')}`,
  },
  tools: {
    hint: 'Ask for a hint',
    skip: 'Skip',
    pause: 'Pause',
    finish: 'Finish',
  },
  skipDialog: {
    title: 'Skip this question?',
    notSent: (words: number) => `What you have written here, ${counted(words, 'word')}, is not sent.`,
    back: 'Go back to it',
    skip: 'Skip without it',
  },
  finishDialog: {
    title: 'Finish the interview?',
    noneOpen: 'No further question is asked. The report is ready at once.',
    oneOpen: 'One question is open. It is closed without an answer to its last turn.',
    oneDraft: (words: number) => `One question is open, and its draft has ${counted(words, 'word')}.`,
    send: 'Send it and finish',
    finish: 'Finish',
    finishWithout: 'Finish without it',
    back: 'Go back',
  },
  notices: {
    paused: 'Paused.',
    pausedAt: (time: string) => `Paused at ${time}.`,
    clockStands: ' The clock stands still; your words are kept.',
    goOn: 'Go on',
    interviewerGoesOn: 'An interviewer goes on when it is time.',
    taken: 'Opened elsewhere.',
    takenWhy: ' This page is only watching; your words go on in the other one.',
    takeBack: 'Take it back',
    refused: 'This link is no longer valid.',
    refusedWhy: ' What you wrote is kept in this browser. Ask whoever sent the link for a new one.',
    unsent: 'These words came after the turn was closed',
    unsentWhy: ' and were not marked. They are kept in this browser until you put them away.',
    putAway: 'Put away',
  },
  between: {
    next: 'Next question',
    lastQuestion: 'That was the last question.',
    finished: 'The interview is finished.',
    marksReleased: (how: string) => `${how} Marks are shown when an interviewer releases them.`,
    inReport: (how: string) => `${how} Everything is in the report.`,
    report: 'Read the report',
    anotherPlan: 'Choose another plan',
  },
  marking: {
    heading: (question: number) => `How question ${question} was marked`,
    anInterviewer: 'An interviewer',
    gave: ' gave ',
    ofFour: ' of 4.',
    underWay: 'Marking…',
  },
  closed: {
    in: 'Your answer is in.',
    inPerson: 'Your answer is in. Marks are shown when an interviewer releases them.',
    inEnd: 'Your answer is in. Marks come at the end, all together.',
    skipped: 'Skipped; nothing was marked.',
    time: 'Time was up before an answer was written; nothing was marked.',
    finished: 'The interview was finished before an answer; nothing was marked.',
  },
  announced: {
    question: (number: number, text: string) => `Question ${number}. ${text}`,
    covered: (count: number) => `Covered so far: ${count}. `,
    hint: (text: string) => `Hint: ${text}`,
    closed: (number: number, outcome: string) => `Question ${number} is closed. ${outcome}`,
    over: 'The interview is over.',
  },
};

export type InterviewWords = Catalogue<typeof englishInterviewWords>;

export let interviewWords: InterviewWords = englishInterviewWords;

/** Another language for all that is shown from now on. */
export function setInterviewWords(words: InterviewWords): void {
  interviewWords = words;
}
