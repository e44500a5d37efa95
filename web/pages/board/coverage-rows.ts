// Rows of the coverage table, in the rubric's order, so that nothing jumps while an answer is typed.
import { type ConceptGrade, conceptSentence, type Grade, type Status } from '../../../src/engine/index.ts';
import type { QuestionModel } from '../../../src/interview/model/interview-model.ts';
import { quoteOf } from '../../../src/interview/report/quotation.ts';
import { type Footnote, footnotesOf, numbered } from '../../ui/evidence/footnotes.ts';
import { boardWords } from '../../words/board.ts';
import { gradeWords } from '../../words/grades.ts';

/** Prefix of the ids that footnotes lead to, in the coverage table. */
export const FOOTNOTE_PREFIX = 'point';

/** The footnotes of a grade, its concepts numbered in the rubric's order. */
export function footnotesInOrder(grade: Grade): readonly Footnote[] {
  const footnotes = footnotesOf(grade);
  const ofConcept = new Map(numbered(grade.concepts).map((concept, index) => [concept.id, footnotes[index]]));
  const inOrder = grade.concepts.flatMap((concept, index) => {
    const footnote = ofConcept.get(concept.id);
    return footnote ? [{ ...footnote, mark: `${index + 1}` }] : [];
  });
  return [...inOrder, ...footnotes.slice(grade.concepts.length)];
}

/** A concept as the rubric has it. */
export interface PointOfRubric {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly required: boolean;
}

export interface CoverageRow extends PointOfRubric {
  readonly number: number;
  /** Null while the viewer may not see the machine's view. */
  readonly status: Status | null;
  /** True where words not yet sent made the status better. */
  readonly typing: boolean;
  /** The words that were counted. */
  readonly words: string;
  /** What more there is to say: why only partly, or that it was asked for. */
  readonly remark: string;
}

const rank: Record<Status, number> = { missing: 0, partly: 1, covered: 2 };

/** What the interviewer already did for a concept. */
function aimedAt(question: QuestionModel, concept: string): string {
  const probed = question.turns.some(
    ({ kind, concepts }) => kind !== 'question' && concepts.includes(concept),
  );
  const hinted = question.turns.some(({ hints }) => hints.some((hint) => hint.concept === concept));
  const { coverage: words } = boardWords;
  if (hinted) return probed ? words.askedForThenHinted : words.hinted;
  return probed ? words.askedFor : '';
}

function remarkOn(
  question: QuestionModel,
  id: string,
  found: ConceptGrade | undefined,
  answers: readonly string[],
): string {
  const turns = answers.map((text) => ({ text }));
  return [
    found?.status === 'partly' ? conceptSentence(found, turns, gradeWords) : '',
    found?.afterHint ? boardWords.coverage.afterHint : '',
    found?.status === 'covered' ? '' : aimedAt(question, id),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

interface RowsInput {
  readonly points: readonly PointOfRubric[];
  readonly question: QuestionModel;
  /** The grade of what was sent; null before an answer. */
  readonly sent: Grade | null;
  /** The grade to show: of what was sent, or with what is being typed. */
  readonly shown: Grade | null;
  /** The answered turns, and what is being typed behind them. */
  readonly answers: readonly string[];
  readonly blind: boolean;
}

/** One row a concept, in the rubric's order. */
export function rowsOf({ points, question, sent, shown, answers, blind }: RowsInput): readonly CoverageRow[] {
  const found = new Map((shown?.concepts ?? []).map((concept) => [concept.id, concept]));
  const before = new Map((sent?.concepts ?? []).map((concept) => [concept.id, concept.status]));
  return points.map(({ id, name, weight, required }, index) => {
    const concept = blind ? undefined : found.get(id);
    const status = concept?.status ?? 'missing';
    return {
      id,
      name,
      weight,
      required,
      number: index + 1,
      status: blind ? null : status,
      typing: !blind && rank[status] > rank[before.get(id) ?? 'missing'] && shown !== sent,
      words: concept ? quoteOf(answers, concept.spans) : '',
      remark: blind ? aimedAt(question, id) : remarkOn(question, id, concept, answers),
    };
  });
}
