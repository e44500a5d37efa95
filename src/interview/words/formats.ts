// Formats of ids and instants that are the same in every language, and need neither clock, calendar nor locale.

/** An id such as `event-streaming` as words: `event streaming`. */
export function wordsOfId(id: string): string {
  return id.replaceAll('-', ' ');
}

const DAY = 86_400_000;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * An instant in milliseconds since 1970 as `2026-03-09 14:05 UTC`. The date is counted from the day number by
 * Howard Hinnant's `civil_from_days`.
 */
export function utc(instant: number): string {
  const day = Math.floor(instant / DAY);
  const minutes = Math.floor((instant - day * DAY) / 60_000);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${dateOfDay(day)} ${time} UTC`;
}

/** `2026-03-09` from the number of days since 1970. */
function dateOfDay(day: number): string {
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
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}
