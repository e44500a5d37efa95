// Interviews that this browser began as a candidate and did not finish, so that home can offer to go on.
import { type JsonStorage, jsonStorage } from './environment.ts';

export interface Unfinished {
  readonly id: string;
  readonly token: string;
  /** Title of the plan. */
  readonly title: string;
  /** How many questions were asked, of how many; 0 before the first. */
  readonly question: number;
  readonly of: number;
  /** When it was last seen, milliseconds since 1970. */
  readonly at: number;
}

const KEY = 'vivavoce:unfinished';
/** No more than these are kept, newest first. */
const MOST = 5;

function isUnfinished(value: unknown): value is Unfinished {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'token', 'title'].every((key) => typeof Reflect.get(value, key) === 'string') &&
    ['question', 'of', 'at'].every((key) => typeof Reflect.get(value, key) === 'number')
  );
}

function inBrowser(): JsonStorage {
  return jsonStorage(() => localStorage);
}

/** What is remembered, newest first; anything unsound in it is left out. */
export function unfinished(keep: JsonStorage = inBrowser()): readonly Unfinished[] {
  const kept = keep.read(KEY);
  return Array.isArray(kept) ? kept.filter(isUnfinished).sort((a, b) => b.at - a.at) : [];
}

/** Takes an interview out: it is finished, or its link no longer opens it. */
export function forget(id: string, keep: JsonStorage = inBrowser()): void {
  keep.write(
    KEY,
    unfinished(keep).filter((each) => each.id !== id),
  );
}

/** Keeps or renews an interview. */
export function remember(interview: Unfinished, keep: JsonStorage = inBrowser()): void {
  const others = unfinished(keep).filter((each) => each.id !== interview.id);
  keep.write(KEY, [interview, ...others].slice(0, MOST));
}
