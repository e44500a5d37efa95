// All catalogues that the server speaks from; another language is another object of this type.
import type { Catalogue } from '../../engine/words/catalogue.ts';
import { type InterviewerWords, interviewerWords } from '../../interview/words/interviewer.ts';
import { type RejectionWords, rejectionWords } from '../../interview/words/rejections.ts';
import { englishReport, type ReportWords } from '../../interview/words/report.ts';
import { type PageWords, pageWords } from './pages.ts';
import { type ProblemWords, problemWords } from './problems.ts';
import { startWords } from './start.ts';

export interface ServerWords {
  readonly problems: ProblemWords;
  readonly pages: PageWords;
  readonly interviewer: InterviewerWords;
  readonly rejections: RejectionWords;
  readonly report: ReportWords;
  readonly start: Catalogue<typeof startWords>;
}

export const english: ServerWords = {
  problems: problemWords,
  pages: pageWords,
  interviewer: interviewerWords,
  rejections: rejectionWords,
  report: englishReport,
  start: startWords,
};
