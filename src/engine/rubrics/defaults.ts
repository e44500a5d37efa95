// What a rubric file may leave out. Free of zod, so that programs that embed the engine can fill it in, too.
import type { Concept, Rubric, RubricAsWritten } from './authored-types.ts';

export const RUBRIC_DEFAULTS = { weight: 2, required: false, unseen: false, blind: false } as const;

/** A rubric with everything filled in that its file may leave out, as the schema does. Nothing is checked. */
export function withDefaults(rubric: RubricAsWritten): Rubric {
  const { concepts, ...rest } = rubric;
  const { misconceptions = [], followUps = [], samples = [] } = rest;
  return {
    ...rest,
    ...(concepts === undefined ? {} : { concepts: concepts.map(conceptWithDefaults) }),
    misconceptions,
    followUps: followUps.map((followUp) => ({ ...followUp, concepts: followUp.concepts ?? [] })),
    samples: samples.map((sample) => ({
      ...sample,
      unseen: sample.unseen ?? RUBRIC_DEFAULTS.unseen,
      blind: sample.blind ?? RUBRIC_DEFAULTS.blind,
    })),
  };
}

function conceptWithDefaults(concept: NonNullable<RubricAsWritten['concepts']>[number]): Concept {
  const { weight = RUBRIC_DEFAULTS.weight, required = RUBRIC_DEFAULTS.required } = concept;
  return { ...concept, weight, required };
}
