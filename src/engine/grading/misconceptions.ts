// Finds misconceptions: an answer has one only if a wording of it is found whole and is not denied, rejected or asked.

import type { Misconception } from '../rubrics/authored-types.ts';
import type { CompiledRubric } from '../rubrics/compile.ts';
import { matchWording } from '../rubrics/match-wording.ts';
import { extentOf } from '../rubrics/slot-filling.ts';
import type { CompiledWording } from '../rubrics/wording.ts';
import type { WordingMatch } from '../rubrics/wording-negation.ts';
import { type AnalysedTurn, spansOf } from './analysed-turn.ts';
import type { MisconceptionGrade } from './grade.ts';
import { MISCONCEPTION } from './weights.ts';

/** Where a misconception is voiced. */
interface Voiced {
  readonly turn: AnalysedTurn;
  readonly match: WordingMatch;
}

/** A misconception as graded, and everywhere that it is voiced. */
interface FoundMisconception {
  readonly grade: MisconceptionGrade;
  readonly voiced: readonly Voiced[];
}

/** Whether a sentence of a turn, both by index, voices a misconception. */
export type VoicesMisconception = (turn: number, sentence: number) => boolean;

/** The misconceptions that the answer voices, in the rubric's order; each is quoted where it is found first. */
export function findMisconceptions(
  rubric: CompiledRubric,
  turns: readonly AnalysedTurn[],
): FoundMisconception[] {
  const unlisted = turns.filter((one) => !one.isKeywordList);
  return rubric.misconceptions.flatMap(({ misconception, wordings }) => {
    const voiced = unlisted.flatMap((turn) =>
      wordings.flatMap((wording) => voicedBy(wording, turn).map((match) => ({ turn, match }))),
    );
    const [first] = voiced;
    return first === undefined ? [] : [{ grade: gradeOf(misconception, first), voiced }];
  });
}

/** Where a wording of a misconception is found whole and meant. */
function voicedBy(wording: CompiledWording, turn: AnalysedTurn): WordingMatch[] {
  const search = { window: MISCONCEPTION.reach, least: MISCONCEPTION.fromShare, hits: turn.hits };
  return matchWording(wording, turn.index, search).filter((match) => isMeant(match, turn));
}

function gradeOf(
  { id, says, severity, correction }: Misconception,
  { turn, match }: Voiced,
): MisconceptionGrade {
  const hits = match.filled.map(({ hit }) => hit);
  const points = MISCONCEPTION.points[severity];
  return { id, says, severity, correction, points, spans: spansOf(turn, hits) };
}

/** Tells the sentences in which misconceptions were found from the others. */
export function misconceptionSentences(found: readonly FoundMisconception[]): VoicesMisconception {
  const voiced = found.flatMap((one) => one.voiced);
  const keys = new Set(voiced.map(({ turn, match }) => `${turn.number}:${match.sentence}`));
  return (number, sentence) => keys.has(`${number}:${sentence}`);
}

/** Whole and close together, not merely repeated from the interviewer, and no word of it negated or rejected by one outside it. */
function isMeant(match: WordingMatch, turn: AnalysedTurn): boolean {
  if (match.share < MISCONCEPTION.fromShare || extentOf(match.filled) > MISCONCEPTION.reach) return false;
  const negations = turn
    .negationsIn(match.sentence)
    .filter(({ negator }) => !match.filled.some(({ hit }) => hit.from <= negator && negator <= hit.to));
  const isRejected = match.filled.some(({ hit }) =>
    negations.some(({ from, to }) => from <= hit.to && hit.from <= to),
  );
  return !isRejected && !endsAsQuestion(match, turn);
}

function endsAsQuestion(match: WordingMatch, turn: AnalysedTurn): boolean {
  const end = turn.analysis.sentences[match.sentence]?.end ?? 0;
  return turn.analysis.text
    .slice(end, end + 2)
    .trimStart()
    .startsWith('?');
}
