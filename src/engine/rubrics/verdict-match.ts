// Matches of a wording that is but a word for yes or no.
import { verdictOf, type WordIndex } from '../text/index.ts';
import type { CompiledWording } from './wording.ts';
import type { WordingMatch } from './wording-negation.ts';

/** The opening of a text, where it says what the wording asks for; whoever opens with the opposite is not found. */
export function matchVerdict({ verdict, slots }: CompiledWording, { analysis }: WordIndex): WordingMatch[] {
  const said = verdictOf(analysis);
  const [slot] = slots;
  const clause = analysis.clauses[analysis.clauseOfWord[said?.position ?? 0] ?? 0];
  if (said === null || said.verdict !== verdict || slot === undefined || clause === undefined) return [];
  const { firstWord, lastWord } = clause;
  const scope = {
    clause: analysis.clauseOfWord[said.position] ?? 0,
    clauses: 1,
    firstWord,
    lastWord,
  } as const;
  const hit = { from: said.position, to: said.position };
  return [{ scope, share: 1, filled: [{ slot, hit }], isVerdict: true }];
}
