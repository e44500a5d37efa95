// Cuts sentences into clauses: the stretches within which words belong together. No tagger: marks, words that open clauses, and
// a list of verbs (part-of-speech taggers were tried in their place and found the same borders).
import type { Clause, Sentence, Word } from './analysis-types.ts';
import { isHyphen } from './characters.ts';
import { ClauseRole, type Language } from './language.ts';

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

/** A source with what each word may be in a clause: `ClauseRole` bits. */
interface Parsed extends Source {
  readonly roles: Uint16Array;
}

/** The clauses of a text, in order; each lies within one sentence, and every word in one clause. Linear in the text. */
export function clausesOf(source: Source, sentences: readonly Sentence[]): Clause[] {
  const { words, language } = source;
  const roles = new Uint16Array(words.length);
  for (let position = 0; position < words.length; position++)
    roles[position] = language.clauses.roles.get(words[position]?.form ?? '') ?? 0;
  const parsed = { ...source, roles };
  const clauses: Clause[] = [];
  sentences.forEach((sentence, number) => {
    const starts = startsOf(parsed, sentence);
    starts.forEach((firstWord, index) => {
      const lastWord = (starts[index + 1] ?? sentence.lastWord + 1) - 1;
      clauses.push(clauseOf(parsed, { sentence: number, firstWord, lastWord }));
    });
  });
  return clauses;
}

/** Whether a folded form may be something in a clause: `ClauseRole` bits, any of them. */
export function hasRole(form: string | undefined, role: number, { clauses }: Language): boolean {
  return ((clauses.roles.get(form ?? '') ?? 0) & role) !== 0;
}

function has(roles: Uint16Array, position: number, role: number): boolean {
  return ((roles[position] ?? 0) & role) !== 0;
}

function clauseOf(parsed: Parsed, place: Pick<Clause, 'sentence' | 'firstWord' | 'lastWord'>): Clause {
  const { roles } = parsed;
  const { firstWord, lastWord } = place;
  const isOpened = has(roles, firstWord, ClauseRole.joiner | ClauseRole.opener);
  const isHead = has(roles, firstWord, ClauseRole.continuing);
  const head = isOpened && !isHead ? Math.min(firstWord + 1, lastWord) : firstWord;
  let hasVerb = false;
  for (let position = firstWord; position <= lastWord && !hasVerb; position++)
    hasVerb = has(roles, position, ClauseRole.verb);
  const continues = !hasVerb || has(roles, head, ClauseRole.continuing | ClauseRole.verb);
  return { ...place, continues, turns: has(roles, firstWord, ClauseRole.turning) };
}

/** The positions at which the clauses of a sentence begin. */
function startsOf(parsed: Parsed, { firstWord, lastWord }: Sentence): number[] {
  const { roles } = parsed;
  const starts = [firstWord];
  const isDictated = lastWord - firstWord >= DICTATED_FROM && !hasMarks(parsed, firstWord, lastWord);
  let start = firstWord;
  let hasVerb = has(roles, firstWord, ClauseRole.verb);
  for (let position = firstWord + 1; position <= lastWord; position++) {
    if (beginsClause(parsed, position, { hasVerb, start, lastWord })) {
      start = position;
      starts.push(start);
      hasVerb = false;
    } else if (isDictated && hasVerb && beginsUnmarked(parsed, position, start)) {
      start = subjectBefore(parsed, position, start);
      starts.push(start);
    }
    hasVerb ||= has(roles, position, ClauseRole.verb);
  }
  return starts;
}

function hasMarks(source: Source, firstWord: number, lastWord: number): boolean {
  for (let position = firstWord + 1; position <= lastWord; position++)
    if (markBefore(source, position) !== null) return true;
  return false;
}

/** Whether the word is the verb of another clause: one in the third person behind a noun. */
function beginsUnmarked({ words, roles }: Parsed, position: number, start: number): boolean {
  if (position - 2 <= start || !has(roles, position, ClauseRole.finite)) return false;
  return words[position - 1]?.isStop === false && !has(roles, position - 1, ClauseRole.verb);
}

/** Where the subject of the verb at a position begins: one word before, or at the determiner before that. */
function subjectBefore({ roles }: Parsed, position: number, start: number): number {
  const isDetermined = position - 2 > start && has(roles, position - 2, ClauseRole.determiner);
  return isDetermined ? position - 2 : position - 1;
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

function beginsClause(parsed: Parsed, position: number, { hasVerb, start, lastWord }: Beside): boolean {
  const { roles } = parsed;
  const mark = markBefore(parsed, position);
  if (mark === 'strong') return true;
  if (mark === null && !has(roles, position, ClauseRole.opener | ClauseRole.joiner | ClauseRole.before))
    return false;
  if (isOpening(parsed, position, start)) return true;
  const joined = has(roles, position, ClauseRole.joiner) ? position + 1 : position;
  if (joined > position && isOpening(parsed, joined, joined)) return true;
  if (!hasVerb) return false;
  if (mark === 'comma' || joined > position) return beginsWithVerb(parsed, joined, lastWord);
  return has(roles, position, ClauseRole.before) && has(roles, position + 1, ClauseRole.pronoun);
}

/** Whether the word opens a clause by itself: "because", "if", "which" ... */
function isOpening({ words, roles, language }: Parsed, position: number, start: number): boolean {
  if (!has(roles, position, ClauseRole.opener)) return false;
  const form = words[position]?.form ?? '';
  const next = words[position + 1]?.form ?? '';
  if (language.clauses.notBefore.get(form)?.has(next) === true) return false;
  if (position - 1 >= start && has(roles, position - 1, ClauseRole.notAfter)) return false;
  return !(has(roles, position, ClauseRole.relative) && has(roles, position - 1, ClauseRole.preposition));
}

/** Whether a clause with a verb of its own begins here: "it holds", "is kept", "the key is stored". */
function beginsWithVerb({ roles }: Parsed, first: number, lastWord: number): boolean {
  if (first > lastWord) return false;
  if (has(roles, first, ClauseRole.verb)) return true;
  const isPronoun = has(roles, first, ClauseRole.pronoun);
  const end = Math.min(lastWord, first + REACH.auxiliary);
  for (let position = first + 1; position <= end; position++) {
    const isNear = position - first <= REACH.verbAfterPronoun;
    if (isPronoun && isNear && has(roles, position, ClauseRole.verb)) return true;
    if (has(roles, position, ClauseRole.auxiliary)) return true;
    // A clause that begins behind the next opener has its verb there and none before it.
    if (has(roles, position, ClauseRole.opener)) return false;
  }
  return false;
}

/** The mark between a word and the one before it: one that always ends a clause, a comma, or none. */
export function markBefore(
  { text, words }: Pick<Source, 'text' | 'words'>,
  position: number,
): 'strong' | 'comma' | null {
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
