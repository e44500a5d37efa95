// Starts the report: reads its link, fetches what may be seen, and shows it.
import { render } from 'preact';
import type { RubricAsUsed } from '../../../src/engine/index.ts';
import type { Report } from '../../../src/interview/report/report-types.ts';
import { askJson, interviewPath, linkOfPage } from '../../client/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { downloader } from './download.ts';
import { ReportPage } from './report-page.tsx';

function start(root: Element, { id, token }: { readonly id: string; readonly token: string }): void {
  async function references(question: number): Promise<readonly string[]> {
    const path = `${interviewPath(id)}/questions/${question}/rubric`;
    return (await askJson<RubricAsUsed>(path, { token })).rubric.referenceAnswers;
  }
  render(
    <ReportPage
      fetchReport={() => askJson<Report>(`${interviewPath(id)}/report.json`, { token })}
      references={references}
      download={downloader(id, token)}
      rest={`?id=${encodeURIComponent(id)}#${encodeURIComponent(token)}`}
    />,
    root,
  );
}

const root = document.getElementById('page');
const link = linkOfPage();
if (root && link) start(root, link);
else if (root)
  render(
    <main class="leaf unfinished">
      <ErrorNote>
        This address is not whole: it names no interview, or its last part was cut off. Open the link again as
        it was sent.
      </ErrorNote>
    </main>,
    root,
  );
addEventListener('hashchange', () => location.reload());
