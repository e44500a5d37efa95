// Finds misconceptions: an answer has one only if a wording of it is found whole and is not denied, rejected or asked.

import type { Misconception } from '../rubrics/authored-types.ts';
import type { CompiledRubric } from '../rubrics/compile.ts';
import { matchWording } from '../rubrics/match-wording.ts';
import { extentOf } from '../rubrics/slot-filling.ts';
import type { CompiledWording } from '../rubrics/wording.ts';
import { negationsOutside, type WordingMatch } from '../rubrics/wording-negation.ts';
import { type MoodKind, tellsOfPast } from '../text/index.ts';
import { type AnalysedTurn, spansOfMatch } from './analysed-turn.ts';
import type { MisconceptionGrade } from './grade.ts';
import { moodOf } from './mood-of-match.ts';
import { MISCONCEPTION } from './weights.ts';

const UNCLAIMED: ReadonlySet<MoodKind> = new Set(['asked', 'questioned', 'disowned', 'warned']);

/** Where a misconception is voiced. */
interface Voiced {
  readonly turn: AnalysedTurn;
  readonly match: WordingMatch;
}

/** A misconception as graded, and everywhere that it is voiced. */
export interface FoundMisconception {
  readonly grade: MisconceptionGrade;
  readonly voiced: readonly Voiced[];
}

/** Whether a match, in a turn by its index, lies where a misconception is voiced. */
export type VoicesMisconception = (turn: number, match: WordingMatch) => boolean;

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
export function voicedBy(wording: CompiledWording, turn: AnalysedTurn): WordingMatch[] {
  const search = {
    window: MISCONCEPTION.reach,
    least: MISCONCEPTION.fromShare,
    hits: turn.hits,
    joined: 'continued',
  } as const;
  return matchWording(wording, turn.index, search).filter((match) => isMeant(match, turn));
}

/**
 * What was found, as it counts. A single one beside much that is right is more often a misreading than an error: it takes no
 * points, and is asked about instead.
 * @param coverage of the answer's concepts, 0 to 1
 */
export function asCounted(found: readonly MisconceptionGrade[], coverage: number): MisconceptionGrade[] {
  const isDoubtful = found.length === 1 && coverage >= MISCONCEPTION.sparedFrom;
  return isDoubtful ? found.map((one) => ({ ...one, points: 0 })) : [...found];
}

function gradeOf(
  { id, says, severity, correction }: Misconception,
  { turn, match }: Voiced,
): MisconceptionGrade {
  const points = MISCONCEPTION.points[severity];
  return { id, says, severity, correction, points, spans: spansOfMatch(turn, match) };
}

/**
 * Tells what is said where misconceptions are voiced from the rest. Of a clause that never ends, as in dictated text, only the
 * words near them are meant.
 */
export function placesVoicing(found: readonly FoundMisconception[]): VoicesMisconception {
  const places = found.flatMap(({ voiced }) =>
    voiced.map(({ turn, match }) => ({ turn: turn.number, ...placeOf(match) })),
  );
  return (number, { filled }) =>
    places.some(
      ({ turn, from, to }) => turn === number && filled.some(({ hit }) => from <= hit.to && hit.from <= to),
    );
}

function placeOf({ scope, filled }: WordingMatch): { from: number; to: number } {
  const from = Math.min(...filled.map(({ hit }) => hit.from)) - MISCONCEPTION.voids;
  const to = Math.max(...filled.map(({ hit }) => hit.to)) + MISCONCEPTION.voids;
  return { from: Math.max(scope.firstWord, from), to: Math.min(scope.lastWord, to) };
}

/**
 * Whether it is asked, disowned, or told of the past. What somebody dismisses or puts off is told as their own view.
 */
function isUnclaimed(match: WordingMatch, turn: AnalysedTurn): boolean {
  return (
    isToldOfPast(match, turn) ||
    moodOf(
      match,
      turn.analysis.moods.filter(({ kind }) => UNCLAIMED.has(kind)),
    ) !== null
  );
}

/** Whether every clause that holds a part of a match tells of the past. */
function isToldOfPast({ filled }: WordingMatch, { analysis }: AnalysedTurn): boolean {
  const clauses = new Set(filled.map(({ hit }) => analysis.clauseOfWord[hit.from]));
  return [...clauses].every((number) => {
    const clause = analysis.clauses[number ?? -1];
    return clause !== undefined && tellsOfPast(analysis, clause);
  });
}

/** Whether a match is whole and close together, and the speaker's own: no word of it negated or rejected by one outside it. */
export function isMeant(match: WordingMatch, turn: AnalysedTurn): boolean {
  if (match.share < MISCONCEPTION.fromShare || extentOf(match.filled) > MISCONCEPTION.reach) return false;
  const negations = negationsOutside(match, turn.negationsIn(match.scope));
  const isRejected = match.filled.some(({ hit }) =>
    negations.some(({ from, to }) => from <= hit.to && hit.from <= to),
  );
  return !isRejected && !isUnclaimed(match, turn);
}
