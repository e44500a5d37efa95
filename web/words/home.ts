// What people read on the home page.
import { type Catalogue, counted } from '../../src/engine/words/catalogue.ts';

export const englishHomeWords = {
  tagline: 'Mock interviews by word of mouth',
  skip: 'Go to the plans',
  front: {
    title: 'A mock interview, marked by your own words',
    standfirst:
      'Pick a plan and answer an interviewer that asks back. You see which of your words earned what, what was missing, and what a strong answer sounds like. No language model, no account; nothing leaves this server.',
  },
  /** An answer in seven parts: three of them earn or cost something. */
  specimen: {
    question: 'And the very first call in the morning?',
    opening: 'Right after a quiet night nothing is warm. I would ',
    covered: 'keep a few environments ready with provisioned concurrency',
    middle: ', and ',
    partly: 'I use layers',
    gap: '. ',
    wrong: 'It costs nothing while nobody calls',
    end: '.',
    coveredName: 'Removes cold starts where they hurt',
    partlyName: 'Keeps the package small: named only',
    wrongName: 'It is billed while configured, used or not',
  },
  resume: {
    label: 'Unfinished interviews',
    left: 'You left ',
    beforeFirst: 'before its first question',
    atQuestion: (question: number, of: number) => `at question ${question} of ${of}`,
    end: '.',
    goOn: 'Go on where you stopped',
    forget: 'Forget it',
  },
  plans: {
    heading: 'Plans',
    fetching: 'Fetching the plans…',
    none: 'There is no plan to choose from yet. Whoever runs this server can add one to a folder of rubrics; its log says what was read and what was wrong.',
    minutes: (minutes: number) => `${minutes} min`,
    questions: (count: number) => counted(count, 'question'),
    hints: 'hints',
    sameRules: 'same rules for everyone',
    noClock: 'no clock',
    startAlone: 'Start alone',
    startAloneWith: (plan: string) => `: ${plan}`,
    settingUp: 'Setting up the interview…',
    invite: 'Invite',
    inviteTo: (plan: string) => ` somebody to ${plan}`,
  },
  access: {
    label: 'Access code',
    remark:
      'This server asks for one before an interview. Whoever runs it has it; it was printed when the server started.',
    use: 'Use this code',
    kept: 'The access code is kept until this tab is closed.',
    change: 'Change it',
    enterFirst: 'Enter the access code first.',
    wrong: 'This is not the access code of this server. Try again.',
  },
  invitation: {
    label: (plan: string) => `Invite to ${plan}`,
    heading: 'Somebody watches and marks. You get three links to hand out',
    name: 'Name of the candidate, if you like',
    blindFirst: 'Interviewers mark first',
    blindFirstRemark: 'The machine’s score and the marks of others open when their own mark is in',
    make: 'Make the links',
    making: 'Making the links…',
  },
  chairs: {
    heading: (plan: string) => `${plan} is ready. Three links, one for each chair`,
    remark:
      'Whoever holds a link sits in that chair. Keep the interviewer’s to yourself: it opens the answers. The links are shown only here and now.',
    candidate: 'Candidate',
    candidateSees: 'answers; sees nothing early',
    interviewer: 'Interviewer',
    interviewerSees: 'watches, marks, takes notes; sees the answer key',
    observer: 'Observer',
    observerSees: 'watches only; sees the answer key',
    linkFor: (role: string) => `Link for the ${role}`,
    copy: 'Copy',
    copyLinkFor: (role: string) => ` the link for the ${role}`,
    copied: 'Copied',
    selected: 'Selected',
    linkCopied: (role: string) => `The link for the ${role} is copied`,
    linkSelected: 'The link is selected; copy it by hand',
    toBoard: 'Sit down at the board',
  },
  ways: {
    label: 'How it works',
    practice: 'Practice',
    practiceRules:
      'What you covered is shown as you go; the score, what was missing and a strong answer when a question closes.',
    real: 'Real',
    realRules:
      'Nothing is shown before the end. Everybody who is asked a question is asked the same follow-ups.',
    together: 'With somebody',
    togetherRules:
      'A colleague may watch and mark beside the machine. You are told who is there, and their mark outranks the machine’s.',
  },
  foot: {
    from: (plans: number, packs: readonly string[]) =>
      `${counted(plans, 'plan')} from ${packs.join(', ')} · `,
    engine: 'Marked without a language model; the same answer always gets the same marks.',
  },
  problems: {
    page: 'Something went wrong on this page. Load it again.',
    code: 'The access code comes first; it is asked for above.',
    unreachable: 'The server cannot be reached. Look at your connection and try again.',
    tooMany: 'Too many tries in a short time. Wait a minute and try again.',
  },
};

export type HomeWords = Catalogue<typeof englishHomeWords>;

export let homeWords: HomeWords = englishHomeWords;

/** Another language for all that is shown from now on. */
export function setHomeWords(words: HomeWords): void {
  homeWords = words;
}
