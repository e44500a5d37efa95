// Starts the interview page: reads its link, joins, and keeps this browser's memory of unfinished interviews.
import { effect } from '@preact/signals';
import { render } from 'preact';
import type { RubricAsUsed } from '../../../src/engine/index.ts';
import { askJson, basePath, interviewPath, linkOfPage } from '../../client/api.ts';
import { connectInterview, type InterviewClient } from '../../client/interview-client.ts';
import { questionCount } from '../../client/question-count.ts';
import { reloadWhenStale } from '../../client/reload-when-stale.ts';
import { forget, remember } from '../../client/unfinished-interviews.ts';
import { InterviewPage, OneThing } from './interview-page.tsx';

interface Link {
  readonly id: string;
  readonly token: string;
}

function referencesOf({ id, token }: Link) {
  return async (question: number): Promise<readonly string[]> => {
    const path = `${interviewPath(id)}/questions/${question}/rubric`;
    return (await askJson<RubricAsUsed>(path, { token })).rubric.referenceAnswers;
  };
}

/** Home offers to go on with what is remembered here; a finished interview has nothing to go on with. */
function keepInMind({ id, token }: Link, client: InterviewClient): void {
  effect(() => {
    const { status, plan, questions } = client.model.value;
    if (client.you.value?.role !== 'candidate' || plan === null) return;
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

function start(root: Element, link: Link): void {
  const client = connectInterview({ base: basePath(), ...link });
  const rest = `?id=${encodeURIComponent(link.id)}#${encodeURIComponent(link.token)}`;
  keepInMind(link, client);
  reloadWhenStale(client);
  render(
    <InterviewPage
      client={client}
      references={referencesOf(link)}
      report={`report${rest}`}
      board={`board${rest}`}
    />,
    root,
  );
}

const root = document.getElementById('page');
const link = linkOfPage();
if (root && link) start(root, link);
else if (root)
  render(
    <main>
      <OneThing title="This address is not whole">
        <p class="soft">
          It names no interview, or its last part was cut off. Open the link again as it was sent, or{' '}
          <a href="./">choose a plan</a>.
        </p>
      </OneThing>
    </main>,
    root,
  );
// A changed fragment is another seat: the browser does not load the page again by itself.
addEventListener('hashchange', () => location.reload());
