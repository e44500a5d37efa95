// The wordings of a rubric with the places where they stand in its file.
import { type Concept, placedWordingsOf, type Rubric } from '../engine/index.ts';
import type { JsonPath } from './json-scan.ts';
import { repeats } from './repeats.ts';

/** A wording, whose it is, and where it stands. */
interface AuthoredWording {
  readonly text: string;
  /** Id of the concept or misconception. */
  readonly owner: string;
  readonly path: JsonPath;
}

/** The wordings of all authored concepts, in the order of the file. */
export function conceptWordings(rubric: Rubric): AuthoredWording[] {
  return (rubric.concepts ?? []).flatMap(wordingsOf);
}

/** The wordings of the opposites of all authored concepts, in the order of the file. */
export function contraryWordings(rubric: Rubric): AuthoredWording[] {
  return (rubric.concepts ?? []).flatMap(({ id, contrary }, index) =>
    (contrary?.anyOf ?? []).map((text, at) => ({
      text,
      owner: id,
      path: ['concepts', index, 'contrary', 'anyOf', at],
    })),
  );
}

/** The wordings of all misconceptions, in the order of the file. */
export function misconceptionWordings(rubric: Rubric): AuthoredWording[] {
  return rubric.misconceptions.flatMap(({ id, anyOf }, index) =>
    anyOf.map((text, at) => ({ text, owner: id, path: ['misconceptions', index, 'anyOf', at] })),
  );
}

function wordingsOf(concept: Concept, index: number): AuthoredWording[] {
  return placedWordingsOf(concept).map(({ text, path }) => ({
    text,
    owner: concept.id,
    path: ['concepts', index, ...path],
  }));
}

/** Wordings that say what an earlier one says, of a concept and a concept or of two misconceptions, with that earlier one. */
export function wordingsWrittenTwice(rubric: Rubric): [again: AuthoredWording, first: AuthoredWording][] {
  return [conceptWordings(rubric), misconceptionWordings(rubric)].flatMap((wordings) =>
    repeats(wordings, meaningOf),
  );
}

/** Neither the order of slots, but on both sides of a `>`, nor that of alternatives changes what a wording means. */
function meaningOf({ text }: AuthoredWording): string {
  return text
    .toLowerCase()
    .split(/\s+>\s+/)
    .map((side) => side.split(/\s+/).map(sortedAlternatives).sort().join(' '))
    .join(' > ');
}

function sortedAlternatives(slot: string): string {
  const [sign = ''] = /^[+!]?/.exec(slot) ?? [];
  return sign + [...new Set(slot.slice(sign.length).split('|'))].sort().join('|');
}
