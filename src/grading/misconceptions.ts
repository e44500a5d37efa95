// Wrong statements: found whole and meant, never guessed; quoted with what is true instead.
import type { CompiledRubric } from '../rubrics/compile.ts';
import { extentOf } from '../rubrics/fill.ts';
import { matchWording, type WordingMatch } from '../rubrics/match.ts';
import type { MisconceptionGrade } from './grade.ts';
import { type Reading, spansOf } from './reading.ts';
import { MISCONCEPTION } from './weights.ts';

/** A misconception as graded, and the sentence that voices it. */
export interface FoundMisconception {
  readonly grade: MisconceptionGrade;
  readonly turn: number;
  readonly sentence: number;
}

/** Whether a sentence of a turn voices a misconception. */
export type IsFalse = (turn: number, sentence: number) => boolean;

/** The misconceptions that the answer voices, in the rubric's order. */
export function findMisconceptions(
  rubric: CompiledRubric,
  readings: readonly Reading[],
): FoundMisconception[] {
  return rubric.misconceptions.flatMap(({ misconception, wordings }) => {
    for (const reading of readings.filter((one) => !one.listed)) {
      for (const wording of wordings) {
        const search = { near: MISCONCEPTION.reach, least: MISCONCEPTION.fromShare, hits: reading.hits };
        const match = matchWording(wording, reading.index, search).find((one) => isMeant(one, reading));
        if (match === undefined) continue;
        const { id, says, severity, correction } = misconception;
        const spans = spansOf(
          reading,
          match.filled.map(({ hit }) => hit),
        );
        const grade = { id, says, severity, correction, points: MISCONCEPTION.points[severity], spans };
        return [{ grade, turn: reading.turn, sentence: match.sentence }];
      }
    }
    return [];
  });
}

/** The sentences in which misconceptions were found. */
export function falseSentences(found: readonly FoundMisconception[]): IsFalse {
  const keys = new Set(found.map(({ turn, sentence }) => `${turn}:${sentence}`));
  return (turn, sentence) => keys.has(`${turn}:${sentence}`);
}

/** Whole and close together, not merely repeated from the interviewer, and no word of it negated or rejected by one outside it. */
function isMeant(match: WordingMatch, reading: Reading): boolean {
  if (match.share < MISCONCEPTION.fromShare || extentOf(match.filled) > MISCONCEPTION.reach) return false;
  const negations = reading
    .negationsIn(match.sentence)
    .filter(({ negator }) => !match.filled.some(({ hit }) => hit.from <= negator && negator <= hit.to));
  const isRejected = match.filled.some(({ hit }) =>
    negations.some(({ from, to }) => from <= hit.to && hit.from <= to),
  );
  return !isRejected && !endsAsQuestion(match, reading);
}

function endsAsQuestion(match: WordingMatch, reading: Reading): boolean {
  const end = reading.analysis.sentences[match.sentence]?.end ?? 0;
  return reading.analysis.text
    .slice(end, end + 2)
    .trimStart()
    .startsWith('?');
}
