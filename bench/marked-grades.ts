// Grades with what confidence in them is made of, and the marks that people or writers gave: what confidence is fitted on.

import type { ConfidenceInput } from '../src/engine/grading/confidence.ts';
import { assessAnswer } from '../src/engine/grading/grade-answer.ts';
import {
  adHocRubric,
  type CompiledRubric,
  compileRubric,
  prepareRubric,
  type Sample,
} from '../src/engine/index.ts';
import type { LoadedPack } from '../src/packs/loaded-pack.ts';
import { oneTurn } from './contenders.ts';
import { type MarkedSet, questionsOf, readLines } from './marked-answers.ts';

export interface MarkedGrade {
  /** Where the answer comes from: each source counts the same. */
  readonly source: string;
  readonly question: string;
  readonly basis: ConfidenceInput;
  /** 0 to 100. */
  readonly mark: number;
}

interface PanelLine {
  readonly sourceAnswer: number;
  readonly answer: string;
  readonly score: number;
}

/** The samples of a pack whose writers had not seen its wordings; what authors tuned to tells nothing. */
export function gradesOfSamples({ rubrics, knowledge }: LoadedPack): MarkedGrade[] {
  return rubrics.flatMap((rubric) => {
    const compiled = compileRubric(prepareRubric(rubric, knowledge));
    return rubric.samples
      .filter(({ unseen, blind, kind }) => (unseen || blind) && kind !== 'keyword-list')
      .map((sample) => ({
        source: sample.blind ? 'blind samples' : 'unseen samples',
        question: rubric.id,
        basis: basisOf(compiled, sample.answer),
        mark: markOf(sample),
      }));
  });
}

/** Interview answers of a file, each with the author's concepts and with derived ones. */
export function gradesOfPanel(file: string, { rubrics, knowledge }: LoadedPack): MarkedGrade[] {
  const lines = readLines<PanelLine>(file, ['sourceAnswer', 'answer', 'score']);
  return rubrics.flatMap((rubric) => {
    const { concepts: _concepts, ...rest } = rubric;
    const authored = compileRubric(prepareRubric(rubric, knowledge));
    const derived = compileRubric(prepareRubric({ ...rest, misconceptions: [] }, knowledge));
    return lines
      .filter(({ sourceAnswer }) => sourceAnswer === rubric.source?.answer)
      .flatMap(({ answer, score }) => [
        { source: 'interview answers', question: rubric.id, basis: basisOf(authored, answer), mark: score },
        {
          source: 'interview answers, derived',
          question: rubric.id,
          basis: basisOf(derived, answer),
          mark: score,
        },
      ]);
  });
}

/** Public sets; those of only right or wrong say nothing about points. */
export function gradesOfSets(sets: readonly MarkedSet[]): MarkedGrade[] {
  return sets
    .filter(({ isBinary }) => !isBinary)
    .flatMap((set) =>
      questionsOf(set).flatMap(({ id, question, references, rows }) => {
        const compiled = compileRubric(adHocRubric(question, references));
        return rows.map(({ answer, human }) => ({
          source: set.name,
          question: id,
          basis: basisOf(compiled, answer),
          mark: 100 * human,
        }));
      }),
    );
}

function basisOf(compiled: CompiledRubric, answer: string): ConfidenceInput {
  return assessAnswer(compiled, oneTurn(answer), null).basis;
}

function markOf({ mark, range: [low, high] }: Sample): number {
  return mark ?? (low + high) / 2;
}
