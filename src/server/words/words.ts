// All catalogues that the server speaks from; another language is another object of this type.
import type { Catalogue } from '../../engine/words/catalogue.ts';
import { type PageWords, pageWords } from './pages.ts';
import { type ProblemWords, problemWords } from './problems.ts';
import { startWords } from './start.ts';

const interviewerWords = {
  /** What participants without a name are called. */
  names: { candidate: 'Candidate', interviewer: 'Interviewer', observer: 'Observer' },
} as const;

export interface ServerWords {
  readonly problems: ProblemWords;
  readonly pages: PageWords;
  readonly interviewer: Catalogue<typeof interviewerWords>;
  readonly start: Catalogue<typeof startWords>;
}

export const english: ServerWords = {
  problems: problemWords,
  pages: pageWords,
  interviewer: interviewerWords,
  start: startWords,
};
