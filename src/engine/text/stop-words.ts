// Which words are function words: they carry grammar, not content.
import type { Language } from './language.ts';

/** True for a folded form that carries no content. Single letters count as such, single digits do not. */
export function isStopWord(form: string, { functionWords }: Language): boolean {
  return functionWords.has(form) || (form.length === 1 && form >= 'a' && form <= 'z');
}

/** True for function words that have no meaning of their own ("it", "have", "not"), unlike "before" or "without". */
export function isEmptyWord(form: string, language: Language): boolean {
  return isStopWord(form, language) && !language.relatingWords.has(form);
}
