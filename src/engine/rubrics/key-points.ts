// Segments a reference answer into its key points: list items first, then sentences, then parts of sentences.
import { type Analysis, analyse, type Language, type Word } from '../text/index.ts';

/** One key point of a reference: the content words that carry it, and the name its author gave it, if any. */
export interface KeyPoint {
  readonly name: string | null;
  readonly analysis: Analysis;
  /** Positions of its content words, in order. */
  readonly content: readonly number[];
  /** Those among them that stand in its name. */
  readonly named: readonly number[];
  /** Positions of its first and its last word. */
  readonly first: number;
  readonly last: number;
}

/** How many points are wanted, and what counts in them. */
interface KeyPointOptions {
  readonly language: Language;
  /** Whether a word carries content here (words of the question do not). */
  readonly isTelling: (word: Word) => boolean;
  readonly enough: number;
  readonly fewest: number;
  readonly most: number;
}

const LONGEST_NAME = 6;
const BULLET = /^\s*(?:[-*\u2022\u2023\u25cf]|\d{1,2}[.)]|\(\d{1,2}\))\s+/;

/**
 * The points of a reference.
 * @param wanted where the text has fewer than `enough` points, the longest are cut in two until there are `fewest`, or no
 *   point has more than two words; where it has more than `most`, those with the most content are kept
 */
export function keyPointsOf(reference: string, wanted: KeyPointOptions): KeyPoint[] {
  const points = reference.split(/\r?\n|\r/).flatMap((line) => keyPointsOfLine(line, wanted));
  const kept = keepFullest(
    points.filter((point) => point.content.length > 0),
    wanted.most,
  );
  if (kept.length >= wanted.enough) return kept;
  while (kept.length < wanted.fewest && splitLongest(kept)) {
    // splitLongest does the work and says when nothing is left to split.
  }
  return kept;
}

function keyPointsOfLine(line: string, { language, isTelling }: KeyPointOptions): KeyPoint[] {
  const text = line.replace(BULLET, '');
  const colon = text.indexOf(':');
  const name = colon > 0 ? text.slice(0, colon).trim() : '';
  const rest = colon > 0 ? text.slice(colon + 1).trim() : '';
  // "There are three ways:" only announces a list.
  if (name !== '' && rest === '') return [];
  if (name !== '' && /\s/.test(text[colon + 1] ?? '') && name.split(/\s+/).length <= LONGEST_NAME) {
    return [pointOf(analyse(`${name} ${rest}`, language), name, isTelling)];
  }
  const analysis = analyse(text, language);
  if (text !== line) return [pointOf(analysis, null, isTelling)];
  return analysis.sentences.map((sentence) =>
    pointOf(analyse(text.slice(sentence.start, sentence.end), language), null, isTelling),
  );
}

function pointOf(analysis: Analysis, name: string | null, isTelling: (word: Word) => boolean): KeyPoint {
  const content = analysis.words.flatMap((word, position) => (isTelling(word) ? [position] : []));
  const nameEnd = name?.length ?? 0;
  const named = content.filter((position) => (analysis.words[position]?.end ?? 0) <= nameEnd);
  return { name, analysis, content, named, first: 0, last: analysis.words.length - 1 };
}

/** The words of a point as they stand in the reference. */
export function textOfKeyPoint({ analysis, first, last }: KeyPoint): string {
  return analysis.text.slice(analysis.words[first]?.start ?? 0, analysis.words[last]?.end ?? 0);
}

function keepFullest(points: readonly KeyPoint[], most: number): KeyPoint[] {
  const fullest = points
    .map((point, order) => ({ point, order, worth: point.content.length + (point.name === null ? 0 : 100) }))
    .sort((one, two) => two.worth - one.worth || one.order - two.order)
    .slice(0, most);
  return fullest.sort((one, two) => one.order - two.order).map(({ point }) => point);
}

/** Cuts the point with the most content words in two, in place, where a comma or function word lies nearest its middle. */
function splitLongest(points: KeyPoint[]): boolean {
  const lengths = points.map((point) => point.content.length);
  const longest = lengths.indexOf(Math.max(...lengths));
  const point = points[longest];
  if (point === undefined || point.content.length < 3) return false;
  const cut = cutOf(point);
  const border = point.content[cut] ?? point.last;
  points.splice(
    longest,
    1,
    { ...point, content: point.content.slice(0, cut), last: border - 1 },
    { ...point, name: null, content: point.content.slice(cut), named: [], first: border },
  );
  return true;
}

function cutOf(point: KeyPoint): number {
  const middle = point.content.length / 2;
  let best = Math.ceil(middle);
  let bestCost = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < point.content.length; cut++) {
    const gap = (point.content[cut] ?? 0) - (point.content[cut - 1] ?? 0);
    const cost = Math.abs(cut - middle) + (gap > 1 ? 0 : 2);
    if (cost < bestCost) [best, bestCost] = [cut, cost];
  }
  return best;
}
