// How many questions an interview has.
import type { InterviewModel } from '../../src/interview/model/interview-model.ts';

/** How many questions the plan asks, all sections together. */
export function questionCount({ sections }: Pick<NonNullable<InterviewModel['plan']>, 'sections'>): number {
  return sections.reduce((sum, section) => sum + section.count, 0);
}
