// How well a pack grades answers of each kind.
import { sampleKinds } from '../../engine/schemas.ts';
import { agreementOf } from '../agreement.ts';
import type { GradedFile } from '../graded-pack.ts';
import type { GradedSample } from '../samples.ts';
import { NONE, table } from './markdown.ts';

/** A row for each kind of answer: mean error, share in range and number of samples, unseen and seen ones apart. */
export function agreementTable(rubrics: readonly GradedFile[]): string {
  return table(['kind', 'unseen samples', 'seen samples'], kindRows(rubrics));
}

function kindRows(rubrics: readonly GradedFile[]): string[][] {
  const samples = rubrics.flatMap((rubric) => rubric.samples);
  const unseen = samples.filter(({ sample }) => sample.unseen);
  const seen = samples.filter(({ sample }) => !sample.unseen);
  const kinds = sampleKinds.filter((kind) => samples.some(({ sample }) => sample.kind === kind));
  function of(kind: string) {
    return (graded: GradedSample) => graded.sample.kind === kind;
  }
  return [
    ...kinds.map((kind) => [
      kind,
      agreementCell(unseen.filter(of(kind))),
      agreementCell(seen.filter(of(kind))),
    ]),
    ['all', agreementCell(unseen), agreementCell(seen)],
    ['Pearson\u2019s r over all', correlationCell(unseen), correlationCell(seen)],
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
