// Anchors of the mark scale: what each mark from 0 to 4 means for one question.
import { boardWords } from '../../words/board.ts';

export interface AnchorPoint {
  readonly weight: number;
  readonly required: boolean;
}

interface Anchor {
  /** 4 down to 0. */
  readonly mark: number;
  readonly text: string;
}

/** The points that carry the question, by their numbers: the required ones or, where none is, the heaviest. */
function coreOf(points: readonly AnchorPoint[]): readonly number[] {
  const heaviest = Math.max(0, ...points.map(({ weight }) => weight));
  const anyRequired = points.some(({ required }) => required);
  return points.flatMap((point, index) =>
    (anyRequired ? point.required : point.weight === heaviest) ? [index + 1] : [],
  );
}

/**
 * Five anchors, 4 first. `points` are the rubric's concepts in its order; they are named by their numbers from 1,
 * as the coverage table shows them.
 */
export function anchorsOf(points: readonly AnchorPoint[]): readonly Anchor[] {
  const core = coreOf(points);
  const { best, good, half, little, nothing } = boardWords.mark.anchors;
  return [best, good, half, little, nothing].map((says, index) => ({
    mark: 4 - index,
    text: says(core, points.length),
  }));
}
