// Finds misconceptions that an answer warns of: said whole, and denied or disowned. Whoever tells what people wrongly do, and
// that it is wrong, knows what is right, even where the answer does not say that in so many words.

import type { CompiledRubric } from '../rubrics/compile.ts';
import { matchWording } from '../rubrics/match-wording.ts';
import type { CompiledWording } from '../rubrics/wording.ts';
import { liesMostlyIn, negationsOutside, type WordingMatch } from '../rubrics/wording-negation.ts';
import { type AnalysedTurn, spansOfMatch } from './analysed-turn.ts';
import type { MisconceptionGrade, Rejection, Span } from './grade.ts';
import { MISCONCEPTION, REJECTION } from './weights.ts';

/**
 * The misconceptions that the answer rejects, in the rubric's order, as many as count.
 * @param voiced those that it voices: who says both rejects nothing
 */
export function findRejections(
  rubric: CompiledRubric,
  turns: readonly AnalysedTurn[],
  voiced: readonly MisconceptionGrade[],
): Rejection[] {
  const unlisted = turns.filter((one) => !one.isKeywordList);
  const rejected = rubric.misconceptions.flatMap(({ misconception, wordings }) => {
    if (voiced.some(({ id }) => id === misconception.id)) return [];
    for (const turn of unlisted) {
      const spans = firstRejection(wordings, turn);
      if (spans === null) continue;
      const { id, says, correction, severity } = misconception;
      return [{ id, says, correction, points: REJECTION.points[severity], spans }];
    }
    return [];
  });
  return rejected.slice(0, REJECTION.most);
}

function firstRejection(wordings: readonly CompiledWording[], turn: AnalysedTurn): Span[] | null {
  const { negations, moods } = turn.analysis;
  if (negations.length === 0 && moods.every(({ kind }) => kind !== 'disowned')) return null;
  for (const wording of wordings) {
    // Words that bar a misconception are mostly those of people who warn of it.
    const unbarred = { ...wording, forbidden: [] };
    const search = { window: MISCONCEPTION.reach, least: MISCONCEPTION.fromShare, hits: turn.hits };
    const match = matchWording(unbarred, turn.index, search).find((one) => isRejected(one, turn));
    if (match !== undefined) return spansOfMatch(turn, match);
  }
  return null;
}

/** Whether most of a match stands under negations outside it, or is disowned. */
function isRejected(match: WordingMatch, turn: AnalysedTurn): boolean {
  const negations = negationsOutside(match, turn.negationsIn(match.scope));
  const disowned = turn.analysis.moods.filter(({ kind }) => kind === 'disowned');
  return liesMostlyIn(match.filled, [...negations, ...disowned]);
}
