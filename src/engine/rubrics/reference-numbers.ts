// The numbers of reference answers, for questions whose concepts are derived: an answer that has another number where they
// have theirs is rather wrong than differently worded.
import {
  type Analysis,
  analyse,
  ClauseRole,
  type Hit,
  type Language,
  type NumberInText,
  numbersIn,
  type WordIndex,
} from '../text/index.ts';
import { measuresTheSame, meets, type NumberTest } from './number-slots.ts';

/** A number of a reference. */
export interface ReferenceNumber {
  /** What equals it, a test for each way to read it. */
  readonly tests: readonly NumberTest[];
  /** Stems of the content words beside it, which tell what it counts where it has no unit. */
  readonly beside: ReadonlySet<string>;
}

/** So many words on each side of a number are beside it. */
const BESIDE = 2;

/** All numbers of the references, those left out that are part of a range or a date. */
export function referenceNumbersOf(references: readonly string[], language: Language): ReferenceNumber[] {
  return references.flatMap((reference) => {
    const analysis = analyse(reference, language);
    return numbersIn(analysis)
      .filter(({ isPart }) => !isPart)
      .map((number) => ({ tests: testsOf(number), beside: stemsBeside(number, analysis) }));
  });
}

/** The numbers of an answer that no reference has, in the place of one that the answer has not. */
export function wrongNumbersBeside(known: readonly ReferenceNumber[], index: WordIndex): Hit[] {
  return replacingNumbers(
    known.filter((one) => !isSaid(one, index)),
    known,
    index,
  ).map(({ from, end }) => ({
    from,
    to: end,
  }));
}

/** Whether an answer has none of these numbers of the references, and in the place of one of them another. */
export function saysOtherNumber(
  own: readonly ReferenceNumber[],
  known: readonly ReferenceNumber[],
  turns: readonly WordIndex[],
): boolean {
  if (own.some((one) => turns.some((index) => isSaid(one, index)))) return false;
  return turns.some((index) => replacingNumbers(own, known, index).length > 0);
}

function isSaid({ tests }: ReferenceNumber, index: WordIndex): boolean {
  return index.numbers.some((number) => isOneOf(tests, number));
}

/** What stands for one of `missing` and is none of `known`. */
function replacingNumbers(
  missing: readonly ReferenceNumber[],
  known: readonly ReferenceNumber[],
  index: WordIndex,
): NumberInText[] {
  if (missing.length === 0) return [];
  return index.numbers
    .filter((number) => !number.isPart && !pointsBack(number, index.analysis))
    .filter((number) => !known.some(({ tests }) => isOneOf(tests, number)))
    .filter((number) => missing.some((one) => standsFor(one, number, index.analysis)));
}

/** "The two of them" counts nothing. */
function pointsBack({ from }: NumberInText, { words, language }: Analysis): boolean {
  const isInWords = !/\d/.test(words[from]?.form ?? '');
  const before = language.clauses.roles.get(words[from - 1]?.form ?? '') ?? 0;
  return isInWords && (before & ClauseRole.determiner) !== 0;
}

function standsFor({ tests, beside }: ReferenceNumber, number: NumberInText, analysis: Analysis): boolean {
  const same = tests.filter((test) => measuresTheSame(test, number));
  if (same.some(({ units }) => units.length > 0)) return true;
  return same.length > 0 && [...stemsBeside(number, analysis)].some((stem) => beside.has(stem));
}

function isOneOf(tests: readonly NumberTest[], number: NumberInText): boolean {
  return tests.some((test) => meets(test, number));
}

function testsOf({ quantities }: NumberInText): NumberTest[] {
  return quantities.map(({ value, unit }) => ({
    text: '',
    relation: '=',
    value,
    tolerance: 0,
    units: unit === null ? [] : [unit],
    rest: [],
  }));
}

function stemsBeside({ from, end }: NumberInText, { words }: Analysis): Set<string> {
  const near = [...words.slice(Math.max(0, from - BESIDE), from), ...words.slice(end + 1, end + 1 + BESIDE)];
  const own = near.filter(({ sentence, isStop }) => !isStop && sentence === words[from]?.sentence);
  return new Set(own.map(({ stem }) => stem));
}
