// Yes or no: how an answer opens. Whoever says "No, they do not" has answered, whatever else is said.
import type { Analysis } from './analysis-types.ts';
import { ClauseRole, type Language } from './language.ts';

/** What an answer to a yes/no question comes to. */
export type Verdict = 'yes' | 'no';

/** The verdict of a text, and the word that says it. */
export interface SaidVerdict {
  readonly verdict: Verdict;
  readonly position: number;
}

/** How many words may stand before the verdict: "Well, I think so: yes". */
const OPENING = 4;

/**
 * The verdict that a text opens with; null where it opens with none, or with both ("yes and no"). Words that say something
 * else as well ("right", "not") count only before a mark, or before a pronoun ("no, it is", "no it is").
 */
export function verdictOf(analysis: Analysis): SaidVerdict | null {
  const { words, sentences, language } = analysis;
  const { before } = language.verdicts;
  const last = Math.min(OPENING, sentences[0]?.lastWord ?? -1);
  for (let position = 0; position <= last; position++) {
    const form = words[position]?.form ?? '';
    const verdict = verdictWord(form, language);
    if (verdict !== null) {
      const isBoth = oppositeFollows(analysis, position, verdict);
      return isBoth || !standsAlone(analysis, position) ? null : { verdict, position };
    }
    if (!before.has(form)) return null;
  }
  return null;
}

/** What a word says by itself, as a folded form; null where it is no such word. */
export function verdictWord(form: string, { verdicts }: Language): Verdict | null {
  if (verdicts.yes.has(form)) return 'yes';
  return verdicts.no.has(form) ? 'no' : null;
}

/** "Yes and no". */
function oppositeFollows({ words, language }: Analysis, position: number, verdict: Verdict): boolean {
  const next = words[position + 1]?.form ?? '';
  const other = verdictWord(
    language.linkingWords.has(next) ? (words[position + 2]?.form ?? '') : next,
    language,
  );
  return other !== null && other !== verdict;
}

/** Whether a mark, the end or a pronoun follows, or the word says nothing else. */
function standsAlone({ words, sentences, text, language }: Analysis, position: number): boolean {
  const word = words[position];
  const next = words[position + 1];
  if (word === undefined) return false;
  if (language.verdicts.plain.has(word.form)) return true;
  if (next === undefined || position === sentences[0]?.lastWord) return true;
  if (/[,;:.!\u2013\u2014-]/.test(text.slice(word.end, next.start))) return true;
  return word.form === language.verdicts.shortest && isPronoun(next.form, language);
}

function isPronoun(form: string, { clauses }: Language): boolean {
  return ((clauses.roles.get(form) ?? 0) & ClauseRole.pronoun) !== 0;
}
