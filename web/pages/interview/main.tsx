// Starts the interview page: joins, and keeps this browser's memory of unfinished interviews.
import { effect } from '@preact/signals';
import { rightsOf } from '../../../src/interview/core/roles.ts';
import { basePath, linkSuffix, type PageLink, referencesOf } from '../../client/api.ts';
import { connectInterview, type InterviewClient } from '../../client/interview-client.ts';
import { questionCount } from '../../client/question-count.ts';
import { reloadWhenStale } from '../../client/reload-when-stale.ts';
import { forget, remember } from '../../client/unfinished-interviews.ts';
import { startLinkedPage } from '../../ui/start-page.tsx';
import { InterviewProvider } from './interview-context.tsx';
import { InterviewPage } from './interview-page.tsx';

/** Home offers to go on with what is remembered here; a finished interview has nothing to go on with. */
function keepInMind({ id, token }: PageLink, client: InterviewClient): void {
  effect(() => {
    const { status, plan, questions } = client.model.value;
    const you = client.you.value;
    if (you === null || !rightsOf(you.role).answers || plan === null) return;
    if (status === 'finished') forget(id);
    else
      remember({
        id,
        token,
        title: plan.title,
        question: questions.length,
        of: questionCount(plan),
        at: client.serverNow(),
      });
  });
  effect(() => {
    if (client.connection.value === 'refused') forget(id);
  });
}

startLinkedPage(
  (link) => {
    const client = connectInterview({ base: basePath(), ...link });
    const suffix = linkSuffix(link);
    keepInMind(link, client);
    reloadWhenStale(client);
    return (
      <InterviewProvider
        value={{
          client,
          references: referencesOf(link),
          report: `report${suffix}`,
          board: `board${suffix}`,
        }}
      >
        <InterviewPage />
      </InterviewProvider>
    );
  },
  { draftKept: true },
);
