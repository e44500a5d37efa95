// Finds contraries: the plain opposite of what a concept asks for, or its two parts with their roles swapped, by wordings that
// an author wrote for it. The words are those of the concept, so that its own wordings would take them for it.
import type { CompiledConcept, CompiledRubric } from '../rubrics/compile.ts';
import type { WordingMatch } from '../rubrics/wording-negation.ts';
import { wrongNumbersOf } from '../rubrics/wrong-number.ts';
import { type AnalysedTurn, spansOfMatch } from './analysed-turn.ts';
import type { ConceptGrade, MisconceptionGrade } from './grade.ts';
import { type FoundMisconception, isMeant, type VoicesMisconception, voicedBy } from './misconceptions.ts';
import { MISCONCEPTION, STATUS } from './weights.ts';

/** The id of a contrary among the misconceptions of a grade: that of its concept behind this. */
const PREFIX = 'not-';

/** The id under which the contrary of a concept stands among the misconceptions of a grade. */
export function contraryIdOf(concept: string): string {
  return `${PREFIX}${concept}`;
}

/** The contrary of one concept as found, before it is known whether the concept is said elsewhere. */
interface VoicedContrary extends FoundMisconception {
  /** Index of the concept in its rubric. */
  readonly concept: number;
}

/**
 * The contraries that the answer voices. What is said where one is voiced is no evidence for its concept.
 * @param isVoiced where a misconception was found already: nothing is counted twice
 */
export function findContraries(
  rubric: CompiledRubric,
  turns: readonly AnalysedTurn[],
  isVoiced: VoicesMisconception,
): VoicedContrary[] {
  const unlisted = turns.filter((one) => !one.isKeywordList);
  return rubric.concepts.flatMap((compiled, concept) => {
    const voiced = unlisted.flatMap((turn) =>
      [...contraryMatches(compiled, turn), ...wrongNumberMatches(compiled, turn)]
        .filter((match) => !isVoiced(turn.number, match))
        .map((match) => ({ turn, match })),
    );
    const [first] = voiced;
    if (first === undefined) return [];
    return [{ concept, grade: gradeOf(compiled, spansOfMatch(first.turn, first.match)), voiced }];
  });
}

function contraryMatches({ contrary }: CompiledConcept, turn: AnalysedTurn): WordingMatch[] {
  return contrary.flatMap((wording) => voicedBy(wording, turn));
}

/** All of a wording, but with another number than it asks for with a sign or a margin. */
function wrongNumberMatches(concept: CompiledConcept, turn: AnalysedTurn): WordingMatch[] {
  return wrongNumbersOf(concept, turn.index, turn.hits)
    .flatMap(({ match, isCompared }) => (isCompared ? [match] : []))
    .filter((match) => isMeant(match, turn));
}

/** Those that count: who says the concept as well, elsewhere, is not accused of its contrary. */
export function countedContraries(
  contraries: readonly VoicedContrary[],
  concepts: readonly ConceptGrade[],
): MisconceptionGrade[] {
  return contraries
    .filter(({ concept }) => (concepts[concept]?.credit ?? 0) < STATUS.partly)
    .map(({ grade }) => grade);
}

function gradeOf({ concept }: CompiledConcept, spans: MisconceptionGrade['spans']): MisconceptionGrade {
  return {
    id: contraryIdOf(concept.id),
    says: concept.contrary?.says ?? concept.name,
    severity: 'minor',
    correction: concept.missed ?? concept.name,
    points: MISCONCEPTION.points.minor,
    spans,
  };
}
