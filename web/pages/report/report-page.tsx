// The report page: the report, or what stands there while it is fetched or cannot be had.
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../../src/interview/report/report-types.ts';
import { ApiError } from '../../client/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { RunningHead } from '../../ui/running-head.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { reportWords } from '../../words/report.ts';
import { ReportBody, type ReportBodyProps } from './report-body.tsx';
import { candidateName } from './sentences.ts';
import { UnfinishedNote } from './unfinished-note.tsx';

type Fetched =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly report: Report; readonly at: number }
  | { readonly state: 'failed'; readonly message: string };

function refusedWords(error: unknown): string {
  const { refused: words } = reportWords;
  if (!(error instanceof ApiError)) return words.unreadable;
  if (error.status === 401 || error.status === 403) return words.link;
  return error.status === 404 ? words.unknown : error.message;
}

function useReport(fetch: () => Promise<Report>): readonly [Fetched, () => void] {
  const [fetched, setFetched] = useState<Fetched>({ state: 'waiting' });
  function load() {
    fetch().then(
      (report) => setFetched({ state: 'here', report, at: Date.now() }),
      (error: unknown) => setFetched({ state: 'failed', message: refusedWords(error) }),
    );
  }
  // The first look; later ones are asked for by the reader.
  useEffect(load, []);
  return [fetched, load];
}

function Head({ report }: { readonly report: Report | null }) {
  return (
    <RunningHead
      where={
        report && (
          <>
            <b>{reportWords.head}</b> · {reportWords.stages[report.status]}
          </>
        )
      }
    />
  );
}

interface ReportPageProps extends Omit<ReportBodyProps, 'report'> {
  readonly fetchReport: () => Promise<Report>;
  /** The query and fragment of this page, for the way back. */
  readonly rest: string;
}

/** Fetches once, and again when the reader asks. */
export function ReportPage({ fetchReport, rest, ...props }: ReportPageProps) {
  const [fetched, load] = useReport(fetchReport);
  const report = fetched.state === 'here' ? fetched.report : null;
  useEffect(() => {
    if (report) document.title = reportWords.pageTitle(candidateName(report));
  }, [report]);
  return (
    <>
      <SkipLink to="report">{reportWords.skip}</SkipLink>
      <Head report={report} />
      <main>
        {fetched.state === 'waiting' && (
          <div class="leaf wait">
            <Waiting>{reportWords.gathering}</Waiting>
          </div>
        )}
        {fetched.state === 'failed' && (
          <div class="leaf unfinished">
            <ErrorNote retry={load}>{fetched.message}</ErrorNote>
          </div>
        )}
        {fetched.state === 'here' && (
          <>
            <UnfinishedNote report={fetched.report} at={fetched.at} again={load} rest={rest} />
            <ReportBody report={fetched.report} {...props} />
          </>
        )}
      </main>
    </>
  );
}
