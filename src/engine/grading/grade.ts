// What a grade holds: the score, and behind every part of it the words that earned it. A grade holds codes, figures and spans;
// the sentences that explain it are made from them when it is shown (explain.ts). Grades stored by releases up to 0.1 hold
// their sentences themselves; those are shown as they were given.
import type { FlagId } from './flags.ts';

/** Version of the engine; any change that can move a score changes it. */
export const ENGINE_VERSION = '5';

/** The part of the scale in which a score lies, see BANDS in weights.ts. */
export type Band = 'weak' | 'partial' | 'good' | 'strong';

/** How far a concept was said, by its credit, see STATUS in weights.ts. */
export type Status = 'covered' | 'partly' | 'missing';

/** A stretch of an answer: index of the turn, and UTF-16 units [start, end) of its text as stored. */
export interface Span {
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

/** One turn of the candidate, with what the interviewer had said for it. */
export interface Turn {
  readonly text: string;
  /** What the interviewer said in this question before this turn, the question itself left out (probes, hints, nudges). */
  readonly heard: readonly string[];
  /** Ids of the concepts that a hint had pointed at before this turn. */
  readonly hinted: readonly string[];
}

export interface ConceptGrade {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly required: boolean;
  /** 0 to 1, 3 decimals. */
  readonly credit: number;
  readonly status: Status;
  /** True where a hint halved the credit. */
  readonly afterHint: boolean;
  /** The words that were counted, in order; empty when the credit is 0. */
  readonly spans: readonly Span[];
  /** What the author wrote to be told where the concept was not said; null where there is no such sentence. */
  readonly missed?: string | null;
  /** As stored by releases up to 0.1: what was said, or what would have been. */
  readonly sentence?: string;
}

export interface MisconceptionGrade {
  readonly id: string;
  readonly says: string;
  readonly severity: 'minor' | 'major';
  readonly correction: string;
  /** Points it took from the score; 0 where it is only asked about. */
  readonly points: number;
  readonly spans: readonly Span[];
}

/** A misconception that the answer warns of instead of voicing it. */
export interface Rejection {
  readonly id: string;
  readonly says: string;
  readonly correction: string;
  /** Points it added to the score. */
  readonly points: number;
  readonly spans: readonly Span[];
}

export interface Flag {
  readonly id: FlagId;
  /** As stored by releases up to 0.1. */
  readonly sentence?: string;
  readonly spans: readonly Span[];
}

/** The open concept that would add most to the score, and by how many points. */
export interface Raise {
  readonly concept: string;
  readonly points: number;
  /** As stored by releases up to 0.1. */
  readonly sentence?: string;
}

export interface Grade {
  /** Integer, 0 to 100. */
  readonly score: number;
  readonly band: Band;
  /** Weighted concept coverage, 0 to 1. */
  readonly coverage: number;
  /** TF-IDF similarity to the nearest reference answer, 0 to 1. */
  readonly similarity: number;
  readonly concepts: readonly ConceptGrade[];
  readonly misconceptions: readonly MisconceptionGrade[];
  /** Left out where there is none. */
  readonly rejections?: readonly Rejection[];
  readonly flags: readonly Flag[];
  /** 0 to 1: how far the machine trusts this grade. */
  readonly confidence: number;
  readonly needsReview: boolean;
  readonly explanation: {
    /** As stored by releases up to 0.1. */
    readonly summary?: string;
    /** What would raise the score most; null where nothing is open. */
    readonly raise: Raise | null;
  };
  readonly engine: string;
  /** SHA-256 of the rubric as used; null for library use. */
  readonly rubricHash: string | null;
}
