// What concepts earn that were derived from the references: how many of a point's words the whole answer holds.

import type { Bag, BagWord, CompiledDerivation } from '../rubrics/bags-of-words.ts';
import type { CompiledRubric } from '../rubrics/compile.ts';
import { type Alike, deniedPositions, type Hit } from '../text/index.ts';
import { isHeard, type Reading, spansOf } from './analysed-turn.ts';
import type { ConceptEvidence } from './evidence.ts';
import type { Span } from './grade.ts';
import { combined, rounded } from './score.ts';
import { CREDIT, DERIVED } from './weights.ts';

/** The best sighting of a sought word in one turn: how alike, and where. */
interface Sighting {
  readonly likeness: number;
  readonly hit: Hit;
}

/** Sightings in one turn by sought word, those under a clear negation apart. */
interface Sightings {
  readonly reading: Reading;
  readonly affirmed: readonly (Sighting | undefined)[];
  readonly denied: readonly (Sighting | undefined)[];
  /** How alike each content word of the turn, by stem, is to the sought word nearest to it. */
  readonly likeness: ReadonlyMap<string, number>;
}

/** A sighting that was counted. */
interface Counted {
  readonly word: BagWord;
  /** Weight × likeness, less in a list. */
  readonly value: number;
  readonly reading: Reading;
  readonly hit: Hit;
}

/** The evidence for every concept of a derived rubric, in order, and how much of the answer it makes up. */
export function gatherDerivedEvidence(
  { concepts, questionStems }: CompiledRubric,
  derivation: CompiledDerivation,
  readings: readonly Reading[],
): { evidence: ConceptEvidence[]; precision: number } {
  const sightings = readings.map((reading) => sightingsIn(derivation, reading));
  return {
    evidence: concepts.map(({ concept }, index) =>
      evidenceFor(concept.id, derivation.bags[index] ?? [], sightings),
    ),
    precision: precisionOf(new Map(sightings.flatMap(({ likeness }) => [...likeness])), questionStems),
  };
}

/** Share of the answer's own words that a reference has, few words proving little; those of the question left out. */
function precisionOf(likeness: ReadonlyMap<string, number>, questionStems: ReadonlySet<string>): number {
  const own = [...likeness].filter(([stem]) => !questionStems.has(stem));
  const known = own.reduce((sum, [, like]) => sum + like, 0);
  return known / (own.length + DERIVED.precisionFrom);
}

/** First exact sightings (typos, compounds and other names included), then words alike. */
function sightingsIn({ sought, soughtStems, alike }: CompiledDerivation, reading: Reading): Sightings {
  const under = deniedPositions(reading.analysis.negations);
  const affirmed = new Array<Sighting | undefined>(sought.length).fill(undefined);
  const denied = new Array<Sighting | undefined>(sought.length).fill(undefined);
  function see(index: number, hit: Hit, likeness: number): void {
    const list = under.has(hit.from) ? denied : affirmed;
    if (likeness > (list[index]?.likeness ?? 0) && !isHeard(hit, reading)) list[index] = { likeness, hit };
  }
  sought.forEach(({ names }, index) => {
    for (const name of names) for (const hit of reading.index.find(name)) see(index, hit, 1);
  });
  const likeness = new Map<string, number>();
  const seen = new Map<string, readonly Alike[]>();
  reading.analysis.words.forEach((word, position) => {
    if (word.isStop) return;
    const similar = seen.get(word.stem) ?? alike.alikeTo(word.stem);
    seen.set(word.stem, similar);
    for (const { index, likeness: like } of similar) see(index, { from: position, to: position }, like);
    const isSought = reading.index.stemsAt(position).some((stem) => soughtStems.has(stem));
    likeness.set(word.stem, isSought ? 1 : Math.max(0, ...similar.map((one) => one.likeness)));
  });
  return { reading, affirmed, denied, likeness };
}

/** What a concept earns by the whole answer; what was first said after a hint at it counts half. */
function evidenceFor(id: string, bags: readonly Bag[], sightings: readonly Sightings[]): ConceptEvidence {
  const all = earnedBy(bags, sightings);
  const unhinted = sightings.filter(({ reading }) => !reading.hinted.has(id));
  const before = unhinted.length === sightings.length ? all : earnedBy(bags, unhinted);
  const credit = rounded(before.credit + CREDIT.afterHint * Math.max(0, all.credit - before.credit));
  const afterHint = all.credit > before.credit;
  const { counted } = afterHint ? all : before;
  const denied = deniedSpans(bags[0] ?? [], sightings);
  if (credit === 0) return { credit: 0, afterHint: false, spans: [], denied, alsoDenied: [] };
  const shown = counted.filter(({ word }) => !word.isFunctionWord);
  return { credit, afterHint, spans: spansByTurn(shown), denied, alsoDenied: [] };
}

/**
 * The weighted share of a concept's words that was found, from all references together, where `fullAt` of them count as
 * all; and the sightings counted for it.
 */
function earnedBy(
  bags: readonly Bag[],
  sightings: readonly Sightings[],
): { credit: number; counted: readonly Counted[] } {
  const found = bags
    .map((bag) => bag.flatMap((word) => countedFor(word, sightings) ?? []))
    .map((counted, index) => ({ counted, share: shareOf(counted, bags[index] ?? []) }))
    .sort((one, two) => two.share - one.share);
  return {
    credit: Math.min(1, combined(found.map(({ share }) => share)) / DERIVED.fullAt),
    counted: found
      .slice(0, DERIVED.references.mean)
      .flatMap(({ share, counted }) => (share > 0 ? counted : [])),
  };
}

/** The best sighting of a word as the reference means it, affirmed or denied; null where there is none. */
function countedFor(word: BagWord, all: readonly Sightings[]): Counted | null {
  const { sought, weight, isDenied } = word;
  let best: Counted | null = null;
  for (const { reading, affirmed, denied } of all) {
    const sighting = (isDenied ? denied : affirmed)[sought];
    if (sighting === undefined) continue;
    const value = weight * sighting.likeness * (reading.listed ? CREDIT.listed : 1);
    if (value > (best?.value ?? 0)) best = { word, value, reading, hit: sighting.hit };
  }
  return best;
}

/** What of a bag the answer says with the opposite sign, where that is the greater part of it. */
function deniedSpans(bag: Bag, all: readonly Sightings[]): Span[] {
  const opposed: Counted[] = [];
  for (const word of bag) {
    const { sought, weight, isDenied } = word;
    if (all.some(({ affirmed, denied }) => (isDenied ? denied : affirmed)[sought] !== undefined)) continue;
    for (const { reading, affirmed, denied } of all) {
      const sighting = (isDenied ? affirmed : denied)[sought];
      if (sighting?.likeness === 1 && !reading.listed)
        opposed.push({ word, value: weight, reading, hit: sighting.hit });
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
  const byReading = new Map<Reading, Hit[]>();
  for (const { reading, hit } of counted) byReading.set(reading, [...(byReading.get(reading) ?? []), hit]);
  return [...byReading]
    .sort(([one], [two]) => one.turn - two.turn)
    .flatMap(([reading, hits]) => spansOf(reading, hits));
}
