// What each role may see and do, as a table: nothing else in the product compares roles.

interface RoleRow {
  /** Answers: has drafts, and is the one whose typing is shown. */
  readonly answers: boolean;
  /** Marks answers, takes notes and steers. */
  readonly judges: boolean;
  /** Grades and answer keys: at once, or from the reveal of the question on. */
  readonly seesKey: 'at once' | 'on reveal';
  /** Marks of people: one's own always and others' as blindness allows, or from the reveal of the question on. */
  readonly seesMarks: 'as judge' | 'on reveal';
  /** Sees the candidate type, where the plan shows it. */
  readonly seesTyping: boolean;
  /** May be added to an interview that exists. */
  readonly canBeAdded: boolean;
  /** The page that a link of this role opens. */
  readonly page: 'interview' | 'board' | 'report';
}

export const roles = {
  candidate: {
    answers: true,
    judges: false,
    seesKey: 'on reveal',
    seesMarks: 'on reveal',
    seesTyping: false,
    canBeAdded: false,
    page: 'interview',
  },
  interviewer: {
    answers: false,
    judges: true,
    seesKey: 'at once',
    seesMarks: 'as judge',
    seesTyping: true,
    canBeAdded: true,
    page: 'board',
  },
  observer: {
    answers: false,
    judges: false,
    seesKey: 'at once',
    seesMarks: 'on reveal',
    seesTyping: false,
    canBeAdded: true,
    page: 'board',
  },
  /** Of a shared report: sees what the candidate sees after the end. */
  reader: {
    answers: false,
    judges: false,
    seesKey: 'on reveal',
    seesMarks: 'on reveal',
    seesTyping: false,
    canBeAdded: false,
    page: 'report',
  },
} as const satisfies Record<string, RoleRow>;

export type Role = keyof typeof roles;

/** What this role may see and do. */
export function rightsOf(role: Role): RoleRow {
  return roles[role];
}
