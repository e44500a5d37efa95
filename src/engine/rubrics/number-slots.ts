// Numbers in wordings: `443`, `11.25±0.1_ml`, `>=15_min`, `99.9_%`, `1000_reads`. They are compared as numbers, whatever signs
// and units an answer writes them with.
import {
  fold,
  type Hit,
  type Language,
  type NumberInText,
  type Quantity,
  quantitiesOf,
  type Unit,
  valueOfDigits,
  type WordIndex,
} from '../text/index.ts';

/** How the number of an answer must stand to that of the wording. */
type Relation = '=' | '>=' | '>' | '<=' | '<';

/** A number as an alternative of a slot. */
export interface NumberTest {
  /** As it was written: equal tests have equal texts. */
  readonly text: string;
  readonly relation: Relation;
  readonly value: number;
  /** How far an answer may be off, in the same unit. */
  readonly tolerance: number;
  /** What its unit may be; none where it was written without. */
  readonly units: readonly Unit[];
  /** Stems of the words that must follow: `copies` of `6_copies`. */
  readonly rest: readonly string[];
}

const ALTERNATIVE =
  /^(>=|<=|>|<|=)?(\d[\d.,]*(?:_\d{3}(?!\d))*)(?:(?:±|\+-|\+\/-)(\d+(?:[.,]\d+)?)(%?))?(?:[_-]?([\p{L}%][\p{L}%]*))?((?:[_-][\p{L}\d]+)*)$/u;
/** What a language's unit for per cent measures. */
const SHARE = 'share';
/** Values that differ by less than this share are equal: conversions of units round. */
const ROUNDING = 1e-9;

/**
 * Reads an alternative that is a number; null for one that is none, such as `24/7`, `s3` or `2026-01-01`.
 * @param alternative as it was written, without the signs of the wording language
 */
export function numberTestOf(alternative: string, language: Language): NumberTest | null {
  const [, sign = '', digits = '', margin = '', percent = '', joined = '', behind = ''] =
    ALTERNATIVE.exec(alternative) ?? [];
  const value = valueOfDigits(digits);
  if (digits === '' || value === null) return null;
  const off = margin === '' ? 0 : Number(margin.replace(',', '.'));
  const own = unitOf(alternative, digits, joined, language);
  if (own === null) return null;
  return {
    text: alternative,
    relation: isRelation(sign) ? sign : '=',
    value: value * own.multiplier,
    tolerance: percent === '' ? off * own.multiplier : (Math.abs(value) * own.multiplier * off) / 100,
    units: own.units,
    rest: [...own.rest, ...behind.split(/[_-]/)]
      .filter((word) => word !== '')
      .map((word) => language.stem(fold(word, language))),
  };
}

/** Whether an alternative can only be met as a number, not by its words: it compares, or gives a margin. */
export function isComparing({ relation, tolerance, text }: NumberTest): boolean {
  return relation !== '=' || tolerance > 0 || text.startsWith('=');
}

/** Where numbers of a text meet a test, in order. */
export function hitsOfNumber(test: NumberTest, index: WordIndex): Hit[] {
  return index.numbers.flatMap((number) => hitOf(test, number, index) ?? []);
}

/** Whether a number of a text is one that a test asks for, whatever words follow. */
export function meets(test: NumberTest, { quantities }: NumberInText): boolean {
  return quantities.some((quantity) => meetsQuantity(test, quantity));
}

/** Whether a number of a text measures the same as a test, in units or without. */
export function measuresTheSame({ units }: NumberTest, { quantities }: NumberInText): boolean {
  if (units.length === 0) return quantities.some(({ unit }) => unit === null);
  return quantities.some(
    ({ unit }) => unit !== null && units.some(({ measures }) => measures === unit.measures),
  );
}

function isRelation(sign: string): sign is Relation {
  return sign !== '' && '>=<='.includes(sign);
}

/** What stands behind the digits: a unit, a multiplier or a word that must follow; null where it belongs to the digits ("4th"). */
function unitOf(
  alternative: string,
  digits: string,
  joined: string,
  language: Language,
): { units: readonly Unit[]; multiplier: number; rest: readonly string[] } | null {
  if (joined === '') return { units: [], multiplier: 1, rest: [] };
  const form = fold(joined, language);
  const quantities = quantitiesOf(1, form, language);
  const isApart =
    /[_-]/.test(alternative[alternative.indexOf(digits) + digits.length] ?? '') ||
    alternative.includes(`_${joined}`);
  const units = quantities.flatMap(({ unit }) => unit ?? []);
  const multiplier = quantities.find(({ unit }) => unit === null)?.value ?? 1;
  if (units.length > 0) return { units, multiplier: 1, rest: [] };
  if (multiplier > 1) return { units: [], multiplier, rest: [] };
  return isApart ? { units: [], multiplier: 1, rest: [joined] } : null;
}

function hitOf(test: NumberTest, number: NumberInText, index: WordIndex): Hit | null {
  const to = meets(test, number) ? restBehind(test, number, index) : null;
  return to === null ? null : { from: number.from, to };
}

/** The last word of a number with the words that a test wants behind it; null where they do not follow. */
export function restBehind(
  { units, rest }: NumberTest,
  number: NumberInText,
  index: WordIndex,
): number | null {
  let to = units.length > 0 ? number.end : number.to;
  const { words } = index.analysis;
  for (const stem of rest) {
    to += 1;
    if (words[to]?.sentence !== words[number.from]?.sentence || !index.isAt(to, stem)) return null;
  }
  return to;
}

function meetsQuantity(test: NumberTest, { value, unit }: Quantity): boolean {
  if (test.units.length > 0)
    return (
      unit !== null &&
      test.units.some((own) => own.measures === unit.measures && meetsMeasured(test, own, value, unit))
    );
  // A share is no number of things: whoever asks for 100 does not mean 100%.
  if (unit !== null && (test.relation !== '=' || unit.measures === SHARE)) return false;
  return compares(test.relation, value, test.value, test.tolerance);
}

/** Compares by thousands, then by 1,024: who says GB may mean either, but means the same throughout. */
function meetsMeasured(
  { relation, value, tolerance }: NumberTest,
  own: Unit,
  said: number,
  unit: Unit,
): boolean {
  return ([0, 1] as const).some((system) => {
    const ownFactor = own.factors[system];
    return compares(relation, said * unit.factors[system], value * ownFactor, tolerance * ownFactor);
  });
}

function compares(relation: Relation, said: number, asked: number, tolerance: number): boolean {
  const margin = tolerance + Math.abs(asked) * ROUNDING;
  switch (relation) {
    case '>=':
      return said >= asked - margin;
    case '<=':
      return said <= asked + margin;
    case '>':
      return said > asked + margin;
    case '<':
      return said < asked - margin;
    default:
      return Math.abs(said - asked) <= margin;
  }
}
