// What a mark of 0 to 4 means for one question, told by the numbers of its points. Pure.
import { listed } from '../../ui/evidence/words.ts';

export interface AnchorPoint {
  readonly weight: number;
  readonly required: boolean;
}

export interface Anchor {
  /** 4 down to 0. */
  readonly mark: number;
  readonly text: string;
}

/** Beyond this many numbers a list says less than a word. */
const LISTED_AT_MOST = 6;

/** The points that carry the question: the required ones or, where none is, the heaviest. */
function coreOf(points: readonly AnchorPoint[]): readonly number[] {
  const heaviest = Math.max(0, ...points.map(({ weight }) => weight));
  const anyRequired = points.some(({ required }) => required);
  return points.flatMap((point, index) =>
    (anyRequired ? point.required : point.weight === heaviest) ? [index + 1] : [],
  );
}

function namesOf(core: readonly number[], all: number): string {
  if (core.length === all) return 'all points';
  if (core.length > LISTED_AT_MOST) return `the ${core.length} that carry it`;
  return `${core.length === 1 ? 'point' : 'points'} ${listed(core.map(String))}`;
}

/**
 * Five anchors, 4 first. `points` are the rubric's concepts in its order; they are named by their numbers from 1,
 * as the coverage table shows them.
 */
export function anchorsOf(points: readonly AnchorPoint[]): readonly Anchor[] {
  const core = coreOf(points);
  const names = namesOf(core, points.length);
  const rest = points.length - core.length;
  const half = Math.ceil(core.length / 2);
  const some = core.length > 1 ? `${half} of ${names}` : `${names} in part`;
  const texts = [
    rest > 0 ? `${names} in full, and most of the rest` : `${names} in full, with reasons`,
    `${names} in the main`,
    rest > 0 ? `${some}, or most of the rest without ${core.length === 1 ? 'it' : 'them'}` : some,
    points.length > 1 ? 'one point, or several only named' : 'named, not explained',
    'none of it, or only what is not so',
  ];
  return texts.map((text, index) => ({ mark: 4 - index, text }));
}
