// Analyses a text once for everything that looks at it: words and tokens with offsets, sentences, negations.
import type { Analysis, Negation, Sentence, Token, Word } from './analysis-types.ts';
import { clausesOf, markBefore } from './clauses.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { moodsOf } from './moods.ts';
import { findNegations } from './negation.ts';
import { sentenceEnds } from './sentences.ts';
import { isStopWord } from './stop-words.ts';
import { type RawToken, scanTokens } from './tokens.ts';

/**
 * Analyses a text. Offsets are UTF-16 units of the text as given; text that is empty, broken or in another language gives an analysis with
 * few or no words, never an error. Takes time linear in the text's length.
 */
export function analyse(text: string, language: Language): Analysis {
  const raw = scanTokens(text);
  const ends = sentenceEnds(text, raw, language);
  const words: Word[] = [];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let firstWord = 0;
  raw.forEach((token, index) => {
    tokens.push(addToken(text, token, words, { token: index, sentence: sentences.length, language }));
    if (ends[index] !== true || words.length === firstWord) return;
    sentences.push(sentenceOf(words, firstWord));
    firstWord = words.length;
  });
  const clauses = clausesOf({ text, words, language }, sentences);
  const clauseOfWord = clauses.flatMap(({ firstWord: first, lastWord: last }, clause) =>
    new Array<number>(last - first + 1).fill(clause),
  );
  const negations = negationsOf({ text, words, sentences, clauseOfWord, language });
  const cut = { text, language, words, sentences, clauses, clauseOfWord };
  return { ...cut, tokens, negations, moods: moodsOf(cut) };
}

/**
 * The words of a text alone, for those who need nothing else; as in an analysis, but all of them in sentence 0.
 * Several times as fast.
 */
export function wordsOfText(text: string, language: Language): Word[] {
  const words: Word[] = [];
  scanTokens(text).forEach((token, index) => {
    addToken(text, token, words, { token: index, sentence: 0, language });
  });
  return words;
}

/** Where a token stands. */
interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly language: Language;
}

function addToken(text: string, raw: RawToken, words: Word[], { token, sentence, language }: Place): Token {
  const firstWord = words.length;
  for (const part of raw.parts) {
    const form = fold(text.slice(part.start, part.end), language);
    if (form === '') continue;
    words.push({
      start: part.start,
      end: part.end,
      form,
      stem: language.stem(form),
      isStop: isStop(form, language),
      sentence,
      token,
    });
  }
  const form = fold(text.slice(raw.start, raw.end), language);
  return { start: raw.start, end: raw.end, form, firstWord, lastWord: words.length - 1 };
}

/** "you're" is as empty as "you". */
function isStop(form: string, language: Language): boolean {
  if (isStopWord(form, language)) return true;
  const head = language.headOfContraction(form);
  return head !== form && isStopWord(head, language);
}

function sentenceOf(words: readonly Word[], firstWord: number): Sentence {
  const lastWord = words.length - 1;
  return { start: words[firstWord]?.start ?? 0, end: words[lastWord]?.end ?? 0, firstWord, lastWord };
}

function negationsOf({
  text,
  words,
  sentences,
  clauseOfWord,
  language,
}: Pick<Analysis, 'text' | 'words' | 'sentences' | 'clauseOfWord' | 'language'>): Negation[] {
  function endsClause(index: number): boolean {
    return clauseOfWord[index] !== clauseOfWord[index + 1] || markBefore({ text, words }, index + 1) !== null;
  }
  return sentences.flatMap((sentence) =>
    findNegations({ words, first: sentence.firstWord, last: sentence.lastWord, endsClause, language }),
  );
}
