// The flags that an answer can have, and what each does to its grade. A further flag is a row here, a check in
// flag-checks.ts and a sentence in words/grades.ts; while one of the three is missing, the engine does not compile.

/** What a flag does. */
interface FlagRule {
  /** The highest score that an answer with this flag can have; null where the flag leaves the score alone. */
  readonly cap: number | null;
  /** True where the cap holds only if every turn that says anything has the flag. */
  readonly capsWholeAnswersOnly: boolean;
  /** Whether a person should look at the grade. Such a flag is also a doubt, see confidence.ts. */
  readonly asksForPerson: boolean;
  /** True where there is no answer to speak of: the flag is the summary, and a low score is sure. */
  readonly isNoAnswer: boolean;
  /** True where no other flag is looked for. */
  readonly standsAlone: boolean;
  /** True where a long answer that earned little is explained by the flag, so that it is no reason for doubt. */
  readonly explainsLowCoverage: boolean;
}

const PLAIN: FlagRule = {
  cap: null,
  capsWholeAnswersOnly: false,
  asksForPerson: false,
  isNoAnswer: false,
  standsAlone: false,
  explainsLowCoverage: false,
};

/** In the order in which flags are looked for and given. The caps are set. */
export const flagRules = {
  empty: { ...PLAIN, cap: 0, isNoAnswer: true, standsAlone: true },
  'keyword-list': { ...PLAIN, cap: 35, capsWholeAnswersOnly: true, explainsLowCoverage: true },
  'echoes-question': { ...PLAIN, cap: 15, isNoAnswer: true },
  'off-topic': { ...PLAIN, cap: 5, isNoAnswer: true, explainsLowCoverage: true },
  'opposite-verdict': { ...PLAIN, cap: 15 },
  'wrong-number': { ...PLAIN, asksForPerson: true },
  'unclear-verdict': { ...PLAIN, asksForPerson: true },
  'wordless-reference': { ...PLAIN, asksForPerson: true },
  'copies-reference': { ...PLAIN, asksForPerson: true },
  'copies-feedback': { ...PLAIN, asksForPerson: true },
  contradiction: { ...PLAIN, asksForPerson: true },
  dismissal: { ...PLAIN, asksForPerson: true },
  'wrong-product': { ...PLAIN, asksForPerson: true },
  'broken-sentences': { ...PLAIN, asksForPerson: true },
  'thin-evidence': { ...PLAIN, asksForPerson: true },
  'unknown-words': { ...PLAIN, asksForPerson: true },
  'too-short': { ...PLAIN, asksForPerson: true },
} satisfies Record<string, FlagRule>;

export type FlagId = keyof typeof flagRules;

export const flagIds = Object.keys(flagRules) as readonly FlagId[];

/** The rule of a flag; of one that an older engine raised and this one does not know, that it does nothing. */
export function ruleOf(id: FlagId): FlagRule {
  return Object.hasOwn(flagRules, id) ? flagRules[id] : PLAIN;
}
