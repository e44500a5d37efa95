// The opening of a report: candidate, standfirst, machine and people side by side, downloads.
import { useState } from 'preact/hooks';
import { rightsOf } from '../../../src/interview/core/roles.ts';
import type { Report } from '../../../src/interview/report/report-types.ts';
import { agreementInWords } from '../../../src/interview/report/standfirst.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { reportWords } from '../../words/report.ts';
import type { Format } from './download.ts';
import { candidateName, machineWords, overTitle } from './sentences.ts';

function Machine({ report }: { readonly report: Report }) {
  return (
    <div>
      <h2 class="head">{reportWords.opening.machine}</h2>
      {report.machine ? (
        <>
          <p class="score">
            <span class="figure">{report.machine.score}</span>
            <span class="band">{reportWords.sentences.bands[report.machine.band]}</span>
          </p>
          <p class="soft">{machineWords(report.machine)}</p>
          {report.leftOut && <p class="soft">{report.leftOut}</p>}
        </>
      ) : (
        <p class="soft">{report.sealed ?? reportWords.opening.nothingToCount}</p>
      )}
    </div>
  );
}

function People({ report }: { readonly report: Report }) {
  const { sentences, opening } = reportWords;
  return (
    <div>
      <h2 class="head">{report.byPeople ? sentences.listed(report.byPeople.names) : opening.people}</h2>
      {report.byPeople ? (
        <p class="score">
          <span class="figure-hand">{report.byPeople.mean.toFixed(1)}</span>
          <span class="soft">{opening.fromMarks(report.byPeople.marks)}</span>
        </p>
      ) : (
        <p class="soft">{report.status === 'finished' ? opening.nobodyMarked : opening.nobodyMarkedYet}</p>
      )}
    </div>
  );
}

interface DownloadsProps {
  readonly report: Report;
  readonly download: (format: Format) => Promise<void>;
}

function Downloads({ report, download }: DownloadsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  function take(format: Format) {
    setProblem(null);
    download(format).catch((error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  }
  const words = reportWords.opening;
  return (
    <div class="actions">
      <p class="row">
        <Button onClick={() => print()}>{words.print}</Button>
        <Button look="quiet" onClick={() => take('md')}>
          {words.markdown}
        </Button>
        <Button look="quiet" onClick={() => take('json')}>
          {words.json}
        </Button>
      </p>
      {rightsOf(report.viewer.role).judges && <p class="label">{words.filesHoldNotes}</p>}
      {problem && <ErrorNote>{problem}</ErrorNote>}
    </div>
  );
}

/** What a reader should know where people marked. */
function MarksOutrank({ report }: { readonly report: Report }) {
  return (
    report.byPeople && (
      <p class="label">
        {reportWords.sentences.outranks}{' '}
        {report.agreement && agreementInWords(report.agreement, reportWords.sentences)}
      </p>
    )
  );
}

/** The head of the report; nothing in it needs scrolling to be understood. */
export function Opening({ report, download }: DownloadsProps) {
  return (
    <header class="leaf opening">
      <p class="label">{overTitle(report)}</p>
      <h1 class="title" id="report" tabIndex={-1}>
        {candidateName(report)}
      </h1>
      <p class="standfirst">{report.standfirst}</p>
      <div class="sides">
        <Machine report={report} />
        <People report={report} />
      </div>
      <MarksOutrank report={report} />
      {report.machine && report.sealed && <p class="label">{report.sealed}</p>}
      <Downloads report={report} download={download} />
    </header>
  );
}
