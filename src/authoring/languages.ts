// The languages that answers can be graded in: a pack in another one is refused, since its grades would be wrong.
import { languages } from '../engine/index.ts';
import { type Finding, findingAt, type SourceFile } from './finding.ts';
import { readingRules } from './rules/reading-rules.ts';

/** Ids of the languages whose words the engine knows. */
export const gradedLanguages: readonly string[] = languages.map(({ id }) => id);

/** A finding where the file says that it is written in a language that cannot be graded. */
export function languageFinding(file: SourceFile, content: unknown): Finding | null {
  const language = languageOf(content);
  if (language === null || gradedLanguages.includes(language)) return null;
  return findingAt(readingRules.language, file, ['language'], {
    message: `answers in "${language}" cannot be graded`,
    fix: `Use one of: ${gradedLanguages.map((each) => JSON.stringify(each)).join(', ')}.`,
  });
}

function languageOf(content: unknown): string | null {
  if (typeof content !== 'object' || content === null || !('language' in content)) return null;
  return typeof content.language === 'string' ? content.language : null;
}
