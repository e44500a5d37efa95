// Evidence for derived concepts: how many words of a concept's bag the whole answer holds.

import type { Bag, BagWord, CompiledDerivation } from '../rubrics/bags-of-words.ts';
import type { CompiledRubric } from '../rubrics/compile.ts';
import { saysOtherNumber } from '../rubrics/reference-numbers.ts';
import { deniedPositions, type Hit, type SimilarWord } from '../text/index.ts';
import { type AnalysedTurn, isHeard, spansOf } from './analysed-turn.ts';
import type { ConceptEvidence } from './evidence.ts';
import type { Span } from './grade.ts';
import { combined, coverageOf, rounded, unlisted } from './score.ts';
import { CREDIT, DERIVED } from './weights.ts';

/** Where a query term stands in a turn, and how similar the word there is to it, 0 to 1. */
interface Occurrence {
  readonly similarity: number;
  readonly hit: Hit;
}

/** The best occurrence of each query term in one turn, those in the scope of a clear negation apart. */
interface TurnOccurrences {
  readonly turn: AnalysedTurn;
  readonly affirmed: readonly (Occurrence | undefined)[];
  readonly denied: readonly (Occurrence | undefined)[];
  /** How similar each content word of the turn (each word, where it has no other), by stem, is to the nearest query term. */
  readonly similarities: ReadonlyMap<string, number>;
}

/** An occurrence that was counted. */
interface Counted {
  readonly word: BagWord;
  /** Weight × similarity, less in a list of keywords. */
  readonly value: number;
  readonly turn: AnalysedTurn;
  readonly hit: Hit;
}

/**
 * The evidence for every concept, in order, null for one that has wordings instead of words; the precision of the answer,
 * 0 to 1; and the share of the concepts, by weight, in whose place it has another number.
 */
export function gatherDerivedEvidence(
  { concepts, questionStems, referenceNumbers }: CompiledRubric,
  derivation: CompiledDerivation,
  turns: readonly AnalysedTurn[],
): { byConcept: (ConceptEvidence | null)[]; precision: number; misnumbered: number } {
  const occurrences = turns.map((turn) => occurrencesIn(derivation, turn));
  const indexes = turns.map(({ index }) => index);
  const wrong = concepts.map((_, index) =>
    saysOtherNumber(derivation.numbers[index] ?? [], referenceNumbers, indexes),
  );
  return {
    byConcept: concepts.map(({ concept }, index) => {
      const bags = derivation.bags[index] ?? [];
      if (bags.length === 0) return null;
      const evidence = evidenceFor(concept.id, bags, occurrences);
      return wrong[index] === true ? { ...evidence, ...NO_EVIDENCE } : evidence;
    }),
    precision: precisionOf(new Map(occurrences.flatMap((one) => [...one.similarities])), questionStems),
    misnumbered: coverageOf(
      concepts.map(({ concept }, index) => ({
        weight: concept.weight,
        credit: wrong[index] === true ? 1 : 0,
      })),
    ),
  };
}

const NO_EVIDENCE = { credit: 0, afterHint: false, spans: [] } as const;

/** Share of the answer's own words that a reference has, few words proving little; those of the question left out. */
function precisionOf(similarities: ReadonlyMap<string, number>, questionStems: ReadonlySet<string>): number {
  const own = [...similarities].filter(([stem]) => !questionStems.has(stem));
  const known = own.reduce((sum, [, similarity]) => sum + similarity, 0);
  return known / (own.length + DERIVED.precisionFrom);
}

/** First exact occurrences (typos, compounds and other names included), then words spelt alike. */
function occurrencesIn(
  { terms, termStems, trigrams }: CompiledDerivation,
  turn: AnalysedTurn,
): TurnOccurrences {
  const under = deniedPositions(turn.analysis.negations);
  const affirmed = new Array<Occurrence | undefined>(terms.length).fill(undefined);
  const denied = new Array<Occurrence | undefined>(terms.length).fill(undefined);
  function add(term: number, hit: Hit, similarity: number): void {
    const list = under.has(hit.from) ? denied : affirmed;
    if (similarity > (list[term]?.similarity ?? 0) && !isHeard(hit, turn)) list[term] = { similarity, hit };
  }
  terms.forEach(({ names }, term) => {
    for (const name of names) for (const hit of turn.index.find(name)) add(term, hit, 1);
  });
  const similarities = new Map<string, number>();
  const similarByStem = new Map<string, readonly SimilarWord[]>();
  turn.analysis.words.forEach((word, position) => {
    if (word.isStop && turn.content.length > 0) return;
    const similar = similarByStem.get(word.stem) ?? trigrams.similarTo(word.stem);
    similarByStem.set(word.stem, similar);
    for (const { index, similarity } of similar) add(index, { from: position, to: position }, similarity);
    const isTerm = turn.index.stemsAt(position).some((stem) => termStems.has(stem));
    similarities.set(word.stem, isTerm ? 1 : Math.max(0, ...similar.map(({ similarity }) => similarity)));
  });
  return { turn, affirmed, denied, similarities };
}

