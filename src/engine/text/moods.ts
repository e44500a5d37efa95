// Moods: what a speaker says without standing by it. A cue ("no need to", "used to claim that", a question mark) puts a stretch
// of the text in a mood; what is said there is no plain claim.
import type { Clause, Mood, Sentence, Word } from './analysis-types.ts';
import { hasRole } from './clauses.ts';
import { ClauseRole, type Language, type MoodCue } from './language.ts';
import { isNegator } from './negation.ts';

/** A negation so many words before a cue cancels it: "never do without". */
const CANCELLED_WITHIN = 2;

/** From this share of the words on a text is made of questions. */
const MOSTLY = 0.5;
const NO_CUES: readonly MoodCue[] = [];
const ENDS_AS_QUESTION = /^[)\]"'\u2019\u201d\u00bb*_`\s]{0,3}\?/;

/** What is looked through. */
interface MoodSourceText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly clauseOfWord: readonly number[];
  readonly language: Language;
}

/** The moods of a text, in order of their cues. Linear in the text. */
export function moodsOf(source: MoodSourceText): Mood[] {
  return [...questionsIn(source), ...cuedMoods(source)].sort((one, two) => one.cue.from - two.cue.from);
}

/**
 * Sentences that end in a question mark: asked, as people do who tell what they would ask; questioned where most of the text
 * is made of them.
 */
function questionsIn({ text, sentences, words }: MoodSourceText): Mood[] {
  const questions = sentences.filter(({ end }) => ENDS_AS_QUESTION.test(text.slice(end, end + 5)));
  const asked = questions.reduce((sum, { firstWord, lastWord }) => sum + lastWord - firstWord + 1, 0);
  const kind = asked > words.length * MOSTLY ? 'questioned' : 'asked';
  return questions.map(({ firstWord, lastWord }) => {
    return { kind, from: firstWord, to: lastWord, cue: { from: lastWord + 1, to: lastWord } };
  });
}

function cuedMoods(source: MoodSourceText): Mood[] {
  const { words, language } = source;
  const found: Mood[] = [];
  words.forEach(({ form }, position) => {
    for (const cue of language.moods.get(form) ?? NO_CUES) {
      if (!standsAt(words, position, cue.words) || isCancelled(source, position)) continue;
      const place = { from: position, to: position + cue.words.length - 1 };
      const stretch = stretchOf(source, cue, place);
      if (stretch.from <= stretch.to) found.push({ kind: cue.mood, ...stretch, cue: place });
    }
  });
  return found;
}

function standsAt(words: readonly Word[], position: number, forms: readonly string[]): boolean {
  const sentence = words[position]?.sentence;
  return forms.every((form, offset) => {
    const word = words[position + offset];
    return word?.form === form && word.sentence === sentence;
  });
}

function isCancelled({ words, language, clauseOfWord }: MoodSourceText, position: number): boolean {
  for (let back = 1; back <= CANCELLED_WITHIN; back++) {
    const word = words[position - back];
    if (word === undefined || clauseOfWord[position - back] !== clauseOfWord[position]) return false;
    if (isNegator(word.form, language)) return true;
  }
  return false;
}

/** The words that a cue concerns; from behind to where there are none. */
function stretchOf(
  source: MoodSourceText,
  { scope }: MoodCue,
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  const { words, sentences, clauses, clauseOfWord } = source;
  const sentence = sentences[words[from]?.sentence ?? 0];
  const clause = clauses[clauseOfWord[from] ?? 0];
  if (sentence === undefined || clause === undefined) return { from, to: from - 1 };
  switch (scope) {
    case 'before':
      return { from: clause.firstWord, to: from - 1 };
    case 'rest':
      return { from: to + 1, to: endOfRest(source, to, { lastWord: sentence.lastWord, withReasons: false }) };
    case 'whole':
      return { from: to + 1, to: endOfRest(source, to, { lastWord: sentence.lastWord, withReasons: true }) };
    case 'sentence':
      return { from: sentence.firstWord, to: sentence.lastWord };
    case 'after':
      return { from: to + 1, to: words.length - 1 };
    case 'preceding':
      return { from: 0, to: from - 1 };
  }
}

/**
 * What follows a cue is concerned up to the clause that turns against it ("they used to claim X, but Y"), or gives the
 * speaker's own reason ("no need for X, because Y").
 */
function endOfRest(
  { words, language, clauses, clauseOfWord }: MoodSourceText,
  to: number,
  { lastWord, withReasons }: { lastWord: number; withReasons: boolean },
): number {
  let clause = clauseOfWord[to] ?? 0;
  let end = clauses[clause]?.lastWord ?? to;
  while (end < lastWord) {
    clause += 1;
    const next = clauses[clause];
    if (next === undefined || next.turns) return end;
    if (!withReasons && hasRole(words[next.firstWord]?.form, ClauseRole.reasoning, language)) return end;
    end = next.lastWord;
  }
  return end;
}
