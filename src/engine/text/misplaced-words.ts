// Words of grammar that stand where no sentence has them: "the of", "an table", "with and". Words that were shuffled, or strung
// together out of a reference, are full of them; people who speak a language badly hardly make such mistakes.
import type { Analysis } from './analysis-types.ts';
import { hasRole, markBefore } from './clauses.ts';
import { ClauseRole } from './language.ts';

/** What cannot follow an article. */
const NO_NOUN = ClauseRole.preposition | ClauseRole.auxiliary | ClauseRole.opener | ClauseRole.joiner;
/** What cannot follow a preposition; nothing may, where a clause ends with what it speaks of ("what it depends on"). */
const NO_OBJECT = ClauseRole.auxiliary | ClauseRole.joiner;

/** How many articles and prepositions a text has, and the positions of those that are misplaced. Linear in the text. */
export function misplacedWords(analysis: Analysis): {
  readonly of: number;
  readonly misplaced: readonly number[];
} {
  const { words, language } = analysis;
  let of = 0;
  const misplaced: number[] = [];
  words.forEach(({ form, sentence }, position) => {
    const isArticle = language.articles.has(form);
    if (!isArticle && !hasRole(form, ClauseRole.preposition, language)) return;
    const next = words[position + 1];
    // A part of a compound is no word of grammar: "in-memory", "by-product".
    if (next !== undefined && next.token === words[position]?.token) return;
    of += 1;
    const isLast =
      next === undefined || next.sentence !== sentence || markBefore(analysis, position + 1) !== null;
    if (isLast ? isArticle : isMisplaced(analysis, position, isArticle)) misplaced.push(position);
  });
  return { of, misplaced };
}

/** Whether the word before which it stands shows that an article or preposition does not belong there. */
function isMisplaced({ words, language }: Analysis, position: number, isArticle: boolean): boolean {
  const form = words[position]?.form ?? '';
  const next = words[position + 1];
  if (next === undefined) return false;
  const isCompound = words[position + 2]?.token === next.token;
  const isInfinitive = language.beforeVerbs.has(form) && hasRole(next.form, ClauseRole.auxiliary, language);
  const cannotFollow = isArticle ? NO_NOUN : NO_OBJECT;
  if (!isCompound && !isInfinitive && hasRole(next.form, cannotFollow, language)) return true;
  return isArticle && (language.articles.has(next.form) || language.isWrongArticle(form, next.form));
}
