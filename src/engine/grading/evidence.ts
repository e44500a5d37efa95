// What each concept earns and by which words. The words returned are the words counted: highlighting uses nothing else.
import type { CompiledConcept } from '../rubrics/compile.ts';
import { isDenied, matchWording, shareWithin, type WordingMatch } from '../rubrics/match-wording.ts';
import type { CompiledWording } from '../rubrics/wording.ts';
import { isHeard, type Reading, spansOf } from './analysed-turn.ts';
import { isTurnedRound, opposedSpans } from './contradictions.ts';
import type { Span } from './grade.ts';
import type { IsFalse } from './misconceptions.ts';
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
  /** Where it is denied in one place though covered in another. */
  readonly alsoDenied: readonly Span[];
}

/** Evidence by one wording. */
interface Found extends Evidence {
  /** True where it says a concept's two things the other way round. */
  readonly isTurnedRound: boolean;
}

const NOTHING: Found = { credit: 0, afterHint: false, spans: [], isTurnedRound: false };

/** What stands against a concept, gathered on the way. */
interface Against {
  /** Said of it, and denied. */
  readonly denied: Span[];
  /** The opposite of it. */
  readonly opposed: Span[];
  /** What a sentence says that voices a misconception is no evidence of understanding. */
  readonly isFalse: IsFalse;
}

/** The best evidence for a concept in all turns: its best groups, as many as it asks for. */
export function gatherEvidence(
  concept: CompiledConcept,
  readings: readonly Reading[],
  isFalse: IsFalse,
): ConceptEvidence {
  const against: Against = { denied: [], opposed: [], isFalse };
  const groups = concept.groups.map((wordings) => bestOf(concept, wordings, readings, against));
  const counted = groups.sort((one, two) => two.credit - one.credit).slice(0, concept.atLeast);
  const sum = counted.reduce((total, evidence) => total + evidence.credit, 0);
  const credit = groupCredit(sum / concept.atLeast, concept.atLeast);
  const earning = counted.filter((evidence) => evidence.credit > 0);
  const turnedRound = earning.flatMap((evidence) => (evidence.isTurnedRound ? evidence.spans : []));
  const isCovered = credit >= STATUS.covered;
  return {
    credit,
    afterHint: earning.some((evidence) => evidence.afterHint),
    spans: inOrder(earning.flatMap((evidence) => evidence.spans)),
    denied: isCovered ? turnedRound : [...against.denied, ...against.opposed, ...turnedRound],
    alsoDenied: isCovered ? against.denied : [],
  };
}

/**
 * What an answer denies of what is asked for. Whoever covers a concept may deny something near it ("never two writers"),
 * so that counts only where it happens to several.
 */
export function denialsOf(evidence: readonly ConceptEvidence[]): Span[] {
  const both = evidence.filter(({ alsoDenied }) => alsoDenied.length > 0);
  const spans = evidence.flatMap(({ denied }) => denied);
  return both.length >= FLAGS.alsoDenied
    ? [...spans, ...both.flatMap(({ alsoDenied }) => alsoDenied)]
    : spans;
}

/** The evidence that earns most. Wordings of which a turn has most are read first, so that the others seldom need to be. */
function bestOf(
  concept: CompiledConcept,
  wordings: readonly CompiledWording[],
  readings: readonly Reading[],
  against: Against,
): Found {
  const candidates: { wording: CompiledWording; reading: Reading; share: number }[] = [];
  for (const wording of wordings) {
    for (const reading of readings) {
      const share = shareWithin(wording, reading.hits);
      if (share >= FLAGS.opposed.from) candidates.push({ wording, reading, share });
    }
  }
  candidates.sort((one, two) => two.share - one.share);
  let best = NOTHING;
  for (const { wording, reading, share } of candidates) {
    if (best.credit >= STATUS.covered && best.credit >= partialCredit(share)) return best;
    best = readFor(concept, wording, reading, best, against);
  }
  return best;
}

/** Credit for a share of a wording's weight: nothing below `fromShare`, then evenly up to 1. */
export function partialCredit(share: number): number {
  if (share >= 1) return 1;
  if (share < CREDIT.fromShare) return 0;
  const reached = (share - CREDIT.fromShare) / (1 - CREDIT.fromShare);
  return CREDIT.atFromShare + (1 - CREDIT.atFromShare) * reached;
}

/** The share that a credit takes at least. */
function shareFor(credit: number): number {
  const reached = Math.max(0, credit - CREDIT.atFromShare) / (1 - CREDIT.atFromShare);
  return CREDIT.fromShare + (1 - CREDIT.fromShare) * reached;
}

function groupCredit(share: number, atLeast: number): number {
  return atLeast > 1 && share < CREDIT.fromGroups ? 0 : share;
}

/** Better evidence by a wording in one turn, or what was best before. What stands against the concept is gathered beside. */
function readFor(
  concept: CompiledConcept,
  wording: CompiledWording,
  reading: Reading,
  before: Found,
  against: Against,
): Found {
  const hinted = reading.hinted.has(concept.concept.id);
  // What stands against a covered concept does not matter.
  const least = before.credit >= STATUS.covered ? shareFor(before.credit) : FLAGS.opposed.from;
  let best = before;
  for (const match of matchWording(wording, reading.index, { least, hits: reading.hits })) {
    if (best.credit < STATUS.covered) against.opposed.push(...opposedSpans(wording, match, reading));
    if (against.isFalse(reading.turn, match.sentence)) continue;
    const credit = creditOf(match, reading, hinted);
    if (credit <= best.credit) continue;
    const spans = spansOf(
      reading,
      match.filled.map(({ hit }) => hit),
    );
    if (!isDenied(match, reading.negationsIn(match.sentence))) {
      best = {
        credit,
        afterHint: hinted,
        spans,
        isTurnedRound: isTurnedRound(concept, match.sentence, reading),
      };
    } else if (match.share >= FLAGS.contradiction && !reading.listed) against.denied.push(...spans);
  }
  return best;
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
  const { words, sentences, language } = reading.analysis;
  const { linkingWords } = language;
  const sentence = sentences[match.sentence];
  if (sentence === undefined) return false;
  let others = 0;
  for (let position = sentence.firstWord; position <= sentence.lastWord; position++) {
    if (match.filled.some(({ hit }) => hit.from <= position && position <= hit.to)) continue;
    if (!linkingWords.has(words[position]?.form ?? '')) others += 1;
    if (others >= CREDIT.namedOtherWords) return false;
  }
  return true;
}

/** Spans by place, each once. */
function inOrder(spans: readonly Span[]): Span[] {
  const unique = new Map(spans.map((span) => [`${span.turn}:${span.start}:${span.end}`, span]));
  return [...unique.values()].sort((one, two) => one.turn - two.turn || one.start - two.start);
}
