// Reads the numbers of a text: digits with signs of thousands and decimals, number words, multipliers and units, so that
// "1,000", "1 000", "1k" and "a thousand" are one number, and "5GB" and "5 gigabytes" one quantity.
import type { Analysis } from './analysis-types.ts';
import type { Language, Unit } from './language.ts';

/** One way to read a number: "5m" is five minutes, five metres or five million. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit | null;
}

/** A number as it stands in a text. */
export interface NumberInText {
  /** The words [from, to] of the number, and `end`, the last word of its unit. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly quantities: readonly Quantity[];
  /** True for what may belong to something greater: the 2026 of "2026-01-01", an end of "10-15". */
  readonly isPart: boolean;
}

/** A number without the words behind it. */
interface Bare {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What is written at its last digit: `gb` of "5GB". */
  readonly suffix: string;
  readonly isPart: boolean;
}

const DIGITS = /^(\d+(?:[.,]\d+)*)([\p{L}%]*)$/u;
const THOUSANDS = /^\d{1,3}([,_ ])\d{3}(?:\1\d{3})*(?:\.\d+)?$/;
const DOTTED_THOUSANDS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;
const SPACE_OF_THOUSANDS = /^[ \u00a0\u2009\u202f'\u2019]$/;
const PERCENT_BEHIND = /^[ \u00a0\u2009\u202f]?%/;
/** "Three hundred and twenty-five thousand two hundred and fifty" has ten words. */
const LONGEST_SAID = 12;
const JOINTS = new Set(['-', '\u2010', '\u2011', '\u2013', '/', ':', '.']);

/** The value of digits with their signs of thousands and decimals; null where they are no number ("3.12.1"). */
export function valueOfDigits(text: string): number | null {
  if (THOUSANDS.test(text)) return Number(text.replace(/[,_ ]/g, ''));
  if (DOTTED_THOUSANDS.test(text)) return Number(text.replaceAll('.', ''));
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : null;
}

/** All numbers of a text in order of their first word. Linear in the text. */
export function numbersIn(analysis: Analysis): NumberInText[] {
  const found: NumberInText[] = [];
  for (let position = 0; position < analysis.words.length; ) {
    const bare = saidAt(analysis, position) ?? digitsAt(analysis, position);
    const number = bare === null ? null : withUnit(bare, analysis);
    if (number !== null) found.push(number);
    position = bare === null ? position + 1 : bare.to + 1;
  }
  return found.map((number, index) => withUnitOfRange(number, found[index + 1], analysis));
}

/**
 * What a number with the sign behind it may mean.
 * @param suffix what is written at the last digit, folded: `gb`, `k`, `%`; '' for nothing
 * @returns nothing where the suffix is neither unit nor multiplier
 */
export function quantitiesOf(value: number, suffix: string, { numbers }: Language): Quantity[] {
  if (suffix === '') return [{ value, unit: null }];
  const multiplier = numbers.multipliers.get(suffix);
  return [
    ...(numbers.units.get(suffix) ?? []).map((unit) => ({ value, unit })),
    ...(multiplier === undefined ? [] : [{ value: value * multiplier, unit: null }]),
  ];
}

/** A number in digits that begins at a word. */
function digitsAt(analysis: Analysis, position: number): Bare | null {
  const [, digits = '', suffix = ''] = DIGITS.exec(formAt(analysis, position)) ?? [];
  if (digits === '') return null;
  const isPart = isJoined(analysis, position - 1) || isJoined(analysis, position);
  const joined =
    isPart || suffix !== '' ? null : (thousandsAt(analysis, position) ?? decimalAt(analysis, position));
  if (joined !== null) return joined;
  const value = valueOfDigits(digits);
  if (value === null) return null;
  const bare = { from: position, to: position, value, suffix, isPart };
  return suffix === '' && !isPart ? multiplied(bare, analysis) : bare;
}

/** "1 000", "2 500 000". */
function thousandsAt(analysis: Analysis, position: number): Bare | null {
  let text = formAt(analysis, position);
  if (!/^\d{1,3}$/.test(text)) return null;
  let to = position;
  let suffix = '';
  while (suffix === '' && SPACE_OF_THOUSANDS.test(textBehind(analysis, to))) {
    const [, digits = '', letters = ''] = /^(\d{3})([\p{L}%]*)$/u.exec(formAt(analysis, to + 1)) ?? [];
    if (digits === '') break;
    text += ` ${digits}`;
    suffix = letters;
    to += 1;
  }
  const value = to === position ? null : valueOfDigits(text);
  return value === null ? null : { from: position, to, value, suffix, isPart: false };
}

/** "11,25" with a decimal comma, but not within "1,2,3". */
function decimalAt(analysis: Analysis, position: number): Bare | null {
  if (textBehind(analysis, position) !== ',' || !/^\d+$/.test(formAt(analysis, position))) return null;
  if (textBehind(analysis, position - 1) === ',') return null;
  const [, digits = '', suffix = ''] = /^(\d+)([\p{L}%]*)$/u.exec(formAt(analysis, position + 1)) ?? [];
  const isList = textBehind(analysis, position + 1) === ',' && /^\d/.test(formAt(analysis, position + 2));
  const value = digits === '' || isList ? null : valueOfDigits(`${formAt(analysis, position)},${digits}`);
  return value === null ? null : { from: position, to: position + 1, value, suffix, isPart: false };
}

/** "5 thousand", "3 million". */
function multiplied(bare: Bare, analysis: Analysis): Bare {
  const multiplier = analysis.language.numbers.multipliers.get(formAt(analysis, bare.to + 1));
  const isNext = multiplier !== undefined && textBehind(analysis, bare.to).trim() === '';
  // "5 m" is rather five metres or minutes; what may be a unit is read as one.
  if (!isNext || analysis.language.numbers.units.has(formAt(analysis, bare.to + 1))) return bare;
  return { ...bare, to: bare.to + 1, value: bare.value * multiplier };
}

/** A number in words that begins at a word: "fifteen", "twenty-five", "two hundred and fifty", "a thousand". */
function saidAt(analysis: Analysis, position: number): Bare | null {
  const { words, multipliers, within } = analysis.language.numbers;
  let total = 0;
  let group: number | null = null;
  let to = position - 1;
  for (let next = position; next < position + LONGEST_SAID; next++) {
    const form = formAt(analysis, next);
    const value = words.get(form);
    const multiplier = form.length < 3 ? undefined : multipliers.get(form);
    if (next > position && !isClose(analysis, next - 1)) break;
    if (value !== undefined && fits(group, value)) group = (group ?? 0) + value;
    else if (multiplier === 100) group = (group ?? 1) * multiplier;
    else if (multiplier !== undefined) {
      total += (group ?? 1) * multiplier;
      group = 0;
    } else if (
      form === within &&
      group !== null &&
      group % 100 === 0 &&
      words.has(formAt(analysis, next + 1))
    )
      continue;
    else break;
    to = next;
  }
  if (to < position) return null;
  return { from: position, to, value: total + (group ?? 0), suffix: '', isPart: false };
}

/** Whether a number word goes on with what was said: "twenty" with "five", "hundred" with "fifty". */
function fits(group: number | null, value: number): boolean {
  if (group === null || group === 0) return true;
  if (group % 100 === 0) return value > 0;
  return group % 100 >= 20 && group % 10 === 0 && value > 0 && value < 10;
}

/** A number with the unit at it or behind it; null where something else is written at it ("4th", "6CO2"). */
function withUnit({ from, to, value, suffix, isPart }: Bare, analysis: Analysis): NumberInText | null {
  const { language } = analysis;
  const { units, words, onlyWithUnit } = language.numbers;
  const place = { from, to, end: to, isPart };
  const own = quantitiesOf(value, suffix, language);
  if (own.length === 0) return null;
  // "10k GB": a multiplier at the digits, and the unit behind.
  const bare = own.find(({ unit }) => unit === null);
  const behind = bare === undefined ? null : unitBehind(analysis, to);
  if (bare !== undefined && behind !== null) {
    const measured = behind.units.map((unit) => ({ value: bare.value, unit }));
    return { ...place, end: behind.end, quantities: suffix === '' ? measured : [...own, ...measured] };
  }
  const isPronoun =
    from === to && onlyWithUnit.has(formAt(analysis, from)) && words.has(formAt(analysis, from));
  if (isPronoun) return null;
  const isShare =
    suffix === '' && PERCENT_BEHIND.test(analysis.text.slice(endOf(analysis, to), endOf(analysis, to) + 2));
  const shares = isShare ? (units.get('%') ?? []).map((unit) => ({ value, unit })) : [];
  return { ...place, quantities: shares.length > 0 ? shares : own };
}

/** The unit behind a word: "minutes", "per cent"; also joined by a hyphen. */
function unitBehind(analysis: Analysis, to: number): { units: readonly Unit[]; end: number } | null {
  if (!isClose(analysis, to)) return null;
  const { units } = analysis.language.numbers;
  const next = formAt(analysis, to + 1);
  const two = units.get(`${next} ${formAt(analysis, to + 2)}`);
  if (two !== undefined) return { units: two, end: to + 2 };
  const one = units.get(next);
  return one === undefined ? null : { units: one, end: to + 1 };
}

/** "10-15 min", "10 to 15 minutes": the unit of the second is that of the first. */
function withUnitOfRange(
  number: NumberInText,
  next: NumberInText | undefined,
  analysis: Analysis,
): NumberInText {
  const [own] = number.quantities;
  if (next === undefined || own?.unit !== null || number.quantities.length > 1) return number;
  const between = next.from - number.to;
  const isRange =
    (between === 1 && isJoined(analysis, number.to)) ||
    (between === 2 && analysis.language.numbers.ranges.has(formAt(analysis, number.to + 1)));
  const measured = next.quantities.flatMap(({ unit }) => (unit === null ? [] : [{ value: own.value, unit }]));
  return isRange && measured.length > 0
    ? { ...number, quantities: [own, ...measured], isPart: true }
    : number;
}

/** Whether only a space or a hyphen parts a word from the next. */
function isClose(analysis: Analysis, position: number): boolean {
  return /^[\s-]?$|^\s$/.test(textBehind(analysis, position)) && position + 1 < analysis.words.length;
}

/** Whether digits stand directly behind a word, and only a joint between them: "4/6", "2026-01". */
function isJoined(analysis: Analysis, position: number): boolean {
  return JOINTS.has(textBehind(analysis, position)) && /^\d/.test(formAt(analysis, position + 1))
    ? /\d$/.test(formAt(analysis, position))
    : false;
}

function formAt({ words }: Analysis, position: number): string {
  return words[position]?.form ?? '';
}

function endOf({ words }: Analysis, position: number): number {
  return words[position]?.end ?? 0;
}

/** What stands between a word and the next, the first few characters of it. */
function textBehind({ words, text }: Analysis, position: number): string {
  const word = words[position];
  const next = words[position + 1];
  return word === undefined || next === undefined
    ? ''
    : text.slice(word.end, Math.min(next.start, word.end + 3));
}
