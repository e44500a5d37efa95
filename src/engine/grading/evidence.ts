// Evidence for concepts: what each one earns, and by which words. The spans are exactly the words that were counted, and
// highlighting uses nothing else.
import type { CompiledConcept, CompiledWay } from '../rubrics/compile.ts';
import { matchWording, shareWithin } from '../rubrics/match-wording.ts';
import type { CompiledWording } from '../rubrics/wording.ts';
import { isDenied, type WordingMatch } from '../rubrics/wording-negation.ts';
import { type AnalysedTurn, inOrder, isHeard, spansOfMatch } from './analysed-turn.ts';
import { hasReversedComparison, oppositeSpans } from './contradictions.ts';
import type { Span } from './grade.ts';
import type { VoicesMisconception } from './misconceptions.ts';
import { moodOf, shareLeftBy } from './mood-of-match.ts';
import { unlisted } from './score.ts';
import { CORROBORATION, CREDIT, FLAGS, STATUS } from './weights.ts';

/** A wording, a group or a concept as found. */
interface Evidence {
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
  /** Where it is called needless; nothing where it is said elsewhere. */
  readonly dismissed: readonly Span[];
  /** True where it rests on a single wording though several were written that might agree. */
  readonly isThin: boolean;
}

/** Evidence by the wordings of a group. */
interface GroupEvidence extends Evidence {
  /** True where it says a concept's two things the other way round. */
  readonly isReversed: boolean;
  readonly isThin: boolean;
}

/** What one wording found in one scope. */
interface FoundWording {
  readonly wording: CompiledWording;
  readonly turn: AnalysedTurn;
  readonly match: WordingMatch;
  /** 0 to 1, before it is seen what agrees with it. */
  readonly credit: number;
}

const NOTHING: GroupEvidence = { credit: 0, afterHint: false, spans: [], isReversed: false, isThin: false };

/** What speaks against a concept, gathered while evidence for it is looked for. */
interface CounterEvidence {
  /** Where it is said, and denied. */
  readonly denied: Span[];
  /** Where its opposite is said. */
  readonly opposed: Span[];
  /** Where it is said, and called needless. */
  readonly dismissed: Span[];
  /** Where a misconception is voiced there is no evidence of understanding. */
  readonly voicesMisconception: VoicesMisconception;
}

/** The best evidence for a concept in all turns: that of one of its ways, whatever is said of the others. */
export function gatherEvidence(
  concept: CompiledConcept,
  turns: readonly AnalysedTurn[],
  voicesMisconception: VoicesMisconception,
): ConceptEvidence {
  const ways = concept.ways.map((way) => evidenceOfWay(concept, way, turns, voicesMisconception));
  return ways.reduce((best, one) => (one.credit > best.credit ? one : best));
}

