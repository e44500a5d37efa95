// How a report opens: whose it is, the sentence, machine and people side by side, what can be taken away.
import { useState } from 'preact/hooks';
import type { Report } from '../../../src/interview/report/report-types.ts';
import { agreementInWords } from '../../../src/interview/report/standfirst.ts';
import { counted, listed } from '../../../src/interview/report/words.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import type { Format } from './download.ts';
import { candidateName, machineWords, overTitle } from './sentences.ts';

function Machine({ report }: { readonly report: Report }) {
  return (
    <div>
      <h2 class="head">The machine</h2>
      {report.machine ? (
        <>
          <p class="score">
            <span class="figure">{report.machine.score}</span>
            <span class="band">{report.machine.band}</span>
          </p>
          <p class="soft">{machineWords(report.machine)}</p>
          {report.leftOut && <p class="soft">{report.leftOut}</p>}
        </>
      ) : (
        <p class="soft">{report.sealed ?? 'There is nothing to count yet.'}</p>
      )}
    </div>
  );
}

function People({ report }: { readonly report: Report }) {
  return (
    <div>
      <h2 class="head">{report.byPeople ? listed(report.byPeople.names) : 'People'}</h2>
      {report.byPeople ? (
        <p class="score">
          <span class="figure-hand">{report.byPeople.mean.toFixed(1)}</span>
          <span class="soft">of 4, from {counted(report.byPeople.marks, 'mark')}</span>
        </p>
      ) : (
        <p class="soft">Nobody has marked an answer{report.status === 'finished' ? '' : ' yet'}.</p>
      )}
    </div>
  );
}

interface TakeAwayProps {
  readonly report: Report;
  readonly download: (format: Format) => Promise<void>;
}

function TakeAway({ report, download }: TakeAwayProps) {
  const [problem, setProblem] = useState<string | null>(null);
  function take(format: Format) {
    setProblem(null);
    download(format).catch((error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  }
  return (
    <div class="actions">
      <p class="row">
        <Button onClick={() => print()}>Print</Button>
        <Button look="quiet" onClick={() => take('md')}>
          Markdown
        </Button>
        <Button look="quiet" onClick={() => take('json')}>
          JSON
        </Button>
      </p>
      {report.viewer.role === 'interviewer' && (
        <p class="label">The files hold your notes, too; the printed page leaves them out.</p>
      )}
      {problem && <ErrorNote>{problem}</ErrorNote>}
    </div>
  );
}

/** What a person should know where people marked. */
function Outranks({ report }: { readonly report: Report }) {
  return (
    report.byPeople && (
      <p class="label">
        A person’s mark outranks the machine’s. {report.agreement && agreementInWords(report.agreement)}
      </p>
    )
  );
}

/** The head of the report; nothing in it needs scrolling to be understood. */
export function Opening({ report, download }: TakeAwayProps) {
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
      <Outranks report={report} />
      {report.machine && report.sealed && <p class="label">{report.sealed}</p>}
      <TakeAway report={report} download={download} />
    </header>
  );
}
