// How well a pack grades answers of each kind.
import { sampleKinds } from '../../engine/schemas.ts';
import { agreementOf } from '../agreement.ts';
import type { GradedFile } from '../graded-pack.ts';
import { byHand, type GradedSample, hands } from '../samples.ts';
import { NONE, table } from './markdown.ts';

/** A row for each kind of answer: mean error, share in range and number of samples, apart by what their writers had seen. */
export function agreementTable(rubrics: readonly GradedFile[]): string {
  return table(['kind', ...hands.map((hand) => `${hand} samples`)], kindRows(rubrics));
}

function kindRows(rubrics: readonly GradedFile[]): string[][] {
  const samples = rubrics.flatMap((rubric) => rubric.samples);
  const columns = hands.map((hand) => byHand(samples, hand));
  const kinds = sampleKinds.filter((kind) => samples.some(({ sample }) => sample.kind === kind));
  function of(kind: string) {
    return (graded: GradedSample) => graded.sample.kind === kind;
  }
  return [
    ...kinds.map((kind) => [kind, ...columns.map((column) => agreementCell(column.filter(of(kind))))]),
    ['all', ...columns.map(agreementCell)],
    ['Pearson\u2019s r over all', ...columns.map(correlationCell)],
  ];
}

/** Within one kind the ranges hardly differ, so that only all kinds together have an r that says something. */
function correlationCell(samples: readonly GradedSample[]): string {
  return agreementOf(samples)?.correlation?.toFixed(2) ?? NONE;
}

function agreementCell(samples: readonly GradedSample[]): string {
  const agreement = agreementOf(samples);
  if (agreement === null) return NONE;
  return `${agreement.meanError.toFixed(1)}, ${Math.round(100 * agreement.inRange)} %, ${samples.length}`;
}
