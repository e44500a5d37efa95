// What an analysed text consists of.
import type { Language } from './language.ts';

/** UTF-16 units [start, end) of a text as it was given. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One word: a token, or one part of a compound token. Its index in `words` is its position. */
export interface Word extends Range {
  /** As folded: lower case, no accents. */
  readonly form: string;
  readonly stem: string;
  /** True for function words, which carry no content. */
  readonly isStop: boolean;
  readonly sentence: number;
  readonly token: number;
}

/** A token as it stands, with the words [firstWord, lastWord] in it. */
export interface Token extends Range {
  readonly form: string;
  readonly firstWord: number;
  readonly lastWord: number;
}

/** A sentence with the words [firstWord, lastWord] in it. */
export interface Sentence extends Range {
  readonly firstWord: number;
  readonly lastWord: number;
}

/**
 * A negation cue and its scope.
 * `clear`: "not", "never", "without" ...: what is said of the words in scope is denied.
 * `rejecting`: "avoid", "a mistake to", "some think that" ...: they are named, but not as the speaker's own advice.
 */
export interface Negation {
  /** Position of the word that negates. */
  readonly negator: number;
  /** The words [from, to] in its scope, the negator left out. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'clear' | 'rejecting';
}

export interface Analysis {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly negations: readonly Negation[];
}
