// Lint rules that grade: a rubric must agree with its own reference answers and samples.
import { BANDS, type Grade } from '../engine/index.ts';
import { type Finding, findingAt } from './finding.ts';
import type { GradedFile } from './graded-pack.ts';
import type { GradedSample } from './samples.ts';

/** What answers must score: the reference that is shown, the further ones, and what keyword lists must stay below. */
export const SCORES = { firstReference: 90, furtherReference: 75, belowForKeywords: BANDS.partial } as const;

/** Findings about the scores of references and samples. */
export function scoreFindings(file: GradedFile): Finding[] {
  return [
    ...file.references.flatMap((grade, index) => referenceScore(file, index, grade)),
    ...file.references.flatMap((grade, index) => misconceptionsIn(file, index, grade)),
    ...file.samples.flatMap((graded) => sampleScore(file, graded)),
  ];
}

function referenceScore(file: GradedFile, index: number, grade: Grade): Finding[] {
  const least = index === 0 ? SCORES.firstReference : SCORES.furtherReference;
  if (grade.score >= least) return [];
  return [
    findingAt(file, ['referenceAnswers', index], {
      rule: 'reference-score',
      message: `This reference answer scores ${grade.score} on its own rubric, below ${least}${openPoints(grade)}.`,
      mend: 'Add wordings for what it says in other words, or say in it what the concept asks for.',
    }),
  ];
}

function openPoints(grade: Grade): string {
  const open = grade.concepts.filter((concept) => concept.status !== 'covered').map((concept) => concept.id);
  const flags = grade.flags.map((flag) => flag.id);
  return [
    open.length > 0 ? `; not covered: ${open.join(', ')}` : '',
    flags.length > 0 ? `; flags: ${flags.join(', ')}` : '',
  ].join('');
}

function misconceptionsIn(file: GradedFile, index: number, grade: Grade): Finding[] {
  const text = file.value.referenceAnswers[index] ?? '';
  return grade.misconceptions.map((found) =>
    findingAt(file, ['referenceAnswers', index], {
      rule: 'misconception-in-reference',
      message: `The misconception \`${found.id}\` is found in this reference answer, in "${quote(text, found.spans)}".`,
      mend: 'Narrow its wordings, or bar a word of the reference with `!word`.',
    }),
  );
}

function quote(text: string, spans: Grade['concepts'][number]['spans']): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' \u2026 ');
}

function sampleScore(file: GradedFile, { sample, index, grade, inRange }: GradedSample): Finding[] {
  if (sample.kind === 'keyword-list' && grade.score >= SCORES.belowForKeywords) {
    return [
      findingAt(file, ['samples', index], {
        rule: 'keyword-list-score',
        message: `This list of keywords scores ${grade.score}; it must stay below ${SCORES.belowForKeywords}.`,
        mend: 'Let wordings ask for what a thing does or why, beside its name.',
      }),
    ];
  }
  if (inRange || sample.unseen) return [];
  const [low, high] = sample.range;
  return [
    findingAt(file, ['samples', index], {
      rule: 'sample-score',
      message: `This ${sample.kind} sample scores ${grade.score}, outside ${low} to ${high}${openPoints(grade)}.`,
      mend: 'Add or narrow wordings; change the range only if a person would give another score.',
    }),
  ];
}