/** The best evidence for one way of saying a concept: its best groups, as many as it asks for. */
function evidenceOfWay(
  concept: CompiledConcept,
  way: CompiledWay,
  turns: readonly AnalysedTurn[],
  voicesMisconception: VoicesMisconception,
): ConceptEvidence {
  const counter: CounterEvidence = { denied: [], opposed: [], dismissed: [], voicesMisconception };
  const groups = way.groups.map((wordings) => bestOf(concept, wordings, turns, counter));
  const counted = groups.sort((one, two) => two.credit - one.credit).slice(0, way.atLeast);
  const sum = counted.reduce((total, evidence) => total + evidence.credit, 0);
  const credit = groupCredit(sum / way.atLeast, way.atLeast);
  // Words that earn nothing are not shown as counted: one group of three proves nothing.
  const earning = credit > 0 ? counted.filter((evidence) => evidence.credit > 0) : [];
  const reversed = earning.flatMap((evidence) => (evidence.isReversed ? evidence.spans : []));
  const isCovered = credit >= STATUS.covered;
  return {
    credit,
    afterHint: earning.some((evidence) => evidence.afterHint),
    spans: inOrder(earning.flatMap((evidence) => evidence.spans)),
    denied: isCovered ? reversed : [...counter.denied, ...counter.opposed, ...reversed],
    alsoDenied: isCovered ? counter.denied : [],
    dismissed: credit < STATUS.partly ? inOrder(counter.dismissed) : [],
    isThin: earning.length > 0 && earning.every(({ isThin }) => isThin),
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

/**
 * The evidence that earns most: by one wording, as far as others agree with it in the same place. Pairs of wording and turn
 * with the greatest share come first, so that few are searched.
 */
function bestOf(
  concept: CompiledConcept,
  wordings: readonly CompiledWording[],
  turns: readonly AnalysedTurn[],
  counter: CounterEvidence,
): GroupEvidence {
  const candidates: { wording: CompiledWording; turn: AnalysedTurn; share: number }[] = [];
  for (const wording of wordings) {
    for (const turn of turns) {
      const share = shareWithin(wording, turn.hits);
      if (share >= FLAGS.opposed.from) candidates.push({ wording, turn, share });
    }
  }
  candidates.sort((one, two) => two.share - one.share);
  const found: FoundWording[] = [];
  let best: Corroborated | null = null;
  for (const { wording, turn, share } of candidates) {
    const credit = best?.credit ?? 0;
    if (credit >= partialCredit(share)) break;
    const more = searchTurn(concept, wording, turn, credit >= STATUS.covered, counter);
    if (more.length === 0) continue;
    found.push(...more);
    best = corroborated(found, wordings.length);
  }
  if (best === null) return NOTHING;
  const { one, credit, isThin } = best;
  return {
    credit,
    isThin,
    afterHint: one.turn.hinted.has(concept.concept.id),
    spans: spansOfMatch(one.turn, one.match),
    isReversed: hasReversedComparison(concept, one.match.scope, one.turn),
  };
}

/** Evidence with what it earns by what agrees with it. */
interface Corroborated {
  readonly one: FoundWording;
  readonly credit: number;
  readonly isThin: boolean;
}

/** The best of what was found, each lowered by how few other wordings are found beside it; null where none earns. */
function corroborated(found: readonly FoundWording[], available: number): Corroborated | null {
  let best: Corroborated | null = null;
  for (const one of found) {
    const most = best?.credit ?? 0;
    if (one.credit <= most) continue;
    const wordings = agreeingWith(one, found);
    const counts = corroboration(wordings, available);
    const credit = one.credit * counts;
    if (credit > most) best = { one, credit, isThin: wordings === 1 && counts < 1 };
  }
  return best;
}

/** How many different wordings, the one itself among them, are found nearly whole within a few clauses. */
function agreeingWith(one: FoundWording, found: readonly FoundWording[]): number {
  const { clauses, share } = CORROBORATION;
  const { clause } = one.match.scope;
  const agreeing = new Set([one.wording]);
  for (const { turn, match, wording } of found) {
    if (turn !== one.turn || match.share < share) continue;
    if (Math.abs(match.scope.clause - clause) <= clauses) agreeing.add(wording);
  }
  return agreeing.size;
}

/**
 * What evidence counts on which so many wordings agree, 0 to 1. A third of the wordings that were written may be asked for:
 * of few wordings one alone is enough.
 */
function corroboration(wordings: number, available: number): number {
  const { by, oneOf } = CORROBORATION;
  const spared = Math.max(0, by.length - Math.ceil(available / oneOf));
  return by[Math.min(by.length, wordings + spared) - 1] ?? 1;
}

/** Credit for a share of a wording's weight: nothing below `fromShare`, then evenly up to 1. */
function partialCredit(share: number): number {
  if (share >= 1) return 1;
  if (share < CREDIT.fromShare) return 0;
  const reached = (share - CREDIT.fromShare) / (1 - CREDIT.fromShare);
  return CREDIT.atFromShare + (1 - CREDIT.atFromShare) * reached;
}

function groupCredit(share: number, atLeast: number): number {
  return atLeast > 1 && share < CREDIT.fromGroups ? 0 : share;
}

/** What a wording finds in a turn that may be better than what is known; counter-evidence is added to what is handed in. */
function searchTurn(
  concept: CompiledConcept,
  wording: CompiledWording,
  turn: AnalysedTurn,
  isCovered: boolean,
  counter: CounterEvidence,
): FoundWording[] {
  const hinted = turn.hinted.has(concept.concept.id);
  // What speaks against a covered concept does not matter.
  const least = isCovered ? CREDIT.fromShare : FLAGS.opposed.from;
  const found: FoundWording[] = [];
  for (const match of matchWording(wording, turn.index, { least, hits: turn.hits })) {
    if (!isCovered) counter.opposed.push(...oppositeSpans(wording, match, turn));
    if (counter.voicesMisconception(turn.number, match)) continue;
    const mood = moodOf(match, turn.analysis.moods);
    const credit = creditOf(match, turn, hinted) * wording.credit;
    if (credit <= 0) continue;
    const isDismissed = mood === 'dismissed';
    if (isDismissed || isDenied(match, turn.negationsIn(match.scope))) {
      const against = isDismissed ? counter.dismissed : counter.denied;
      if (match.share >= FLAGS.contradiction && !turn.isKeywordList)
        against.push(...spansOfMatch(turn, match));
      continue;
    }
    found.push({ wording, turn, match, credit: credit * shareLeftBy(mood) });
  }
  return found;
}

function creditOf(match: WordingMatch, turn: AnalysedTurn, hinted: boolean): number {
  if (match.isVerdict === true) return hinted ? CREDIT.afterHint : 1;
  if (match.filled.every(({ hit }) => isHeard(hit, turn))) return 0;
  let credit = partialCredit(match.share);
  if (match.scope.clauses > 1) credit *= CREDIT.twoClauses;
  if (match.filled.every(({ slot }) => slot.fromQuestion)) credit *= CREDIT.fromQuestion;
  if (!isNumber(match) && isOnlyNamed(match, turn)) credit *= CREDIT.named[match.filled.length] ?? 1;
  credit = Math.min(credit, unlisted(turn.listness));
  return hinted ? credit * CREDIT.afterHint : credit;
}

/** A number that was asked for is all that can be said. */
function isNumber({ filled }: WordingMatch): boolean {
  return filled.every(({ slot }) => slot.isNumeric);
}

/** True where the sentence hardly has a word beside the few that were matched. */
function isOnlyNamed(match: WordingMatch, turn: AnalysedTurn): boolean {
  if (match.filled.length >= CREDIT.named.length) return false;
  const { words, sentences, language } = turn.analysis;
  const { linkingWords } = language;
  const sentence = sentences[words[match.scope.firstWord]?.sentence ?? 0];
  if (sentence === undefined) return false;
  let others = 0;
  for (let position = sentence.firstWord; position <= sentence.lastWord; position++) {
    if (match.filled.some(({ hit }) => hit.from <= position && position <= hit.to)) continue;
    if (!linkingWords.has(words[position]?.form ?? '')) others += 1;
    if (others >= CREDIT.namedOtherWords) return false;
  }
  return true;
}
