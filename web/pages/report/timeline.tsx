// Time for each question as a bar, with the part after the first follow-up below it.
import type { Report, ReportQuestion } from '../../../src/interview/report/report-types.ts';
import { reportWords } from '../../words/report.ts';

/** Share of the width between two bars. */
const GAP = 0.6;

interface Bar {
  readonly number: number;
  /** Percent of the width. */
  readonly from: number;
  readonly width: number;
  /** Percent of the width at which the first follow-up came; null without one. */
  readonly followedUp: number | null;
}

function firstAnswerSeconds({ turns }: ReportQuestion): number | null {
  return turns.length > 1 ? (turns[0]?.answer?.seconds ?? null) : null;
}

/** Bars of closed questions, side by side in proportion to their time; pauses and what lies between are left out. */
export function barsOf(questions: readonly ReportQuestion[]): readonly Bar[] {
  const timed = questions.filter(({ seconds }) => seconds !== null && seconds > 0);
  const total = timed.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  const room = 100 - GAP * Math.max(0, timed.length - 1);
  let from = 0;
  return timed.map((question) => {
    const seconds = question.seconds ?? 0;
    const width = (room * seconds) / total;
    const first = firstAnswerSeconds(question);
    const bar = {
      number: question.number,
      from,
      width,
      followedUp: first === null ? null : from + (width * first) / seconds,
    };
    from += width + GAP;
    return bar;
  });
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}

function Drawn({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <svg aria-hidden="true">
      {bars.map(({ number, from, width, followedUp }) => (
        <g key={number}>
          <text class="on" x={percent(from)} y="10">
            {number}
          </text>
          <rect class="block-q" x={percent(from)} y="16" width={percent(width)} height="5" />
          {followedUp !== null && (
            <rect
              class="block-f"
              x={percent(followedUp)}
              y="23"
              width={percent(from + width - followedUp)}
              height="3"
            />
          )}
        </g>
      ))}
    </svg>
  );
}

/** Nothing with fewer than two questions to compare. */
export function Timeline({ report }: { readonly report: Report }) {
  const bars = barsOf(report.questions);
  if (bars.length < 2) return null;
  const times = report.questions.flatMap(({ seconds }) =>
    seconds ? [reportWords.sentences.lasting(seconds)] : [],
  );
  return (
    <div class="leaf">
      <figure class="chart timeline">
        <h2 class="head">{reportWords.timeline.title}</h2>
        <Drawn bars={bars} />
        <figcaption class="caption">
          {reportWords.timeline.each(times)}
          {bars.some(({ followedUp }) => followedUp !== null) && ` ${reportWords.timeline.followUps}`}
        </figcaption>
      </figure>
    </div>
  );
}
