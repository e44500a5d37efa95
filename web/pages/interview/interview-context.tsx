// What the parts of the candidate's page share.
import type { InterviewClient } from '../../client/interview-client.ts';
import { pageContext } from '../../ui/page-context.tsx';

interface InterviewContext {
  readonly client: InterviewClient;
  /** Fetches the reference answers of a question, named by the version that asked it. */
  readonly references: (question: number) => Promise<readonly string[]>;
  /** Addresses of the other pages for the same link. */
  readonly report: string;
  readonly board: string;
}

export const [InterviewProvider, useInterview] = pageContext<InterviewContext>('InterviewProvider');
