// All catalogues that the server speaks from; another language is another object of this type.
import { type PageWords, pageWords, type RoleNames, roleNames } from './pages.ts';
import { type ProblemWords, problemWords } from './problems.ts';

export interface ServerWords {
  readonly problems: ProblemWords;
  readonly pages: PageWords;
  /** What participants without a name are called. */
  readonly roles: RoleNames;
}

export const english: ServerWords = { problems: problemWords, pages: pageWords, roles: roleNames };
