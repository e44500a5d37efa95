// "I don't know" and its like.
import { type Analysis, analyse } from '../text/index.ts';
import { FLAGS } from './weights.ts';

const PHRASES = `
  don't know|dont know|do not know|not know|no idea|no clue|not sure|don't remember|dont remember|do not remember|
  can't remember|cannot remember|can't recall|don't have an answer|no answer|never heard|can't answer|cannot answer|
  can't say|cannot say|haven't a clue|beats me|next question|skip this|pass on this|i pass|i'll pass|i give up`
  .split('|')
  .map((phrase) => phrase.trim().split(' '));
const PHRASES_BY_FIRST = new Map(
  PHRASES.map(([first]) => [first, PHRASES.filter((phrase) => phrase[0] === first)]),
);

/**
 * Whether a text is a plain "I don't know": it says so and holds hardly a content word beside.
 * @param isForeign whether a stem does not count as the candidate's own (words of the question)
 */
export function isNonAnswer(text: string, isForeign: (stem: string) => boolean = () => false): boolean {
  return admitsIgnorance(analyse(text), isForeign);
}

/** As `isNonAnswer`, on an analysed text. */
export function admitsIgnorance(analysis: Analysis, isForeign: (stem: string) => boolean): boolean {
  const forms = analysis.words.map((word) => word.form);
  const admitting = new Set<string>();
  forms.forEach((first, start) => {
    for (const phrase of PHRASES_BY_FIRST.get(first) ?? []) {
      if (!phrase.every((form, offset) => forms[start + offset] === form)) continue;
      for (const form of phrase) admitting.add(form);
    }
  });
  if (admitting.size === 0) return false;
  const own = analysis.words.filter(
    (word) => !word.isStop && !admitting.has(word.form) && !isForeign(word.stem),
  );
  return own.length < FLAGS.noAnswerWords;
}
