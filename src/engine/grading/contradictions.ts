// Where an answer seems to say the opposite of a concept: the opposite of the word that is missing, or two things the other
// way round. It is a reason to ask a person, never a verdict.
import type { CompiledConcept } from '../rubrics/compile.ts';
import type { Scope } from '../rubrics/scopes.ts';
import type { CompiledWording } from '../rubrics/wording.ts';
import { oppositeHits, type WordingMatch } from '../rubrics/wording-negation.ts';
import { comparisonsIn, isReversed } from '../text/index.ts';
import { type AnalysedTurn, spansOf } from './analysed-turn.ts';
import type { Span } from './grade.ts';
import { FLAGS } from './weights.ts';

/** The opposites of missing words beside a part of a wording. */
export function oppositeSpans(wording: CompiledWording, match: WordingMatch, turn: AnalysedTurn): Span[] {
  const { from, words } = FLAGS.opposed;
  if (turn.isKeywordList || match.share >= 1 || match.share < from || match.filled.length < words) return [];
  const negations = turn.negationsIn(match.scope);
  const hits = oppositeHits(match, wording, turn.index);
  return spansOf(
    turn,
    hits.filter((hit) => !negations.some(({ from: first, to }) => first <= hit.from && hit.to <= to)),
  );
}

/** Whether a stretch has the things of the concept's name the other way round. */
export function hasReversedComparison(
  { comparisons }: CompiledConcept,
  { firstWord, lastWord }: Scope,
  { analysis }: AnalysedTurn,
): boolean {
  if (comparisons.length === 0) return false;
  const said = comparisonsIn(analysis, firstWord, lastWord);
  return said.some((one) => comparisons.some((two) => isReversed(one, two)));
}
