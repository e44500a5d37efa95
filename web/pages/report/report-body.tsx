// All sections of the report in order. A new chart or section is one more component here.
import type { Report } from '../../../src/interview/report/report-types.ts';
import { reportWords } from '../../words/report.ts';
import { AnswersIndex } from './answers-index.tsx';
import type { Format } from './download.ts';
import { Opening } from './opening.tsx';
import { Question } from './question.tsx';
import { ScoreChart } from './score-chart.tsx';
import { Timeline } from './timeline.tsx';

function Colophon({ report }: { readonly report: Report }) {
  const { colophon: words } = reportWords;
  return (
    <p class="label colophon leaf">
      <span>
        {report.engine && `${words.graded(report.engine)} `}
        {words.pack(report.plan.pack, report.plan.packVersion)}
      </span>
    </p>
  );
}

export interface ReportBodyProps {
  readonly report: Report;
  /** Fetches the reference answers of a question, named by the version that asked it. */
  readonly references: (question: number) => Promise<readonly string[]>;
  readonly download: (format: Format) => Promise<void>;
}

export function ReportBody({ report, references, download }: ReportBodyProps) {
  return (
    <>
      <Opening report={report} download={download} />
      <ScoreChart report={report} />
      <Timeline report={report} />
      <AnswersIndex report={report} />
      {report.questions.map((question) => (
        <Question key={question.question} report={report} question={question} references={references} />
      ))}
      <Colophon report={report} />
    </>
  );
}
