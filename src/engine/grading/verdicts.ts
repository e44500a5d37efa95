// Yes or no, as an answer opens.
import { type Verdict, verdictOf } from '../text/index.ts';
import { type AnalysedTurn, spansAt } from './analysed-turn.ts';
import type { Span } from './grade.ts';

/** The verdict of the first turn that opens with one; null where none does. */
export function openingVerdict(turns: readonly AnalysedTurn[]): { verdict: Verdict; span: Span } | null {
  for (const turn of turns) {
    const said = verdictOf(turn.analysis);
    if (said === null) continue;
    const [span] = spansAt(turn, [said.position]);
    if (span !== undefined) return { verdict: said.verdict, span };
  }
  return null;
}
