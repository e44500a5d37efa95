// Scores by topic and by level: a table whose middle column is drawn, so that the table is the text equivalent.
import { bands } from '../../../src/engine/index.ts';
import type { Report, ReportRow } from '../../../src/interview/report/report-types.ts';
import { markOnScale } from '../../ui/score.tsx';
import { reportWords } from '../../words/report.ts';

/** Scores at which a new band begins. */
const GRID = bands.slice(1).map(({ from }) => from);

/** Drawn only; the figures stand in the columns beside it. */
function Plot({ row }: { readonly row: ReportRow }) {
  return (
    <svg aria-hidden="true">
      {GRID.map((at) => (
        <line key={at} class="grid" x1={`${at}%`} x2={`${at}%`} y1="-6" y2="26" />
      ))}
      {row.machine !== null && (
        <>
          <line class="run" x1="0" x2={`${row.machine}%`} y1="10" y2="10" />
          <circle class="scale-score" cx={`${row.machine}%`} cy="10" r="6" />
        </>
      )}
      {row.people !== null && (
        <rect
          class="hand-at"
          x={`${markOnScale(row.people)}%`}
          y="5"
          width="9"
          height="9"
          transform="translate(-5 0)"
        />
      )}
    </svg>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly ReportRow[] }) {
  return (
    <tbody>
      <tr class="group">
        <th colSpan={4} scope="rowgroup">
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.name}>
          <th scope="row">{reportWords.sentences.heading(row.name)}</th>
          <td class="plot">
            <Plot row={row} />
          </td>
          <td class="chart-figure">{row.machine ?? '–'}</td>
          {row.people === null ? (
            <td class="chart-figure faint">–</td>
          ) : (
            <td class="chart-figure hand">{row.people.toFixed(1)}</td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

function Axis() {
  return (
    <svg aria-hidden="true">
      <text x="0" y="12">
        0
      </text>
      {GRID.map((at) => (
        <text key={at} class="mid" x={`${at}%`} y="12">
          {at}
        </text>
      ))}
      <text class="end roomy" x="100%" y="12">
        100
      </text>
    </svg>
  );
}

/** Nothing where no question counts and nobody marked. */
export function ScoreChart({ report }: { readonly report: Report }) {
  const rows = [...report.byTopic, ...report.byLevel];
  if (rows.every(({ machine, people }) => machine === null && people === null)) return null;
  const words = reportWords.chart;
  return (
    <section class="leaf" aria-labelledby="by">
      <h2 class="aside-only" id="by">
        {words.title}
      </h2>
      <figure class="chart">
        <table>
          <caption class="aside-only">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="aside-only">{words.rows}</span>
              </th>
              <th scope="col" class="plot">
                <span class="aside-only">{words.drawn}</span>
                <Axis />
              </th>
              <th scope="col" class="chart-figure">
                {words.machine}
              </th>
              <th scope="col" class="chart-figure">
                {words.people}
              </th>
            </tr>
          </thead>
          <Rows title={words.byTopic} rows={report.byTopic} />
          <Rows title={words.byLevel} rows={report.byLevel} />
        </table>
        <figcaption class="caption">{words.legend}</figcaption>
      </figure>
    </section>
  );
}
