// Finds a language by the tag that packs and rubrics name it by.
import type { Language } from '../language.ts';
import { english } from './english/index.ts';
import { languages } from './registry.ts';

/** The language with a BCP 47 tag; null where the engine does not know it. */
export function languageNamed(id: string): Language | null {
  return languages.find((language) => language.id === id) ?? null;
}

/**
 * The language that a rubric or pack names; English where it names none.
 * @throws RangeError for a language that the engine does not know: its answers would be graded wrongly
 */
export function languageOrThrow(id: string = english.id): Language {
  const language = languageNamed(id);
  if (language === null) throw new RangeError(unknownLanguage(id));
  return language;
}

/** What to tell an author who names a language that the engine does not know. */
export function unknownLanguage(id: string): string {
  const known = languages.map((language) => `${language.name} ("${language.id}")`).join(', ');
  return `answers in the language "${id}" cannot be graded; known are ${known}`;
}
