// How common a word is, where no pack tells: by the frequency classes of its language.
import { IDF_OF_CLASS, type Language } from './language.ts';
import { isStopWord } from './stop-words.ts';

/** The idf of a stem by its frequency class; 0 for function words. */
export function fixedIdf(stem: string, language: Language): number {
  return isStopWord(stem, language) ? 0 : (language.idfByStem.get(stem) ?? IDF_OF_CLASS.rarer);
}

/** Whether a stem is a common one or a function word: such a word is never taken for another one mistyped. */
export function isCommonWord(stem: string, language: Language): boolean {
  return language.idfByStem.has(stem) || isStopWord(stem, language);
}
