// Words of the plain pages that stand in for others, and what participants are called who have no name.
import type { Catalogue } from '../../engine/words/catalogue.ts';
import type { Role } from '../../interview/core/roles.ts';

export const pageWords = {
  /** For the `lang` of the pages. */
  language: 'en',
  notFoundTitle: 'Not found',
  notFound: 'Nothing is here',
  toTheStart: 'To the start',
  notBuiltTitle: 'Not built',
  notBuilt: 'The pages have not been built',
  /** As HTML. */
  buildThem: 'Run <code>npm run build</code> and start the server again.',
} as const;

export type PageWords = Catalogue<typeof pageWords>;

export const roleNames = {
  candidate: 'Candidate',
  interviewer: 'Interviewer',
  observer: 'Observer',
  reader: 'Reader',
} as const satisfies Record<Role, string>;

export type RoleNames = Catalogue<typeof roleNames>;
