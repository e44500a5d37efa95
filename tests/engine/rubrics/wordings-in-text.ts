// Looks for wordings in texts, for tests of what they mean.
import { matchWording } from '../../../src/engine/rubrics/match-wording.ts';
import { compileWording, sharedByWordings } from '../../../src/engine/rubrics/wording.ts';
import { analyse, CompiledLexicon, english, Vocabulary, WordIndex } from '../../../src/engine/text/index.ts';

const { stem: stemOf } = english;
const lexicon = new CompiledLexicon([['DLQ', ['dead-letter queue']]], english);
/** Words of the tests, every one of them as telling as another; `cache` stands in the question. */
export const knowledge = {
  ...sharedByWordings(lexicon, english),
  questionStems: new Set([stemOf('cache')]),
  salience: () => 1,
};
const forms = ['connection', 'invocation', 'environment', 'queue', 'handler'];
export const vocabulary = new Vocabulary(
  forms.map((form) => [form, stemOf(form)] as const),
  english,
);

export function indexOf(text: string): WordIndex {
  return new WordIndex(analyse(text, english), vocabulary);
}
/** All matches of a wording in a text. */
export function matches(wording: string, text: string) {
  return matchWording(compileWording(wording, knowledge), indexOf(text));
}
/** The greatest share of a wording that a text holds, 0 to 1. */
export function share(wording: string, text: string): number {
  return Math.max(0, ...matches(wording, text).map((match) => match.share));
}
/** The words that fill the slots of the first match. */
export function found(wording: string, text: string): string[] {
  const { words } = analyse(text, english);
  const best = matches(wording, text)[0];
  return (best?.filled ?? []).map(({ hit }) => text.slice(words[hit.from]?.start, words[hit.to]?.end));
}