/** What a concept earns by the whole answer; what was first said after a hint at it counts half. */
function evidenceFor(id: string, bags: readonly Bag[], all: readonly TurnOccurrences[]): ConceptEvidence {
  const whole = earnedBy(bags, all);
  const unhinted = all.filter(({ turn }) => !turn.hinted.has(id));
  const before = unhinted.length === all.length ? whole : earnedBy(bags, unhinted);
  const credit = rounded(before.credit + CREDIT.afterHint * Math.max(0, whole.credit - before.credit));
  const afterHint = whole.credit > before.credit;
  const { counted } = afterHint ? whole : before;
  const denied = deniedSpans(bags[0] ?? [], all);
  if (credit === 0) return { ...NO_EVIDENCE, denied, alsoDenied: [], dismissed: [], isThin: false };
  const shown = counted.filter(({ word }) => !word.isFunctionWord);
  return {
    credit,
    afterHint,
    spans: spansByTurn(shown),
    denied,
    alsoDenied: [],
    dismissed: [],
    isThin: false,
  };
}

/**
 * The weighted share of a concept's words that was found, from all references together, where `fullAt` of them count as
 * all; and the occurrences counted for it.
 */
function earnedBy(
  bags: readonly Bag[],
  all: readonly TurnOccurrences[],
): { credit: number; counted: readonly Counted[] } {
  const found = bags
    .map((bag) => bag.flatMap((word) => countedFor(word, all) ?? []))
    .map((counted, index) => ({ counted, share: shareOf(counted, bags[index] ?? []) }))
    .sort((one, two) => two.share - one.share);
  return {
    credit: Math.min(1, combined(found.map(({ share }) => share)) / DERIVED.fullAt),
    counted: found
      .slice(0, DERIVED.references.mean)
      .flatMap(({ share, counted }) => (share > 0 ? counted : [])),
  };
}

/** The best occurrence of a word as the reference means it, affirmed or denied; null where there is none. */
function countedFor(word: BagWord, all: readonly TurnOccurrences[]): Counted | null {
  const { term, weight, isDenied } = word;
  let best: Counted | null = null;
  for (const { turn, affirmed, denied } of all) {
    const occurrence = (isDenied ? denied : affirmed)[term];
    if (occurrence === undefined) continue;
    const value = weight * occurrence.similarity * unlisted(turn.listness);
    if (value > (best?.value ?? 0)) best = { word, value, turn, hit: occurrence.hit };
  }
  return best;
}

/** What of a bag the answer says with the opposite sign, where that is the greater part of it. */
function deniedSpans(bag: Bag, all: readonly TurnOccurrences[]): Span[] {
  const opposed: Counted[] = [];
  for (const word of bag) {
    const { term, weight, isDenied } = word;
    if (all.some(({ affirmed, denied }) => (isDenied ? denied : affirmed)[term] !== undefined)) continue;
    for (const { turn, affirmed, denied } of all) {
      const occurrence = (isDenied ? affirmed : denied)[term];
      if (occurrence?.similarity === 1 && !turn.isKeywordList)
        opposed.push({ word, value: weight, turn, hit: occurrence.hit });
    }
  }
  return shareOf(opposed, bag) >= DERIVED.contradiction ? spansByTurn(opposed) : [];
}

function shareOf(counted: readonly Counted[], bag: Bag): number {
  const weight = bag.reduce((sum, word) => sum + word.weight, 0);
  return counted.every(({ word }) => word.isFunctionWord)
    ? 0
    : counted.reduce((sum, { value }) => sum + value, 0) / weight;
}

function spansByTurn(counted: readonly Counted[]): Span[] {
  const byTurn = new Map<AnalysedTurn, Hit[]>();
  for (const { turn, hit } of counted) byTurn.set(turn, [...(byTurn.get(turn) ?? []), hit]);
  return [...byTurn]
    .sort(([one], [two]) => one.number - two.number)
    .flatMap(([turn, hits]) => spansOf(turn, hits));
}
