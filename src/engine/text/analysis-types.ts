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

/** A clause with the words [firstWord, lastWord] in it, all of one sentence. */
export interface Clause {
  readonly sentence: number;
  readonly firstWord: number;
  readonly lastWord: number;
  /** True where it goes on with what the clause before it speaks of: it opens with "it", "which" or a verb, or has no verb. */
  readonly continues: boolean;
  /** True where it opens with a word that turns against what came before, or makes a condition of it: "but", "if". */
  readonly turns: boolean;
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

/**
 * How a speaker may say a thing without standing by it: as needless, as put off, as a question, in a text of nothing but
 * questions, as what others hold or what is wrong; or in a sentence that tells of an error, where the right way may stand beside
 * it.
 */
export type MoodKind = 'dismissed' | 'shelved' | 'asked' | 'questioned' | 'disowned' | 'warned';

/** A stretch of words that is said in a mood. */
export interface Mood {
  readonly kind: MoodKind;
  /** The words [from, to] that it concerns. */
  readonly from: number;
  readonly to: number;
  /** The words of the cue; none for a question mark. */
  readonly cue: { readonly from: number; readonly to: number };
}

export interface Analysis {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  /** For every word the number of its clause. */
  readonly clauseOfWord: readonly number[];
  readonly negations: readonly Negation[];
  readonly moods: readonly Mood[];
}
