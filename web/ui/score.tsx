// A score: the number, then what it means, then where it lies on the one scale of the product.
import type { Band, Grade } from '../../src/engine/index.ts';
import { confidenceWords } from './evidence/grade-sentences.ts';

const bands: readonly { readonly band: Band; readonly from: number; readonly to: number }[] = [
  { band: 'weak', from: 0, to: 40 },
  { band: 'partial', from: 40, to: 60 },
  { band: 'good', from: 60, to: 80 },
  { band: 'strong', from: 80, to: 100 },
];

/** The figure and its band, with a sentence beside it (by default how sure the machine is). */
export function ScoreLine({ grade, says }: { readonly grade: Grade; readonly says?: string }) {
  return (
    <p class="score">
      <span class="figure">{grade.score}</span>
      <span class="band">{grade.band}</span>
      <span class="soft">{says ?? `out of 100. ${confidenceWords(grade)}`}</span>
    </p>
  );
}

/** Where a mark of 0 to 4 lies on the scale of 0 to 100. */
export function markOnScale(mark: number): number {
  return mark * 25;
}

function percent(value: number): string {
  return `${Math.max(0, Math.min(100, value))}%`;
}

function scaleInWords({ score, maybe, marks = [] }: ScaleProps): string {
  return [
    `${score ?? 'No answer yet'} on a scale from 0 to 100: weak below 40, partial to 60, good to 80, strong above`,
    ...(maybe === undefined ? [] : [`with the words being typed it would be ${maybe}`]),
    ...marks.map((mark) => `a person gave ${mark} of 4`),
  ].join('; ');
}

export interface ScaleProps {
  /** The machine's score, 0 to 100; null before an answer was sent. */
  readonly score: number | null;
  readonly band: Band | null;
  /** What the score would be with words not yet sent. */
  readonly maybe?: number;
  /** Marks of people, 0 to 4, set out on the same line. */
  readonly marks?: readonly number[];
}

/** The scale: a filled circle for the machine, a dashed one for what is not sent yet, open squares for people. */
export function ScoreScale(props: ScaleProps) {
  return (
    <div class="scale">
      <svg role="img" aria-label={scaleInWords(props)}>
        <line class="axis" x1="0" x2="100%" y1="12" y2="12" />
        {[0, 40, 60, 80, 100].map((at) => (
          <line key={at} class="tick" x1={`${at}%`} x2={`${at}%`} y1="8" y2="16" />
        ))}
        {props.score !== null && <line class="run" x1="0" x2={percent(props.score)} y1="12" y2="12" />}
        {props.maybe !== undefined && <circle class="maybe" cx={percent(props.maybe)} cy="12" r="5" />}
        {props.score !== null && <circle class="at" cx={percent(props.score)} cy="12" r="7" />}
        {(props.marks ?? []).map((mark) => (
          <rect
            key={mark}
            class="hand-at"
            x={percent(markOnScale(mark))}
            y="7"
            width="10"
            height="10"
            transform="translate(-5 0)"
          />
        ))}
        {bands.map(({ band, from, to }) => (
          <text key={band} class={band === props.band ? 'mid on' : 'mid'} x={`${(from + to) / 2}%`} y="34">
            {band}
          </text>
        ))}
      </svg>
    </div>
  );
}
