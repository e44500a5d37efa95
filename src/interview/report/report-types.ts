// The report of one interview as its asker may see it: plain JSON, which is also the JSON download.
import type { Band, ExplainedGrade, Level } from '../../engine/index.ts';
import type { Role } from '../core/events.ts';
import type { CloseReason, CoveredModel, FinishReason, Tick } from '../model/interview-model.ts';

export interface ReportPerson {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
}

export interface ReportMark {
  readonly by: string;
  readonly name: string;
  readonly at: number;
  /** 0 to 4. */
  readonly mark: number;
  readonly ticks: readonly Tick[];
  readonly reason: string | null;
}

export interface ReportNote {
  readonly by: string;
  readonly name: string;
  readonly at: number;
  readonly text: string;
  readonly private: boolean;
}

export interface ReportTurn {
  readonly to: number;
  readonly kind: 'question' | 'pump' | 'probe' | 'authored';
  readonly text: string;
  readonly hints: readonly string[];
  readonly answer: {
    readonly text: string;
    readonly at: number;
    /** True where the clock handed in the draft. */
    readonly byClock: boolean;
    /** Seconds from the asking, pauses left out. */
    readonly seconds: number;
  } | null;
}

/**
 * How a question counts: `graded` with its score, `skipped` (or run out of time) without a word as 0; not at all
 * while it is `open`, where it was `unanswered` when the interview was ended, or while its grade is `sealed`.
 */
export type Counting = 'graded' | 'skipped' | 'unanswered' | 'sealed' | 'open';

export interface ReportQuestion {
  readonly question: number;
  /** 1 for the first. */
  readonly number: number;
  readonly title: string;
  readonly level: Level;
  readonly topics: readonly string[];
  readonly text: string;
  readonly closed: { readonly reason: CloseReason; readonly at: number } | null;
  /** Seconds it was open, pauses left out; null while it is open. */
  readonly seconds: number | null;
  readonly turns: readonly ReportTurn[];
  readonly counting: Counting;
  /** What it brings to the machine's mean, 0 to 100; null where it does not count. */
  readonly counted: number | null;
  readonly grade: ExplainedGrade | null;
  /** Concepts covered so far, where no more than that may be seen. */
  readonly covered: readonly CoveredModel[];
  /** The standing marks, one a person. */
  readonly marks: readonly ReportMark[];
  /** Their mean on 0 to 4, 1 decimal. Where it stands it outranks the machine's grade. */
  readonly peopleMark: number | null;
  readonly notes: readonly ReportNote[];
}

export interface MachineSummary {
  /** Plain mean of the questions that count, 0 to 100, an integer. */
  readonly score: number;
  readonly band: Band;
  readonly graded: number;
  readonly skipped: number;
  /** Mean confidence of the graded ones, 0 to 1, 3 decimals; null where none was graded. */
  readonly confidence: number | null;
  /** Questions that ask for a person, and how many of those a person has marked. */
  readonly needReview: number;
  readonly reviewed: number;
}

export interface PeopleSummary {
  readonly names: readonly string[];
  readonly marks: number;
  /** Mean of all standing marks on 0 to 4, 1 decimal. */
  readonly mean: number;
}

/** First marks beside the machine's score on the same 0 to 4 (score / 25, rounded). */
export interface Agreement {
  readonly compared: number;
  readonly exact: number;
  readonly withinOne: number;
}

export interface ReportRow {
  readonly name: string;
  readonly questions: number;
  /** Mean of the questions that count, an integer; null where none does. */
  readonly machine: number | null;
  /** Mean of the standing marks, 1 decimal; null without any. */
  readonly people: number | null;
}

export interface Report {
  readonly format: 1;
  readonly interview: string;
  readonly status: 'created' | 'running' | 'paused' | 'finished';
  /** Who asked for this report: another viewer may see more, or less. */
  readonly viewer: ReportPerson;
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly pack: string;
    readonly packVersion: string;
  };
  readonly mode: 'practice' | 'real';
  readonly candidate: string;
  readonly people: readonly ReportPerson[];
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly finished: { readonly reason: FinishReason; readonly at: number } | null;
  /** Seconds from the start to the end, pauses left out; null before the end. */
  readonly seconds: number | null;
  /** Version of the grading engine; null before the start. */
  readonly engine: string | null;
  /** One sentence that says the most important. */
  readonly standfirst: string;
  /** Why scores are missing here and when they come; null where none are missing. */
  readonly sealed: string | null;
  /** What was left out of the mean and why; null where nothing was. */
  readonly leftOut: string | null;
  readonly machine: MachineSummary | null;
  readonly byPeople: PeopleSummary | null;
  readonly agreement: Agreement | null;
  readonly byTopic: readonly ReportRow[];
  readonly byLevel: readonly ReportRow[];
  readonly questions: readonly ReportQuestion[];
  /** Notes written while no question was open. */
  readonly notes: readonly ReportNote[];
}
