// The learned doubt: how likely it is that a score lies far above what a person would give, by signs on the surface of the
// answer. It may send a grade to a person; it never moves a score, since people who are right show such signs, too.
import type { CompiledRubric } from '../rubrics/compile.ts';
import { matchWording } from '../rubrics/match-wording.ts';
import type { AnalysedTurn } from './analysed-turn.ts';
import { DOUBT } from './weights.ts';

/** What the doubt is made of. Each is documented with its coefficient, see DOUBT in weights.ts. */
export interface Signs {
  /** 0 to 1. */
  readonly score: number;
  /** Points to the nearer end of the scale, as a share of 50. */
  readonly middle: number;
  /** Of the credited concepts, and of three at least, the share that rests on a single wording. */
  readonly thin: number;
  /** Share of the content words that the rubric knows. */
  readonly known: number;
  /** The greatest share of a misconception's wording that is found; 0 below `DOUBT.nearFrom`. */
  readonly nearError: number;
  /** Words like "always" and "simply" among twenty words, three at most. */
  readonly absolutes: number;
}

/** The probability, 0 to 1, that a score lies twenty points or more above a person's mark: logistic regression. */
export function likelyOverpaid(signs: Signs): number {
  const { intercept, coefficients } = DOUBT;
  let logit: number = intercept;
  for (const [sign, coefficient] of Object.entries(coefficients) as [keyof Signs, number][])
    logit += coefficient * signs[sign];
  return 1 / (1 + Math.exp(-logit));
}

/** The signs of an answer. */
export function signsOf(
  rubric: CompiledRubric,
  turns: readonly AnalysedTurn[],
  {
    score,
    thin,
  }: { readonly score: number; readonly thin: { readonly credited: number; readonly thin: number } },
): Signs {
  const content = turns.flatMap((turn) => turn.content);
  const words = turns.flatMap(({ analysis }) => analysis.words);
  const absolutes = words.filter(({ form }) => rubric.language.absolutes.has(form)).length;
  const known = content.filter(({ stem }) => rubric.vocabulary.has(stem)).length;
  return {
    score: score / 100,
    middle: Math.min(score, 100 - score) / 50,
    thin: thin.thin / Math.max(DOUBT.fewest, thin.credited),
    known: known / Math.max(1, content.length),
    nearError: nearestError(rubric, turns),
    absolutes: Math.min(DOUBT.mostAbsolutes, (DOUBT.perWords * absolutes) / Math.max(1, words.length)),
  };
}

function nearestError({ misconceptions }: CompiledRubric, turns: readonly AnalysedTurn[]): number {
  let nearest = 0;
  for (const { wordings } of misconceptions) {
    for (const wording of wordings) {
      for (const { index, hits } of turns) {
        const least = Math.max(DOUBT.nearFrom, nearest);
        for (const { share } of matchWording(wording, index, { window: DOUBT.window, least, hits }))
          nearest = Math.max(nearest, share);
        if (nearest >= 1) return 1;
      }
    }
  }
  return nearest;
}
