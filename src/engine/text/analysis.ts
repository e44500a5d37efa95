// An answer analysed once: words and tokens with offsets, sentences, negations. Everything that reads an answer reads this.
import { isHyphen } from './characters.ts';
import { fold } from './fold.ts';
import { findNegations, type Negation } from './negation.ts';
import { sentenceEnds } from './sentences.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type Range, type RawToken, scanTokens } from './tokens.ts';

/** One word: a token, or one part of a compound token. Its index in `words` is its position. */
export interface Word extends Range {
  /** As folded: lower case, no accents. */
  readonly form: string;
  readonly stem: string;
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

export interface Analysis {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly negations: readonly Negation[];
}

/**
 * Analyses a text. Offsets are UTF-16 units of the text as given; empty, foreign or broken text gives an analysis with
 * few or no words, never an error. Takes time linear in the text's length.
 */
export function analyse(text: string): Analysis {
  const raw = scanTokens(text);
  const ends = sentenceEnds(text, raw);
  const words: Word[] = [];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let firstWord = 0;
  raw.forEach((token, index) => {
    tokens.push(addToken(text, token, words, index, sentences.length));
    if (ends[index] !== true || words.length === firstWord) return;
    sentences.push(sentenceOf(words, firstWord));
    firstWord = words.length;
  });
  return { text, words, tokens, sentences, negations: negationsOf(text, words, sentences) };
}

function addToken(text: string, raw: RawToken, words: Word[], token: number, sentence: number): Token {
  const firstWord = words.length;
  for (const part of raw.parts) {
    const form = fold(text.slice(part.start, part.end));
    if (form === '') continue;
    words.push({
      start: part.start,
      end: part.end,
      form,
      stem: stemOf(form),
      isStop: isStop(form),
      sentence,
      token,
    });
  }
  const form = fold(text.slice(raw.start, raw.end));
  return { start: raw.start, end: raw.end, form, firstWord, lastWord: words.length - 1 };
}

/** "you're" is as empty as "you". */
function isStop(form: string): boolean {
  if (isStopWord(form)) return true;
  const apostrophe = form.indexOf("'");
  return apostrophe > 0 && isStopWord(form.slice(0, apostrophe));
}

function sentenceOf(words: readonly Word[], firstWord: number): Sentence {
  const lastWord = words.length - 1;
  return { start: words[firstWord]?.start ?? 0, end: words[lastWord]?.end ?? 0, firstWord, lastWord };
}

function negationsOf(text: string, words: readonly Word[], sentences: readonly Sentence[]): Negation[] {
  function endsClause(index: number): boolean {
    return clauseEndsBehind(text, words, index);
  }
  return sentences.flatMap((sentence) =>
    findNegations(words, sentence.firstWord, sentence.lastWord, endsClause),
  );
}

/** A comma, colon, semicolon, bracket or free-standing dash between a word and the next. */
function clauseEndsBehind(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined) return true;
  if (word.token === next.token) return false;
  for (let offset = word.end; offset < next.start; offset++) {
    const character = text[offset] ?? '';
    if (',;:()\u2013\u2014'.includes(character)) return true;
    if (isHyphen(character) && text[offset + 1] === ' ') return true;
  }
  return false;
}
