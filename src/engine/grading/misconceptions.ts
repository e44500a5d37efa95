// Wrong statements: found whole and meant, never guessed; quoted with what is true instead.
import type { CompiledRubric } from '../rubrics/compile.ts';
import { matchWording, type WordingMatch } from '../rubrics/match-wording.ts';
import type { Misconception } from '../rubrics/schema.ts';
import { extentOf } from '../rubrics/slot-filling.ts';
import type { CompiledWording } from '../rubrics/wording.ts';
import { type Reading, spansOf } from './analysed-turn.ts';
import type { MisconceptionGrade } from './grade.ts';
import { MISCONCEPTION } from './weights.ts';

/** Where something false is said. */
interface Voiced {
  readonly reading: Reading;
  readonly match: WordingMatch;
}

/** A misconception as graded, and everywhere that it is voiced. */
export interface FoundMisconception {
  readonly grade: MisconceptionGrade;
  readonly voiced: readonly Voiced[];
}

/** Whether a sentence of a turn voices a misconception. */
export type IsFalse = (turn: number, sentence: number) => boolean;

/** The misconceptions that the answer voices, in the rubric's order; each is quoted where it is found first. */
export function findMisconceptions(
  rubric: CompiledRubric,
  readings: readonly Reading[],
): FoundMisconception[] {
  const unlisted = readings.filter((one) => !one.listed);
  return rubric.misconceptions.flatMap(({ misconception, wordings }) => {
    const voiced = unlisted.flatMap((reading) =>
      wordings.flatMap((wording) => voicedBy(wording, reading).map((match) => ({ reading, match }))),
    );
    const [first] = voiced;
    return first === undefined ? [] : [{ grade: gradeOf(misconception, first), voiced }];
  });
}

/** Where a wording of a misconception is found whole and meant. */
function voicedBy(wording: CompiledWording, reading: Reading): WordingMatch[] {
  const search = { near: MISCONCEPTION.reach, least: MISCONCEPTION.fromShare, hits: reading.hits };
  return matchWording(wording, reading.index, search).filter((match) => isMeant(match, reading));
}

function gradeOf(
  { id, says, severity, correction }: Misconception,
  { reading, match }: Voiced,
): MisconceptionGrade {
  const hits = match.filled.map(({ hit }) => hit);
  const points = MISCONCEPTION.points[severity];
  return { id, says, severity, correction, points, spans: spansOf(reading, hits) };
}

/** The sentences in which misconceptions were found. */
export function falseSentences(found: readonly FoundMisconception[]): IsFalse {
  const voiced = found.flatMap((one) => one.voiced);
  const keys = new Set(voiced.map(({ reading, match }) => `${reading.turn}:${match.sentence}`));
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
