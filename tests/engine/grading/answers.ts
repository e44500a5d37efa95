// Helpers for tests that grade: turns, keyword lists, and answers in other words than the rubrics'.
import type { CompiledRubric, Grade, Turn } from '../../../src/engine/index.ts';
import { gradeAnswer } from '../../../src/engine/index.ts';
import { analyse, english } from '../../../src/engine/text/index.ts';

/** A turn, with what the interviewer said before it and which concepts were hinted at. */
export function turn(
  text: string,
  { heard = [], hinted = [] }: { heard?: string[]; hinted?: string[] } = {},
): Turn {
  return { text, heard, hinted };
}

export function gradeText(rubric: CompiledRubric, text: string): Grade {
  return gradeAnswer(rubric, [turn(text)]);
}

export function concept(grade: Grade, id: string) {
  const found = grade.concepts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no concept ${id}`);
  return found;
}

export function flags(grade: Grade): string[] {
  return grade.flags.map(({ id }) => id);
}

/** The distinct content words of a reference, alphabetically: what somebody would paste who knows the words only. */
export function keywordsOf(rubric: CompiledRubric): string[] {
  const { words } = analyse(rubric.used.rubric.referenceAnswers[0] ?? '', english);
  return [...new Set(words.filter((word) => !word.isStop).map((word) => word.form))].sort();
}

export const cachingInOtherWords =
  "On a read I'd ask Redis before touching Postgres, and when it isn't there I fetch the row from the store and set it. " +
  'Keys carry a lifetime with a bit of randomness so they do not vanish at the same moment. ' +
  'Whenever somebody updates a product I drop its key from the cache. ' +
  'For hot items a lock makes sure a single worker recomputes the value.';

export const queueInOtherWords =
  'The broker may hand me the same thing twice, so before doing anything I check whether I have already seen its key. ' +
  "I acknowledge a message only once the work succeeded, and the timeout is set higher than the longest run I've measured. " +
  'If it keeps failing it is redelivered a few attempts with growing delay and then ends in the dead letter queue, where we get an alert.';

export const gibberish = 'asdf qwer zxcv poiu lkjh mnbv rtyu fghj cvbn wert sdfg xcvb iuyt';
export const nothingToSay = [
  "I don't know.",
  'No idea, sorry.',
  "I'm not sure, I can't remember.",
  "I don't know how to do that.",
  'pass, I have no clue',
];
