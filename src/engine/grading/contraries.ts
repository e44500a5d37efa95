// Finds contraries: the plain opposite of what a concept asks for, or its two parts with their roles swapped. It is looked for
// only where the concept itself is not said, by wordings that an author wrote for it.
import type { CompiledConcept, CompiledRubric } from '../rubrics/compile.ts';
import type { AnalysedTurn } from './analysed-turn.ts';
import { spansOf } from './analysed-turn.ts';
import type { ConceptGrade, MisconceptionGrade } from './grade.ts';
import { type FoundMisconception, type VoicesMisconception, voicedBy } from './misconceptions.ts';
import { MISCONCEPTION, STATUS } from './weights.ts';

/** The id of a contrary among the misconceptions of a grade: that of its concept behind this. */
const PREFIX = 'not-';

/**
 * The contraries that the answer voices, as misconceptions: what was said, and what should have been.
 * @param concepts the grades of the rubric's concepts, in its order
 * @param isVoiced where a misconception was found already: nothing is counted twice
 */
export function findContraries(
  rubric: CompiledRubric,
  turns: readonly AnalysedTurn[],
  concepts: readonly ConceptGrade[],
  isVoiced: VoicesMisconception,
): FoundMisconception[] {
  const unlisted = turns.filter((one) => !one.isKeywordList);
  return rubric.concepts.flatMap((compiled, index) => {
    const isOpen = (concepts[index]?.credit ?? 0) < STATUS.partly;
    if (!isOpen || compiled.contrary.length === 0) return [];
    const voiced = unlisted.flatMap((turn) =>
      compiled.contrary
        .flatMap((wording) => voicedBy(wording, turn))
        .filter((match) => !isVoiced(turn.number, match))
        .map((match) => ({ turn, match })),
    );
    const [first] = voiced;
    if (first === undefined) return [];
    const hits = first.match.filled.map(({ hit }) => hit);
    return [{ grade: gradeOf(compiled, spansOf(first.turn, hits)), voiced }];
  });
}

function gradeOf({ concept }: CompiledConcept, spans: MisconceptionGrade['spans']): MisconceptionGrade {
  return {
    id: `${PREFIX}${concept.id}`,
    says: concept.contrary?.says ?? concept.name,
    severity: 'minor',
    correction: concept.missed ?? concept.name,
    points: MISCONCEPTION.points.minor,
    spans,
  };
}
