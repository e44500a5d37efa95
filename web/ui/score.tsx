// A score: the number, then what it means, then where it lies on the one scale of the product.
import { BANDS, type Band, bands, type Grade } from '../../src/engine/index.ts';
import { sharedWords } from '../words/shared.ts';
import { confidenceWords } from './evidence/grade-sentences.ts';

/** The figure and its band, with a sentence beside it (by default how sure the machine is). */
export function ScoreLine({ grade, says }: { readonly grade: Grade; readonly says?: string }) {
  return (
    <p class="score">
      <span class="figure">{grade.score}</span>
      <span class="band">{sharedWords.bands[grade.band]}</span>
      <span class="soft">{says ?? sharedWords.score.outOf(confidenceWords(grade))}</span>
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
  const words = sharedWords.score;
  return [
    words.scale(score === null ? words.noAnswer : `${score}`, BANDS),
    ...(maybe === undefined ? [] : [words.maybe(maybe)]),
    ...marks.map(words.mark),
  ].join('; ');
}

interface ScaleProps {
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
        {[0, ...bands.map(({ to }) => to)].map((at) => (
          <line key={at} class="tick" x1={`${at}%`} x2={`${at}%`} y1="8" y2="16" />
        ))}
        {props.score !== null && <line class="run" x1="0" x2={percent(props.score)} y1="12" y2="12" />}
        {props.maybe !== undefined && <circle class="maybe" cx={percent(props.maybe)} cy="12" r="5" />}
        {props.score !== null && <circle class="scale-score" cx={percent(props.score)} cy="12" r="7" />}
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
            {sharedWords.bands[band]}
          </text>
        ))}
      </svg>
    </div>
  );
}
