// Tells "I don't know" and its like from an answer.
import { type Analysis, analyse, type Language } from '../text/index.ts';
import { FLAGS } from './weights.ts';

/**
 * Whether a text is a plain "I don't know": it says so and holds hardly a content word beside.
 */
export function isNonAnswer(text: string, language: Language): boolean {
  return admitsIgnorance(analyse(text, language), new Set());
}

/**
 * As `isNonAnswer`, on an analysed text.
 * @param questionStems do not count as the candidate's own words
 */
export function admitsIgnorance(analysis: Analysis, questionStems: ReadonlySet<string>): boolean {
  const forms = analysis.words.map((word) => word.form);
  const admitting = new Set<string>();
  forms.forEach((first, start) => {
    for (const phrase of analysis.language.noAnswers.get(first) ?? []) {
      if (!phrase.every((form, offset) => forms[start + offset] === form)) continue;
      for (const form of phrase) admitting.add(form);
    }
  });
  if (admitting.size === 0) return false;
  const own = analysis.words.filter(
    (word) => !word.isStop && !admitting.has(word.form) && !questionStems.has(word.stem),
  );
  return own.length < FLAGS.noAnswerWords;
}
