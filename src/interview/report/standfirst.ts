// The standfirst, or summary: the sentences that a report opens with, built from its facts and from nothing else.
import { rightsOf } from '../core/roles.ts';
import type { Viewer } from '../core/state.ts';
import type { InterviewModel } from '../model/interview-model.ts';
import type { ReportWords } from '../words/report.ts';
import type { Agreement, ReportQuestion } from './report-types.ts';

type Graded = ReportQuestion & { readonly grade: NonNullable<ReportQuestion['grade']> };

function isGraded(question: ReportQuestion): question is Graded {
  return question.grade !== null;
}

function scoreOfBest({ grade }: Graded, words: ReportWords): string {
  const required = grade.concepts.filter((concept) => concept.required);
  const all = required.length > 0 && required.every((concept) => concept.status === 'covered');
  return all ? words.standfirst.withEveryRequired(grade.score) : String(grade.score);
}

function scoreOfWorst({ grade }: Graded, words: ReportWords): string {
  const missing = grade.concepts.find((concept) => concept.required && concept.status === 'missing');
  return missing === undefined
    ? String(grade.score)
    : words.standfirst.withoutRequired(grade.score, missing.name);
}

function strongestAndWeakest(graded: readonly Graded[], words: ReportWords): string | null {
  const inOrder = graded.toSorted(
    (one, other) => other.grade.score - one.grade.score || one.number - other.number,
  );
  const [best] = inOrder;
  const worst = inOrder.at(-1);
  if (!best || !worst) return null;
  if (best === worst) return words.standfirst.oneAnswer(best.title, scoreOfWorst(best, words));
  if (best.grade.score === worst.grade.score) return words.standfirst.allAnswers(best.grade.score);
  return words.standfirst.strongestAndWeakest({
    best: best.title,
    bestScore: scoreOfBest(best, words),
    worst: worst.title,
    worstScore: scoreOfWorst(worst, words),
  });
}

/**
 * One sentence: how much was asked in which time, and where the answers were strongest and weakest.
 * `seconds` is null before the end.
 */
export function standfirst(
  questions: readonly ReportQuestion[],
  seconds: number | null,
  words: ReportWords,
): string {
  const { standfirst: says } = words;
  if (questions.length === 0) return seconds === null ? says.nothingYet : says.nothing;
  const opening = seconds === null ? says.asked(questions.length) : says.askedIn(questions.length, seconds);
  const facts = strongestAndWeakest(questions.filter(isGraded), words);
  return facts === null ? says.alone(opening) : says.with(opening, facts);
}

/** What the machine's mean leaves out or counts as nothing; null where every question was answered and graded. */
export function leftOut(questions: readonly ReportQuestion[], words: ReportWords): string | null {
  function numbersOf(counting: ReportQuestion['counting']) {
    return questions.filter((question) => question.counting === counting).map(({ number }) => number);
  }
  const skipped = numbersOf('skipped');
  const unanswered = numbersOf('unanswered');
  const sentences = [
    ...(skipped.length > 0 ? [words.leftOut.skipped(skipped)] : []),
    ...(unanswered.length > 0 ? [words.leftOut.unanswered(unanswered)] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : null;
}

function whenRevealed({ reveal, status }: InterviewModel, { sealed: says }: ReportWords): string {
  if (reveal === 'end') return says.atTheEnd;
  if (reveal === 'person') return says.byPerson;
  return status === 'finished' ? says.never : says.atClosing;
}

/** Why this viewer does not see some scores, and what would show them; null where all that exist are seen. */
export function sealed(
  model: InterviewModel,
  questions: readonly ReportQuestion[],
  viewer: Viewer,
  words: ReportWords,
): string | null {
  const hidden = questions.filter(
    ({ turns, grade }) => grade === null && turns.some(({ answer }) => answer !== null),
  );
  if (hidden.length === 0) return null;
  return rightsOf(viewer.role).judges
    ? words.sealed.markFirst(hidden.map(({ number }) => number))
    : whenRevealed(model, words);
}

/** How machine and people agree, as a sentence about "they". */
export function agreementInWords(
  { compared, exact, withinOne }: Agreement,
  { agreement: says }: ReportWords,
): string {
  if (exact === compared) return compared === 1 ? says.exactlyOnOne : says.exactlyOnAll(compared);
  if (compared === 1) return withinOne === 1 ? says.withinOneOnOne : says.apart;
  return says.inPart(exact, compared, withinOne);
}
