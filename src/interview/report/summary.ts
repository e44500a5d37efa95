// Figures over all questions: the machine's mean, the people's mean, their agreement, means by topic and by level.
import { bandOf } from '../../engine/index.ts';
import { levels } from '../../engine/schemas.ts';
import { type InterviewModel, type QuestionModel, standingMarks } from '../model/interview-model.ts';
import { scoreAsMark } from '../model/mark-scale.ts';
import { wordsOfId } from '../words/formats.ts';
import type { ReportWords } from '../words/report.ts';
import { mean, oneDecimal } from './figures.ts';
import type { Agreement, MachineSummary, PeopleSummary, ReportQuestion, ReportRow } from './report-types.ts';

/**
 * The machine's side. The score is the plain mean of the questions that count: a candidate's report does not know
 * how many minutes a rubric was given, and everybody should get the same figure from the same answers. Null while
 * no grade may be seen although there are answers, or where nothing counts.
 */
export function machineSummary(questions: readonly ReportQuestion[]): MachineSummary | null {
  const counts = questions.flatMap(({ counted }) => (counted === null ? [] : [counted]));
  const grades = questions.flatMap(({ grade }) => (grade ? [grade] : []));
  const sealed = questions.some(({ counting }) => counting === 'sealed');
  const average = mean(counts);
  if (average === null || (grades.length === 0 && sealed)) return null;
  const score = Math.round(average);
  const confidence = mean(grades.map((grade) => grade.confidence));
  const unsure = questions.filter(({ grade }) => grade?.needsReview);
  return {
    score,
    band: bandOf(score),
    graded: grades.length,
    skipped: questions.filter(({ counting }) => counting === 'skipped').length,
    confidence: confidence === null ? null : Math.round(confidence * 1_000) / 1_000,
    needReview: unsure.length,
    reviewed: unsure.filter(({ marks }) => marks.length > 0).length,
  };
}

/** The people's side: the mean of all standing marks; null without any. */
export function peopleSummary(questions: readonly ReportQuestion[]): PeopleSummary | null {
  const marks = questions.flatMap((question) => question.marks);
  const average = mean(marks.map(({ mark }) => mark));
  if (average === null) return null;
  return {
    names: [...new Set(marks.map(({ name }) => name))],
    marks: marks.length,
    mean: oneDecimal(average),
  };
}

function firstMarkOf(question: QuestionModel, by: string): number | null {
  return question.marks.find((mark) => mark.by === by)?.mark ?? null;
}

/**
 * How often people and machine came to the same, counted over the first mark of every person whose mark stands:
 * a mark that was changed after seeing the machine's score would prove nothing.
 */
export function agreementOf(model: InterviewModel): Agreement | null {
  const gaps = model.questions.flatMap((question) => {
    const { grade } = question;
    if (!grade) return [];
    const machine = Math.round(scoreAsMark(grade.score));
    return standingMarks(question).map(({ by, mark }) =>
      Math.abs(machine - (firstMarkOf(question, by) ?? mark)),
    );
  });
  if (gaps.length === 0) return null;
  return {
    compared: gaps.length,
    exact: gaps.filter((gap) => gap === 0).length,
    withinOne: gaps.filter((gap) => gap <= 1).length,
  };
}

function row(name: string, questions: readonly ReportQuestion[]): ReportRow {
  const machine = mean(questions.flatMap(({ counted }) => (counted === null ? [] : [counted])));
  const people = mean(questions.flatMap(({ marks }) => marks.map(({ mark }) => mark)));
  return {
    name,
    questions: questions.length,
    machine: machine === null ? null : Math.round(machine),
    people: people === null ? null : oneDecimal(people),
  };
}

function inOrderOfScore(one: ReportRow, other: ReportRow): number {
  return (other.machine ?? -1) - (one.machine ?? -1) || (one.name < other.name ? -1 : 1);
}

/** A row for each topic, best first; a question with several topics counts in each. */
export function rowsByTopic(questions: readonly ReportQuestion[]): readonly ReportRow[] {
  const topics = [...new Set(questions.flatMap((question) => question.topics))];
  return topics
    .map((topic) =>
      row(
        wordsOfId(topic),
        questions.filter((question) => question.topics.includes(topic)),
      ),
    )
    .sort(inOrderOfScore);
}

/** A row for each level that was asked, from junior up. */
export function rowsByLevel(questions: readonly ReportQuestion[], words: ReportWords): readonly ReportRow[] {
  return levels
    .map((level) =>
      row(
        words.levels[level],
        questions.filter((question) => question.level === level),
      ),
    )
    .filter(({ questions: count }) => count > 0);
}
