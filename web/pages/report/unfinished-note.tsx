// A note on the report of an unfinished interview, with the way back to the interview.
import { rightsOf } from '../../../src/interview/core/roles.ts';
import type { Report } from '../../../src/interview/report/report-types.ts';
import { Button } from '../../ui/button.tsx';
import { reportWords } from '../../words/report.ts';

interface UnfinishedNoteProps {
  readonly report: Report;
  /** When it was fetched, milliseconds since 1970. */
  readonly at: number;
  readonly again: () => void;
  /** The query and fragment of this page. */
  readonly rest: string;
}

/** Nothing once the interview is finished. A viewer whose page this is has nowhere to go back to. */
export function UnfinishedNote({ report, at, again, rest }: UnfinishedNoteProps) {
  if (report.status === 'finished') return null;
  const { unfinished: words } = reportWords;
  const { page } = rightsOf(report.viewer.role);
  return (
    <div class="leaf unfinished no-print">
      <div class="notice" role="status">
        <p>
          <b>{report.status === 'created' ? words.notBegun : words.goingOn}</b>{' '}
          {words.stoodAt(reportWords.time(at))} {report.sealed}
        </p>
        <p class="row">
          <Button look="quiet" onClick={again}>
            {words.lookAgain}
          </Button>
          {page !== 'report' && <a href={`${page}${rest}`}>{words.back[page]}</a>}
        </p>
      </div>
    </div>
  );
}
