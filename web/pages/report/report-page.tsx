// The report as a whole, and what stands there while it is fetched, refused, or not the last word yet.
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../../src/interview/report/report-types.ts';
import { ApiError } from '../../client/api.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { RunningHead } from '../../ui/running-head.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswersIndex } from './answers-index.tsx';
import type { Format } from './download.ts';
import { Opening } from './opening.tsx';
import { Question } from './question.tsx';
import { Chart } from './score-chart.tsx';
import { candidateName, timeOnly } from './sentences.ts';
import { Timeline } from './timeline.tsx';

type Fetched =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly report: Report; readonly at: number }
  | { readonly state: 'failed'; readonly message: string };

function refusedWords(error: unknown): string {
  if (!(error instanceof ApiError)) return 'The report could not be read.';
  if (error.status === 401 || error.status === 403)
    return 'This link opens no report: it ran out, was taken back, or is not whole. Ask whoever sent it for a new one.';
  if (error.status === 404) return 'There is no such interview on this server.';
  return error.message;
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

const stage = {
  created: 'not begun',
  running: 'as it stands',
  paused: 'as it stands',
  finished: 'final',
} as const;

/** Back to where the viewer came from: candidates to the talk, others to the board. */
function back({ viewer }: Report): string {
  return viewer.role === 'candidate' ? 'interview' : 'board';
}

interface UnfinishedProps {
  readonly report: Report;
  readonly at: number;
  readonly again: () => void;
  /** The query and fragment of this page. */
  readonly rest: string;
}

function Unfinished({ report, at, again, rest }: UnfinishedProps) {
  return (
    <div class="leaf unfinished no-print">
      <div class="notice" role="status">
        <p>
          <b>
            {report.status === 'created'
              ? 'The interview has not begun.'
              : 'The interview is still going on.'}
          </b>{' '}
          This is how it stood at {timeOnly(at)}. {report.sealed}
        </p>
        <p class="row">
          <Button look="quiet" onClick={again}>
            Look again
          </Button>
          <a href={`${back(report)}${rest}`}>
            {report.viewer.role === 'candidate' ? 'Back to the talk' : 'Back to the board'}
          </a>
        </p>
      </div>
    </div>
  );
}

function Colophon({ report }: { readonly report: Report }) {
  return (
    <p class="label colophon leaf">
      <span>
        {report.engine &&
          `Graded by engine ${report.engine} without a language model; the same answers always get the same grades. `}
        Pack {report.plan.pack} {report.plan.packVersion}.
      </span>
    </p>
  );
}

export interface ReportPageProps {
  readonly fetchReport: () => Promise<Report>;
  readonly references: (question: number) => Promise<readonly string[]>;
  readonly download: (format: Format) => Promise<void>;
  /** The query and fragment of this page, for the way back. */
  readonly rest: string;
}

function Whole({ report, ...props }: Omit<ReportPageProps, 'fetchReport'> & { readonly report: Report }) {
  return (
    <>
      <Opening report={report} download={props.download} />
      <Chart report={report} />
      <Timeline report={report} />
      <AnswersIndex report={report} />
      {report.questions.map((question) => (
        <Question key={question.question} report={report} question={question} references={props.references} />
      ))}
      <Colophon report={report} />
    </>
  );
}

/** Fetches once, and again when the reader asks. */
export function ReportPage({ fetchReport, ...props }: ReportPageProps) {
  const [fetched, load] = useReport(fetchReport);
  const report = fetched.state === 'here' ? fetched.report : null;
  useEffect(() => {
    if (report) document.title = `${candidateName(report)} · report · Vivavoce`;
  }, [report]);
  return (
    <>
      <SkipLink to="report">Go to the report</SkipLink>
      <RunningHead
        where={
          report && (
            <>
              <b>Report</b> · {stage[report.status]}
            </>
          )
        }
      />
      <main>
        {fetched.state === 'waiting' && (
          <div class="leaf wait">
            <Waiting>Gathering the report…</Waiting>
          </div>
        )}
        {fetched.state === 'failed' && (
          <div class="leaf unfinished">
            <ErrorNote retry={load}>{fetched.message}</ErrorNote>
          </div>
        )}
        {fetched.state === 'here' && fetched.report.status !== 'finished' && (
          <Unfinished report={fetched.report} at={fetched.at} again={load} rest={props.rest} />
        )}
        {report && <Whole report={report} {...props} />}
      </main>
    </>
  );
}
