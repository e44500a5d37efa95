// Cuts sentences into clauses: the stretches within which words belong together. No tagger: marks, words that open clauses, and
// a list of verbs (part-of-speech taggers were tried in their place and found the same borders).
import type { Clause, Sentence, Word } from './analysis-types.ts';
import { isHyphen } from './characters.ts';
import type { Language } from './language.ts';

/** A verb must follow the pronoun that opens a clause within so many words, an auxiliary within so many of its first. */
const REACH = { verbAfterPronoun: 4, auxiliary: 5 } as const;
/** A sentence of so many words without a mark in it was dictated: there a verb with its subject opens a clause by itself. */
const DICTATED_FROM = 25;

/** What is cut. */
interface Source {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: Language;
}

/** The clauses of a text, in order; each lies within one sentence, and every word in one clause. Linear in the text. */
export function clausesOf(source: Source, sentences: readonly Sentence[]): Clause[] {
  return sentences.flatMap((sentence, number) => {
    const starts = startsOf(source, sentence);
    return starts.map((firstWord, index) => {
      const lastWord = (starts[index + 1] ?? sentence.lastWord + 1) - 1;
      return clauseOf(source, { sentence: number, firstWord, lastWord });
    });
  });
}

function clauseOf(source: Source, place: Pick<Clause, 'sentence' | 'firstWord' | 'lastWord'>): Clause {
  const { words, language } = source;
  const { joiners, openers, continuing, turning } = language.clauses;
  const opening = words[place.firstWord]?.form ?? '';
  const isOpener = joiners.has(opening) || openers.has(opening);
  const second = isOpener && !continuing.has(opening) ? place.firstWord + 1 : place.firstWord;
  const head = words[Math.min(second, place.lastWord)]?.form ?? '';
  let hasVerb = false;
  for (let position = place.firstWord; position <= place.lastWord; position++)
    hasVerb ||= isVerb(words[position]?.form ?? '', language);
  const continues =
    continuing.has(head) ||
    continuing.has(beforeApostrophe(head, language)) ||
    isVerb(head, language) ||
    !hasVerb;
  return { ...place, continues, turns: turning.has(opening) };
}

/** The positions at which the clauses of a sentence begin. */
function startsOf(source: Source, { firstWord, lastWord }: Sentence): number[] {
  const starts = [firstWord];
  const isDictated = lastWord - firstWord >= DICTATED_FROM && !hasMarks(source, firstWord, lastWord);
  let hasVerb = isVerb(source.words[firstWord]?.form ?? '', source.language);
  for (let position = firstWord + 1; position <= lastWord; position++) {
    const start = starts.at(-1) ?? firstWord;
    if (beginsClause(source, position, { hasVerb, start, lastWord })) {
      starts.push(position);
      hasVerb = false;
    } else if (isDictated && hasVerb && beginsUnmarked(source, position, start)) {
      starts.push(subjectBefore(source, position, start));
    }
    hasVerb ||= isVerb(source.words[position]?.form ?? '', source.language);
  }
  return starts;
}

function hasMarks(source: Source, firstWord: number, lastWord: number): boolean {
  for (let position = firstWord + 1; position <= lastWord; position++)
    if (markBefore(source, position) !== null) return true;
  return false;
}

/** Whether the word is the verb of another clause: one in the third person behind a noun. */
function beginsUnmarked({ words, language }: Source, position: number, start: number): boolean {
  const { finite } = language.clauses;
  const word = words[position];
  const previous = words[position - 1];
  if (word === undefined || previous === undefined || position - 2 <= start) return false;
  return finite.has(word.form) && !previous.isStop && !isVerb(previous.form, language);
}

/** Where the subject of the verb at a position begins: one word before, or at the determiner before that. */
function subjectBefore({ words, language }: Source, position: number, start: number): number {
  const before = words[position - 2]?.form ?? '';
  return position - 2 > start && language.clauses.determiners.has(before) ? position - 2 : position - 1;
}

/** What lies left and right of a place where a clause may begin. */
interface Beside {
  /** Whether the clause so far has a verb. */
  readonly hasVerb: boolean;
  /** Its first word. */
  readonly start: number;
  /** The last word of the sentence. */
  readonly lastWord: number;
}

function beginsClause(source: Source, position: number, { hasVerb, start, lastWord }: Beside): boolean {
  const { words, language } = source;
  const { joiners, before, pronouns } = language.clauses;
  const form = words[position]?.form ?? '';
  const mark = markBefore(source, position);
  if (mark === 'strong' || isOpening(source, position, start)) return true;
  const joined = joiners.has(form) ? position + 1 : position;
  if (joined > position && isOpening(source, joined, joined)) return true;
  if (!hasVerb) return false;
  if (mark === 'comma' || joined > position) return beginsWithVerb(source, joined, lastWord);
  return before.has(form) && pronouns.has(words[position + 1]?.form ?? '');
}

/** Whether the word opens a clause by itself: "because", "if", "which" ... */
function isOpening({ words, language }: Source, position: number, start: number): boolean {
  const { openers, notBefore, notAfter, relative, prepositions } = language.clauses;
  const form = words[position]?.form ?? '';
  if (!openers.has(form)) return false;
  const next = words[position + 1]?.form ?? '';
  if (notBefore.get(form)?.has(next) === true) return false;
  const previous = words[position - 1]?.form ?? '';
  if (position - 1 >= start && notAfter.has(previous)) return false;
  return !(relative.has(form) && prepositions.has(previous));
}

/** Whether a clause with a verb of its own begins here: "it holds", "is kept", "the key is stored". */
function beginsWithVerb({ words, language }: Source, first: number, lastWord: number): boolean {
  const { pronouns, contractions, auxiliaries } = language.clauses;
  const form = words[first]?.form ?? '';
  if (first > lastWord) return false;
  if (contractions.has(form) || isVerb(form, language)) return true;
  const isPronoun = pronouns.has(form);
  for (let position = first + 1; position <= lastWord; position++) {
    const distance = position - first;
    const near = words[position]?.form ?? '';
    if (isPronoun && distance <= REACH.verbAfterPronoun && isVerb(near, language)) return true;
    if (distance <= REACH.auxiliary && auxiliaries.has(near)) return true;
    if (distance > REACH.auxiliary || isMarked(words, position, language)) return false;
  }
  return false;
}

/** A clause that begins behind the next opener has its verb there and none before it. */
function isMarked(words: readonly Word[], position: number, language: Language): boolean {
  return language.clauses.openers.has(words[position]?.form ?? '');
}

function isVerb(form: string, { clauses }: Language): boolean {
  return clauses.verbs.has(form) || clauses.auxiliaries.has(form) || clauses.contractions.has(form);
}

function beforeApostrophe(form: string, language: Language): string {
  return language.headOfContraction(form);
}

/** The mark between a word and the one before it: one that always ends a clause, a comma, or none. */
function markBefore({ text, words }: Source, position: number): 'strong' | 'comma' | null {
  const previous = words[position - 1];
  const word = words[position];
  if (previous === undefined || word === undefined || previous.token === word.token) return null;
  if (word.start === previous.end + 1 && text[previous.end] === ' ') return null;
  let mark: 'comma' | null = null;
  for (let offset = previous.end; offset < word.start; offset++) {
    const character = text[offset] ?? '';
    if (';:()\u2013\u2014'.includes(character)) return 'strong';
    if (isHyphen(character) && text[offset + 1] === ' ' && text[offset - 1] === ' ') return 'strong';
    if (character === ',') mark = 'comma';
  }
  return mark;
}
