// What each role may see, as a table: nothing else compares roles. What a role may do is `who` in each command.

interface RoleRow {
  /** The column of `view` whose events it gets. */
  readonly viewsAs: 'candidate' | 'observer' | 'interviewer';
  /** Answers: has drafts, and is the one whose typing is shown. */
  readonly answers: boolean;
  /** Marks answers, takes notes and steers. */
  readonly judges: boolean;
  /** Answer keys, which are the rubrics as used: at once, or from the reveal of the question on. */
  readonly seesKey: 'at once' | 'on reveal';
  /** Sees the candidate type, where the plan shows it. */
  readonly seesTyping: boolean;
  /** May be added to an interview that exists. */
  readonly canBeAdded: boolean;
  /** The page that a link of this role opens. */
  readonly page: 'interview' | 'board' | 'report';
}

export const roles = {
  candidate: {
    viewsAs: 'candidate',
    answers: true,
    judges: false,
    seesKey: 'on reveal',
    seesTyping: false,
    canBeAdded: false,
    page: 'interview',
  },
  interviewer: {
    viewsAs: 'interviewer',
    answers: false,
    judges: true,
    seesKey: 'at once',
    seesTyping: true,
    canBeAdded: true,
    page: 'board',
  },
  observer: {
    viewsAs: 'observer',
    answers: false,
    judges: false,
    seesKey: 'at once',
    seesTyping: false,
    canBeAdded: true,
    page: 'board',
  },
  /** Of a shared report: sees what the candidate sees after the end. */
  reader: {
    viewsAs: 'candidate',
    answers: false,
    judges: false,
    seesKey: 'on reveal',
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

/** True for a role of the table; a stored participant of a later release might have another. */
export function isRole(value: string): value is Role {
  return Object.hasOwn(roles, value);
}
