// Where an answer says of the things that a rubric speaks of the contrary: "after" for "before", "fewer" for "more". A reason to
// ask a person, never a verdict: much that is right of one thing is right the other way round of another.
import type { CompiledRubric } from '../rubrics/compile.ts';
import { type DirectedClause, directedClausesIn } from '../rubrics/directions.ts';
import type { Language } from '../text/index.ts';
import { type AnalysedTurn, spansAt } from './analysed-turn.ts';
import type { Span } from './grade.ts';
import { FLAGS } from './weights.ts';

/**
 * The words that turn round what the rubric says; none where more than twice as many clauses say it the right way round. Keyword
 * lists say nothing.
 */
export function turnedRoundSpans(rubric: CompiledRubric, turns: readonly AnalysedTurn[]): Span[] {
  const { directed, questionStems, language } = rubric;
  let agreeing = 0;
  const turned: Span[][] = [];
  for (const turn of turns.filter((one) => !one.isKeywordList)) {
    for (const said of directedClausesIn(turn.analysis, questionStems)) {
      const alike = directed.filter((clause) => sharesEnough(said, clause));
      const agrees = alike.some(({ directions }) => has(said, directions.keys()));
      if (agrees) agreeing += 1;
      const positions = agrees ? [] : alike.flatMap((clause) => positionsAgainst(said, clause, language));
      if (positions.length > 0) turned.push(spansAt(turn, [...new Set(positions)]));
    }
  }
  return turned.length > 0 && turned.length >= agreeing * FLAGS.turnedRound.share ? turned.flat() : [];
}

function sharesEnough({ content }: DirectedClause, other: DirectedClause): boolean {
  let shared = 0;
  for (const stem of content) if (other.content.has(stem)) shared += 1;
  return shared >= FLAGS.turnedRound.words;
}

function has({ directions }: DirectedClause, stems: Iterable<string>): boolean {
  for (const stem of stems) if (directions.has(stem)) return true;
  return false;
}

/** Where a clause says the opposite of a word of another that itself does not say both. */
function positionsAgainst(
  { directions }: DirectedClause,
  other: DirectedClause,
  { opposites, linkingWords }: Language,
): number[] {
  return [...directions].flatMap(([stem, positions]) => {
    // "With" is said of so many things that it turns nothing round; "without" does.
    if (linkingWords.has(stem)) return [];
    const isAgainst = [...(opposites.get(stem) ?? [])].some((opposite) => other.directions.has(opposite));
    return isAgainst && !other.directions.has(stem) ? positions : [];
  });
}
