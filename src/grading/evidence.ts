// What each concept earns and by which words. The words returned are the words counted: highlighting uses nothing else.
import type { CompiledConcept } from '../rubrics/compile.ts';
import { isDenied, matchWording, type WordingMatch } from '../rubrics/match.ts';
import type { CompiledWording } from '../rubrics/wording.ts';
import { isGlueWord } from '../text/index.ts';
import type { Span } from './grade.ts';
import { opposedSpans } from './opposed.ts';
import { isHeard, type Reading, spansOf } from './reading.ts';
import { CREDIT, FLAGS, STATUS } from './weights.ts';

/** A wording, a group or a concept as found. */
export interface Evidence {
  /** 0 to 1. */
  readonly credit: number;
  /** True where a hint halved it. */
  readonly afterHint: boolean;
  readonly spans: readonly Span[];
}

/** Evidence for a concept, and where the answer denies it instead. */
export interface ConceptEvidence extends Evidence {
  readonly denied: readonly Span[];
}

const NOTHING: Evidence = { credit: 0, afterHint: false, spans: [] };

/** What stands against a concept, gathered on the way. */
interface Against {
  /** Said of it, and denied. */
  readonly denied: Span[];
  /** The opposite of it. */
  readonly opposed: Span[];
}

/** The best evidence for a concept in all turns: its best groups, as many as it asks for. */
export function gatherEvidence(concept: CompiledConcept, readings: readonly Reading[]): ConceptEvidence {
  const against: Against = { denied: [], opposed: [] };
  const groups = concept.groups.map((wordings) =>
    best(
      wordings.flatMap((wording) => readings.map((reading) => readFor(concept, wording, reading, against))),
    ),
  );
  const counted = groups.sort((one, two) => two.credit - one.credit).slice(0, concept.atLeast);
  const sum = counted.reduce((total, evidence) => total + evidence.credit, 0);
  const credit = groupCredit(sum / concept.atLeast, concept.atLeast);
  if (credit === 0) return { ...NOTHING, denied: [...against.denied, ...against.opposed] };
  const earning = counted.filter((evidence) => evidence.credit > 0);
  return {
    credit,
    afterHint: earning.some((evidence) => evidence.afterHint),
    spans: inOrder(earning.flatMap((evidence) => evidence.spans)),
    denied: credit < STATUS.covered ? against.opposed : [],
  };
}

/** Credit for a share of a wording's weight: nothing below `fromShare`, then evenly up to 1. */
export function partialCredit(share: number): number {
  if (share >= 1) return 1;
  if (share < CREDIT.fromShare) return 0;
  const reached = (share - CREDIT.fromShare) / (1 - CREDIT.fromShare);
  return CREDIT.atFromShare + (1 - CREDIT.atFromShare) * reached;
}

function groupCredit(share: number, atLeast: number): number {
  return atLeast > 1 && share < CREDIT.fromGroups ? 0 : share;
}

/** The best evidence for a wording in one turn. What stands against it is gathered beside. */
function readFor(
  concept: CompiledConcept,
  wording: CompiledWording,
  reading: Reading,
  against: Against,
): Evidence {
  const hinted = reading.hinted.has(concept.concept.id);
  let found = NOTHING;
  const search = { least: Math.min(CREDIT.fromShare, FLAGS.opposed.from), hitsOf: reading.hitsOf };
  for (const match of matchWording(wording, reading.index, search)) {
    against.opposed.push(...opposedSpans(concept, wording, match, reading));
    const credit = creditOf(match, reading, hinted);
    if (credit <= found.credit) continue;
    const spans = spansOf(
      reading,
      match.filled.map(({ hit }) => hit),
    );
    if (!isDenied(match, reading.negationsIn(match.sentence))) found = { credit, afterHint: hinted, spans };
    else if (match.share >= FLAGS.contradiction && !reading.listed) against.denied.push(...spans);
  }
  return found;
}

function creditOf(match: WordingMatch, reading: Reading, hinted: boolean): number {
  if (match.filled.every(({ hit }) => isHeard(hit, reading))) return 0;
  let credit = partialCredit(match.share);
  if (match.filled.every(({ slot }) => slot.fromQuestion)) credit *= CREDIT.fromQuestion;
  if (isOnlyNamed(match, reading)) credit *= CREDIT.named[match.filled.length] ?? 1;
  if (reading.listed) credit = Math.min(credit, CREDIT.listed);
  return hinted ? credit * CREDIT.afterHint : credit;
}

/** True where the sentence hardly has a word beside the few that were matched. */
function isOnlyNamed(match: WordingMatch, reading: Reading): boolean {
  if (match.filled.length >= CREDIT.named.length) return false;
  const sentence = reading.analysis.sentences[match.sentence];
  if (sentence === undefined) return false;
  let others = 0;
  for (let position = sentence.firstWord; position <= sentence.lastWord; position++) {
    if (match.filled.some(({ hit }) => hit.from <= position && position <= hit.to)) continue;
    if (!isGlueWord(reading.analysis.words[position]?.form ?? '')) others += 1;
    if (others >= CREDIT.namedOtherWords) return false;
  }
  return true;
}

/** The first of the greatest. */
function best(found: readonly Evidence[]): Evidence {
  return found.reduce((one, two) => (two.credit > one.credit ? two : one), NOTHING);
}

/** Spans by place, each once. */
function inOrder(spans: readonly Span[]): Span[] {
  const unique = new Map(spans.map((span) => [`${span.turn}:${span.start}:${span.end}`, span]));
  return [...unique.values()].sort((one, two) => one.turn - two.turn || one.start - two.start);
}
