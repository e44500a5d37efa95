// A "rubric as used" is a snapshot of a rubric for one interview, with the names and word weights that it needs: self-contained, so that an old grade can always be explained.
import type { Concept, Rubric } from './authored-types.ts';

/** A rubric with every concept settled (authored or derived) and without samples, which grading never needs. */
export type SettledRubric = Omit<Rubric, '$schema' | 'concepts' | 'samples'> & { concepts: Concept[] };

/**
 * All that grading one question needs, as plain JSON. It is stored under the SHA-256 of its canonical form,
 * travels with every export, and is compiled again from nothing but itself.
 */
export interface RubricAsUsed {
  /** Version of this shape. */
  readonly format: 1;
  /** Pack id and version it came from; null for an ad-hoc question. */
  readonly pack: { readonly id: string; readonly version: string } | null;
  /** BCP 47 tag of the language of question and answers; left out where it is English. */
  readonly language?: string;
  readonly rubric: SettledRubric;
  /**
   * There only where concepts were derived: for each the stretches of the reference answers that it was taken from. Such
   * concepts are found by their words, not by wordings; those that an author gave wordings have none.
   */
  readonly derivedFrom?: readonly (readonly string[])[];
  /** The lexicon entries that can matter for this rubric: [name, other names]. */
  readonly lexicon: readonly (readonly [string, readonly string[]])[];
  /** Inverse document frequency of the rubric's stems, 3 decimals: [stem, idf]. */
  readonly idf: readonly (readonly [string, number])[];
  /** The idf of any other stem. */
  readonly idfOfUnknown: number;
  /** What the services of the pack do; left out where the pack does not tell. */
  readonly services?: ServicesAsUsed;
}

/** A pack's table of services, with all names of each. */
export interface ServicesAsUsed {
  /** Words that may stand before a name: the makers of the services. */
  readonly makers: readonly string[];
  /** The wordings of each job; a job is named by its place in this list. */
  readonly jobs: readonly (readonly string[])[];
  /** [names, the jobs that it does] */
  readonly services: readonly (readonly [readonly string[], readonly number[]])[];
}
