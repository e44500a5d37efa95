// The wordings of a concept, however its author wrote them: `anyOf`, `groups` or `oneOf`, each entry with its place in the file.
import type { Concept, Misconception } from './authored-types.ts';

/** A wording as an entry of a list: by itself it earns all, else as much as stands with it (0.1 to 1). */
export type GradedWording = string | { readonly wording: string; readonly credit: number };

/** One whole way of saying a concept: groups of wordings, of which so many must be found. */
interface WrittenWay {
  readonly groups: readonly (readonly GradedWording[])[];
  readonly atLeast: number;
}

/** A wording, and the steps that lead to it from the concept that holds it. */
interface PlacedWording {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** What of a concept says how it may be said. */
type Worded = Pick<Concept, 'anyOf' | 'groups' | 'atLeast' | 'oneOf'>;

/**
 * The ways of saying a concept. `anyOf` is one group, `groups` is one way, each entry of `oneOf` needs all its parts;
 * `passages` are no wordings.
 */
export function waysOf({ anyOf, groups, atLeast, oneOf }: Worded): WrittenWay[] {
  if (oneOf !== undefined) return oneOf.map((parts) => ({ groups: parts, atLeast: parts.length }));
  return [{ groups: groups ?? [anyOf ?? []], atLeast: atLeast ?? 1 }];
}

/** The text of an entry of a list of wordings. */
export function textOfWording(entry: GradedWording): string {
  return typeof entry === 'string' ? entry : entry.wording;
}

/** All wordings of a concept, whatever their groups. */
export function wordingsOfConcept(concept: Worded): string[] {
  return placedWordingsOf(concept).map(({ text }) => text);
}

/** All wordings of a concept in the order of the file, with their places. */
export function placedWordingsOf({ anyOf = [], groups = [], oneOf = [] }: Worded): PlacedWording[] {
  return [
    ...placed(anyOf, ['anyOf']),
    ...groups.flatMap((group, at) => placed(group, ['groups', at])),
    ...oneOf.flatMap((way, at) => way.flatMap((part, inner) => placed(part, ['oneOf', at, inner]))),
  ];
}

/** All wordings of a rubric: of its concepts, their opposites and its misconceptions. */
export function wordingsOfRubric({
  concepts,
  misconceptions,
}: {
  readonly concepts: readonly Concept[];
  readonly misconceptions: readonly Misconception[];
}): string[] {
  return [
    ...concepts.flatMap((concept) => [...wordingsOfConcept(concept), ...(concept.contrary?.anyOf ?? [])]),
    ...misconceptions.flatMap(({ anyOf }) => anyOf),
  ];
}

function placed(entries: readonly GradedWording[], path: readonly (string | number)[]): PlacedWording[] {
  return entries.map((entry, at) => ({
    text: textOfWording(entry),
    path: typeof entry === 'string' ? [...path, at] : [...path, at, 'wording'],
  }));
}
