// Yes or no, as an answer opens.
import type { CompiledRubric } from '../rubrics/compile.ts';
import { compiledWordingsOf } from '../rubrics/compile.ts';
import { type Verdict, verdictOf } from '../text/index.ts';
import { type AnalysedTurn, spansOf } from './analysed-turn.ts';
import type { Span } from './grade.ts';

/** The verdict of the first turn that opens with one; null where none does. */
export function openingVerdict(turns: readonly AnalysedTurn[]): { verdict: Verdict; span: Span } | null {
  for (const turn of turns) {
    const said = verdictOf(turn.analysis);
    if (said === null) continue;
    const [span] = spansOf(turn, [{ from: said.position, to: said.position }]);
    if (span !== undefined) return { verdict: said.verdict, span };
  }
  return null;
}

/** Whether a rubric asks for nothing but yes or no. */
export function hasVerdictsOnly({ concepts }: CompiledRubric): boolean {
  const wordings = concepts.flatMap(compiledWordingsOf);
  return wordings.length > 0 && wordings.every(({ verdict }) => verdict !== null);
}
