// Starts the report: fetches what may be seen, and shows it.
import type { Report } from '../../../src/interview/report/report-types.ts';
import { askJson, interviewPath, linkSuffix, referencesOf } from '../../client/api.ts';
import { startLinkedPage } from '../../ui/start-page.tsx';
import { downloader } from './download.ts';
import { ReportPage } from './report-page.tsx';

startLinkedPage((link) => (
  <ReportPage
    fetchReport={() => askJson<Report>(`${interviewPath(link.id)}/report.json`, { token: link.token })}
    references={referencesOf(link)}
    download={downloader(link.id, link.token)}
    rest={linkSuffix(link)}
  />
));
