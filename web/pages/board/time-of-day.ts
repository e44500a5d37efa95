// Times of day as the board prints them: hours and minutes, by this machine's time zone.

/** `21:07`. */
export function clockTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((value) => `${value}`.padStart(2, '0')).join(':');
}
