// Whether a clause tells of the past: "we had one account for all". Whoever tells what was once done claims nothing of what to do,
// and mostly tells it because it went wrong.
import type { Analysis, Clause } from './analysis-types.ts';
import { hasRole } from './clauses.ts';
import { ClauseRole } from './language.ts';

/** Between a subject and its verb stand so many adverbs at most. */
const ADVERBS = 2;

/**
 * Whether the verb of a clause, or of one in it, stands in the past tense. Forms that are participles as well count behind a
 * pronoun only ("we kept", "which meant", but not "keys are kept"). What is imagined is not past ("if we kept"), nor what holds
 * in the present beside it ("what was sent is final").
 */
export function tellsOfPast(analysis: Analysis, { firstWord, lastWord }: Clause): boolean {
  const { words, language } = analysis;
  const { past, unreal } = language.tenses;
  if (unreal.has(words[firstWord]?.form ?? '')) return false;
  let isPast = false;
  for (let position = firstWord; position <= lastWord; position++) {
    const form = words[position]?.form ?? '';
    const tense = tenseBehindSubject(analysis, position, firstWord);
    if (past.has(form) || tense === 'past') isPast = true;
    else if (tense === 'present' || hasRole(form, ClauseRole.finite, language)) return false;
  }
  return isPast;
}

/** What the subject right before a verb makes of it: "we (also) kept", "we'd kept" tell of the past, "we keep" does not. */
function tenseBehindSubject(
  { words, language }: Analysis,
  position: number,
  firstWord: number,
): 'past' | 'present' | null {
  const { participles, looksPast, adverbs, perfect, subjects } = language.tenses;
  const form = words[position]?.form ?? '';
  const mayBePast = participles.has(form) || looksPast(form);
  if (!mayBePast && !hasRole(form, ClauseRole.verb, language)) return null;
  let subject = position - 1;
  while (subject > firstWord && position - subject <= ADVERBS && adverbs.has(words[subject]?.form ?? ''))
    subject -= 1;
  if (subject < firstWord) return null;
  const before = words[subject]?.form ?? '';
  if (mayBePast && perfect.has(before)) return 'past';
  if (!subjects.has(before) && !hasRole(before, ClauseRole.pronoun, language)) return null;
  return mayBePast ? 'past' : 'present';
}
