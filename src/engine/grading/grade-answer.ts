// Grades an answer: a compiled rubric and the turns of the answer go in, a grade comes out.
import type { CompiledConcept, CompiledRubric } from '../rubrics/compile.ts';
import { type AnalysedTurn, analyseTurn, inOrder } from './analysed-turn.ts';
import { statusOf } from './band.ts';
import { type ConfidenceInput, confidenceOf, needsReview } from './confidence.ts';
import { countedContraries, findContraries } from './contraries.ts';
import { gatherDerivedEvidence } from './derived-evidence.ts';
import { signsOf } from './doubt.ts';
import { type ConceptEvidence, denialsOf, gatherEvidence } from './evidence.ts';
import { capOf, type Findings, raiseFlags } from './flag-checks.ts';
import { type ConceptGrade, ENGINE_VERSION, type Grade, type Span, type Turn } from './grade.ts';
import { asCounted, findMisconceptions, placesVoicing, type VoicesMisconception } from './misconceptions.ts';
import { raiseOf } from './raise.ts';
import { findRejections } from './rejections.ts';
import { bandFor, coverageOf, type DerivedParts, rounded, type ScoreParts, scoreOf } from './score.ts';
import { similarityOf, wordingOf } from './similarity.ts';
import { turnedRoundSpans } from './turned-round.ts';
import { DISMISSAL, STATUS } from './weights.ts';
import { wrongProductSpans } from './wrong-products.ts';

/**
 * Grades an answer against a rubric.
 * @param turns all turns of the question so far, in order; any strings will do
 * @param rubricHash SHA-256 of the rubric as used, written into the grade; null for library use
 * @returns a grade that depends on nothing but the arguments and the engine's version
 */
export function gradeAnswer(
  rubric: CompiledRubric,
  turns: readonly Turn[],
  rubricHash: string | null = null,
): Grade {
  return assessAnswer(rubric, turns, rubricHash).grade;
}

/** The same, with what confidence in the grade is made of: for those who fit it. */
export function assessAnswer(
  rubric: CompiledRubric,
  turns: readonly Turn[],
  rubricHash: string | null,
): { readonly grade: Grade; readonly basis: ConfidenceInput } {
  const analysed = turns.map((turn, number) => analyseTurn(rubric, turn, number));
  const wrong = findMisconceptions(rubric, analysed);
  const contraries = findContraries(rubric, analysed, placesVoicing(wrong));
  const { evidence, derived } = gather(rubric, analysed, (concept) =>
    placesVoicing([...wrong, ...contraries.filter((one) => one.concept === concept)]),
  );
  const concepts = evidence.map((found, index) => conceptGrade(rubric, index, found));
  const coverage = coverageOf(concepts);
  const voiced = [...wrong.map(({ grade }) => grade), ...countedContraries(contraries, concepts)];
  const misconceptions = asCounted(voiced, coverage);
  const rejections = findRejections(rubric, analysed, misconceptions);
  const similarity = similarityOf(rubric, analysed);
  const denied = inOrder([...denialsOf(evidence), ...turnedRoundSpans(rubric, analysed)]);
  const content = analysed.flatMap((turn) => turn.content);
  const thin = thinOf(evidence, analysed);
  const flags = raiseFlags({
    rubric,
    turns: analysed,
    content,
    coverage,
    similarity,
    denied,
    dismissed: evidence.flatMap(({ dismissed }) => dismissed),
    wrongProducts: wrongProductSpans(rubric.services, analysed),
    thin,
    misconceptions: misconceptions.length,
  });
  const misconceptionPoints =
    misconceptions.reduce((sum, { points }) => sum + points, 0) + dismissalPoints(evidence);
  const cap = capOf(flags, analysed);
  const rejectionPoints = rejections.reduce((sum, { points }) => sum + points, 0);
  const parts: ScoreParts = { coverage, similarity, misconceptionPoints, rejectionPoints, cap, derived };
  const score = scoreOf(parts);
  const basis: ConfidenceInput = {
    score,
    coverage,
    similarity,
    contentWords: content.length,
    misconceptions: misconceptions.length,
    flags,
    derived: derived !== null,
    signs: derived === null ? signsOf(rubric, analysed, { score, thin }) : null,
  };
  const confidence = confidenceOf(basis);
  const grade: Grade = {
    score,
    band: bandFor(score, concepts),
    coverage: rounded(coverage),
    similarity: rounded(similarity),
    concepts,
    misconceptions,
    ...(rejections.length === 0 ? {} : { rejections }),
    flags,
    confidence,
    needsReview: needsReview(confidence, basis),
    explanation: {
      raise: raiseOf(concepts, score, (concept) =>
        scoreOf({ ...parts, coverage: coverageWith(concepts, concept) }),
      ),
    },
    engine: ENGINE_VERSION,
    rubricHash,
  };
  return { grade, basis };
}

