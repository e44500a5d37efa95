// Numbers, times and lists as an English sentence says them.

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Whole numbers up to twelve as words, larger ones as figures. */
export function inWords(count: number): string {
  return small[count] ?? String(count);
}

/** `one question`, `three questions`, `no questions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** The first letter in upper case. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Seconds as a person says them: `40 s`, `9 min`. */
export function lasting(seconds: number): string {
  return seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** An id such as `event-streaming` as words: `event streaming`. */
export function wordsOfId(id: string): string {
  return id.replaceAll('-', ' ');
}

/** A plan's title and which kind of interview it was, said once where the title has it already. */
export function planInWords({
  plan,
  mode,
}: {
  readonly plan: { readonly title: string };
  readonly mode: 'practice' | 'real';
}): string {
  const kind = mode === 'real' ? 'a real interview' : 'practice';
  return plan.title.toLowerCase().includes(mode) ? plan.title : `${plan.title}, ${kind}`;
}

/** A mean with one decimal, as a number. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The plain mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const DAY = 86_400_000;
function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * An instant in milliseconds since 1970 as `2026-03-09 14:05 UTC`. The date is counted from the day number by
 * Howard Hinnant's `civil_from_days`, since this folder knows no clock and no calendar.
 */
export function utc(instant: number): string {
  const day = Math.floor(instant / DAY);
  const minutes = Math.floor((instant - day * DAY) / 60_000);
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(date)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)} UTC`;
}
