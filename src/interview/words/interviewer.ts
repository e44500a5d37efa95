// What the interviewer says of its own accord, and what participants are called who gave no name. Questions, probes and
// hints are not here: their authors write them.
import type { Catalogue } from '../../engine/words/catalogue.ts';

/** English. */
export const interviewerWords = {
  /** The follow-up that asks for more without naming anything, so that it can give nothing away. */
  pump: 'What else comes to mind?',
  names: { candidate: 'Candidate', interviewer: 'Interviewer', observer: 'Observer' },
} as const;

export type InterviewerWords = Catalogue<typeof interviewerWords>;