/**
 * Evidence for each concept by its wordings where an author wrote some, else by the words of what it was derived from.
 * @param voicedOf for a concept, by its index, where what is said is no evidence for it
 */
function gather(
  rubric: CompiledRubric,
  turns: readonly AnalysedTurn[],
  voicedOf: (concept: number) => VoicesMisconception,
): { evidence: readonly ConceptEvidence[]; derived: DerivedParts | null } {
  const { derivation } = rubric;
  function byWordings(concept: CompiledConcept, index: number): ConceptEvidence {
    return gatherEvidence(concept, turns, voicedOf(index));
  }
  if (derivation === null) return { evidence: rubric.concepts.map(byWordings), derived: null };
  const { byConcept, ...parts } = gatherDerivedEvidence(rubric, derivation, turns);
  const evidence = rubric.concepts.map((concept, index) => byConcept[index] ?? byWordings(concept, index));
  const { contentWords: words, references } = derivation;
  const derived = { ...wordingOf(derivation, turns), ...parts, words, references };
  return { evidence, derived };
}

/** What is lost by calling needless what is asked for. */
function dismissalPoints(evidence: readonly ConceptEvidence[]): number {
  const concepts = evidence.filter(({ dismissed }) => dismissed.length > 0).length;
  return DISMISSAL.points * Math.min(DISMISSAL.concepts, concepts);
}

function thinOf(evidence: readonly ConceptEvidence[], turns: readonly AnalysedTurn[]): Findings['thin'] {
  const credited = evidence.filter(({ credit }) => credit >= STATUS.partly);
  const spans = evidence.flatMap((one) => one.spans);
  const counted = turns.reduce((sum, turn) => sum + contentWithin(spans, turn), 0);
  return { credited: credited.length, thin: credited.filter(({ isThin }) => isThin).length, counted };
}

/** How many content words of a turn were counted. */
function contentWithin(spans: readonly Span[], { number, content }: AnalysedTurn): number {
  const own = spans.filter(({ turn }) => turn === number);
  return content.filter((word) => own.some(({ start, end }) => start <= word.start && word.end <= end))
    .length;
}

function conceptGrade(rubric: CompiledRubric, index: number, found: ConceptEvidence): ConceptGrade {
  const concept = rubric.concepts[index]?.concept;
  if (concept === undefined) throw new RangeError(`the rubric has no concept ${index}`);
  const credit = rounded(found.credit);
  return {
    id: concept.id,
    name: concept.name,
    weight: concept.weight,
    required: concept.required,
    credit,
    status: statusOf(credit),
    afterHint: found.afterHint,
    spans: found.spans,
    missed: concept.missed ?? null,
  };
}

function coverageWith(concepts: readonly ConceptGrade[], covered: ConceptGrade): number {
  return coverageOf(concepts.map((concept) => (concept === covered ? { ...concept, credit: 1 } : concept)));
}
