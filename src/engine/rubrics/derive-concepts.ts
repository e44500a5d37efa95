// Concepts for a question whose author wrote none: a draft, taken from the reference answers alone.
import {
  type Analysis,
  analyse,
  english,
  fixedIdf,
  IDF_OF_CLASS,
  type Language,
  type Word,
} from '../text/index.ts';
import { alignKeyPoints } from './align-key-points.ts';
import type { Concept } from './authored-types.ts';
import { bareConcept } from './bare-references.ts';
import { type KeyPoint, keyPointsOf, textOfKeyPoint } from './key-points.ts';

/** How many concepts are wanted: coverage of fewer than eight telling terms loses agreement with people. */
const DERIVATION = {
  /** With fewer points than `enough`, the longest are cut until there are `fewest`. */
  enough: 6,
  fewest: 8,
  most: 10,
  wordingsOfPoint: 8,
  wordsOfWording: 4,
  wordingsOfConcept: 60,
  longestName: 80,
} as const;

/** A derived concept and the passages that it was taken from: that of the first reference, then those of the others. */
interface Derived {
  readonly concept: Concept;
  readonly texts: readonly string[];
}

/**
 * Derives 6 to 10 concepts (fewer from a reference of few words) from what the first reference says: list items
 * `Name: explanation` first, then sentences, then parts of sentences. A wording is four neighbouring content words or a
 * telling name, words of the question left out. Every further reference adds to each concept the wordings of its own nearest point,
 * so that it may be said in either way. None is required: what no author has seen should not cap a band.
 */
export function derive(question: string, references: readonly string[], language: Language): Derived[] {
  const questionStems = new Set(analyse(question, language).words.map((word) => word.stem));
  const [first = '', ...others] = references;
  const isTelling = tellingBeside(questionStems, analyse(first, language));
  const points = keyPointsOf(first, { ...DERIVATION, language, isTelling });
  const many = points.length;
  const asMany = { enough: many, fewest: many, most: many, language, isTelling };
  const aligned = others.map((other) => alignKeyPoints(points, keyPointsOf(other, asMany)));
  const mean = points.reduce((sum, { content }) => sum + content.length, 0) / points.length;
  const ids = new Set<string>();
  return points.map((point, index) => {
    const name = nameOfPoint(point);
    const further = aligned.flatMap((partners) => partners[index] ?? []);
    const weight = Math.max(1, Math.min(3, Math.round((2 * point.content.length) / mean)));
    return {
      concept: {
        id: freshId(name, ids, language),
        name,
        weight,
        required: false,
        ...wordingsOf(point, further),
      },
      texts: [point, ...further].map(textOfKeyPoint),
    };
  });
}

/** The derived concepts alone, as an author would write them. */
export function deriveConcepts(
  question: string,
  references: readonly string[],
  language: Language = english,
): Concept[] {
  const bare = bareConcept(question, references, language);
  return bare === null ? derive(question, references, language).map(({ concept }) => concept) : [bare];
}

/** Which words carry content: no function words, and none of the question's unless no other is left. */
function tellingBeside(questionStems: ReadonlySet<string>, reference: Analysis): (word: Word) => boolean {
  function isOwn(word: Word): boolean {
    return !word.isStop && !questionStems.has(word.stem) && isWritable(word.form);
  }
  if (reference.words.some(isOwn)) return isOwn;
  return (word) => !word.isStop && isWritable(word.form);
}

/** The signs of the wording language cannot be written in a wording. */
function isWritable(form: string): boolean {
  return !form.includes('|') && !form.includes('!') && form.length <= 60;
}

function wordingsOf(
  point: KeyPoint,
  further: readonly KeyPoint[],
): { anyOf: string[] } | { groups: string[][]; atLeast: number } {
  const [one, two] = wordsOf(point, point.content);
  if (further.length === 0 && point.content.length === 2 && one !== undefined && two !== undefined) {
    return { groups: [[one], [two]], atLeast: 2 };
  }
  const rows = new Set([point, ...further].flatMap((one) => [...namesOf(one), ...rowsOf(one)]));
  return { anyOf: [...rows].slice(0, DERIVATION.wordingsOfConcept) };
}

/** The name by itself, where it is more than one word or a rare one ("canary", not "testing"). */
function namesOf(point: KeyPoint): string[] {
  const [first, ...more] = point.named;
  const { words, language } = point.analysis;
  if (first === undefined || point.named.length > DERIVATION.wordsOfWording) return [];
  const isTelling = more.length > 0 || fixedIdf(words[first]?.stem ?? '', language) === IDF_OF_CLASS.rarer;
  return isTelling ? [wordsOf(point, point.named).join(' ')] : [];
}

/** One wording for each window of neighbouring content words; where the reference denies them, it asks for a denial, too. */
function rowsOf(point: KeyPoint): string[] {
  const { wordsOfWording, wordingsOfPoint } = DERIVATION;
  const rows: string[] = [];
  const last = Math.max(1, point.content.length - wordsOfWording + 1);
  const step = Math.ceil(last / wordingsOfPoint);
  for (let start = 0; start < last; start += step) {
    const window = point.content.slice(start, start + wordsOfWording);
    const row = wordsOf(point, window).join(' ');
    rows.push(isDeniedIn(point.analysis, window) ? `${point.analysis.language.negation.asSlot} ${row}` : row);
  }
  return rows;
}

function wordsOf(point: KeyPoint, positions: readonly number[]): string[] {
  return positions.map((position) => (point.analysis.words[position]?.form ?? '').replaceAll(' ', '_'));
}

function isDeniedIn(analysis: Analysis, window: readonly number[]): boolean {
  return analysis.negations.some((negation) => {
    const under = window.filter((position) => negation.from <= position && position <= negation.to);
    return negation.kind === 'clear' && under.length > window.length / 2;
  });
}

/** The author's name for the point, else its own words from the first telling one to the last. */
function nameOfPoint(point: KeyPoint): string {
  const { text, words } = point.analysis;
  const start = words[point.content[0] ?? 0]?.start ?? 0;
  const end = words[point.content.at(-1) ?? 0]?.end ?? text.length;
  const name = point.name ?? text.slice(start, end);
  if (name.length <= DERIVATION.longestName) return name;
  const cut = name.lastIndexOf(' ', DERIVATION.longestName);
  return `${name.slice(0, cut > 0 ? cut : DERIVATION.longestName)} \u2026`;
}

function freshId(name: string, taken: Set<string>, language: Language): string {
  const stems = analyse(name, language)
    .words.filter((word) => !word.isStop)
    .map(({ stem }) => stem);
  const slug =
    stems
      .join('-')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
      .replace(/^-+|-+$/g, '') || 'point';
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
