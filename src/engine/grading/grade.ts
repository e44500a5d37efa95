// What a grade says: the score, and behind every part of it the words that earned it.

/** Version of the engine; any change that can move a score changes it. */
export const ENGINE_VERSION = '4';

/** Weak below 40, partial below 60, good below 80, strong from 80. */
export type Band = 'weak' | 'partial' | 'good' | 'strong';

/** Covered from credit .6, partly from .25, else missing. */
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
  /** One plain sentence: what was said, or what would have been. */
  readonly sentence: string;
}

export interface MisconceptionGrade {
  readonly id: string;
  readonly says: string;
  readonly severity: 'minor' | 'major';
  readonly correction: string;
  /** Points it took from the score. */
  readonly points: number;
  readonly spans: readonly Span[];
}

/** The first two clip the score; `off-topic` and `empty` are near zero by rule; the others ask for a person. */
export type FlagId =
  | 'keyword-list'
  | 'echoes-question'
  | 'off-topic'
  | 'empty'
  | 'copies-reference'
  | 'contradiction'
  | 'unknown-words'
  | 'too-short';

export interface Flag {
  readonly id: FlagId;
  /** One plain sentence for a person. */
  readonly sentence: string;
  readonly spans: readonly Span[];
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
  readonly flags: readonly Flag[];
  /** 0 to 1: how far the machine trusts this grade. */
  readonly confidence: number;
  readonly needsReview: boolean;
  readonly explanation: {
    /** One or two plain sentences. */
    readonly summary: string;
    /** What would raise the score most; null where nothing is open. */
    readonly raise: { readonly concept: string; readonly points: number; readonly sentence: string } | null;
  };
  readonly engine: string;
  /** SHA-256 of the rubric as used; null for library use. */
  readonly rubricHash: string | null;
}
