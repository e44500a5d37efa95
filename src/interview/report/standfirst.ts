// The sentences that a report opens with, built from its facts and from nothing else.
import type { Viewer } from '../core/state.ts';
import type { InterviewModel } from '../model/interview-model.ts';
import type { Agreement, ReportQuestion } from './report-types.ts';
import { capital, counted, lasting, listed } from './words.ts';

type Graded = ReportQuestion & { readonly grade: NonNullable<ReportQuestion['grade']> };

function isGraded(question: ReportQuestion): question is Graded {
  return question.grade !== null;
}

function missingRequired({ grade }: Graded): readonly string[] {
  return grade.concepts
    .filter((concept) => concept.required && concept.status === 'missing')
    .map(({ name }) => name);
}

function whyStrong(question: Graded): string {
  const required = question.grade.concepts.filter((concept) => concept.required);
  const all = required.length > 0 && required.every((concept) => concept.status === 'covered');
  return all ? `${question.grade.score}, with every required point said` : String(question.grade.score);
}

function whyWeak(question: Graded): string {
  const [first] = missingRequired(question);
  return first === undefined
    ? String(question.grade.score)
    : `${question.grade.score}, with “${first}” missing`;
}

function strongestAndWeakest(graded: readonly Graded[]): string | null {
  const inOrder = graded.toSorted(
    (one, other) => other.grade.score - one.grade.score || one.number - other.number,
  );
  const [best] = inOrder;
  const worst = inOrder.at(-1);
  if (!best || !worst) return null;
  if (best === worst) return `“${best.title}” came to ${whyWeak(best)}`;
  if (best.grade.score === worst.grade.score) return `all answers came to ${best.grade.score}`;
  return `strongest on “${best.title}” (${whyStrong(best)}), weakest on “${worst.title}” (${whyWeak(worst)})`;
}

/** One sentence: how much was asked in which time, and where the answers were strongest and weakest. */
export function standfirst(questions: readonly ReportQuestion[], seconds: number | null): string {
  if (questions.length === 0)
    return seconds === null ? 'Nothing was asked yet.' : 'It ended before anything was asked.';
  const asked = capital(counted(questions.length, 'question'));
  const opening = seconds === null ? `${asked} so far` : `${asked} in ${lasting(seconds)}`;
  const facts = strongestAndWeakest(questions.filter(isGraded));
  return facts === null ? `${opening}.` : `${opening}: ${facts}.`;
}

function numbered(questions: readonly ReportQuestion[]): string {
  return `${questions.length === 1 ? 'question' : 'questions'} ${listed(questions.map(({ number }) => String(number)))}`;
}

/** What the machine's mean leaves out or counts as nothing; null where every question was answered and graded. */
export function leftOut(questions: readonly ReportQuestion[]): string | null {
  const skipped = questions.filter(({ counting }) => counting === 'skipped');
  const unanswered = questions.filter(({ counting }) => counting === 'unanswered');
  const said = [
    ...(skipped.length > 0
      ? [`${capital(numbered(skipped))} had no answer and count${skipped.length === 1 ? 's' : ''} as 0.`]
      : []),
    ...(unanswered.length > 0
      ? [
          `${capital(numbered(unanswered))} ${unanswered.length === 1 ? 'was' : 'were'} still open when the interview was ended, and left out.`,
        ]
      : []),
  ];
  return said.length > 0 ? said.join(' ') : null;
}

function whenRevealed({ reveal, status }: InterviewModel): string {
  if (reveal === 'end') return 'Scores come when the interview has ended, all together.';
  if (reveal === 'person') return 'Scores come when the interviewer shows them.';
  return status === 'finished'
    ? 'Scores are not shown here.'
    : 'The score of a question comes when it closes.';
}

/** Why this viewer does not see some scores, and what would show them; null where all that exist are seen. */
export function sealed(
  model: InterviewModel,
  questions: readonly ReportQuestion[],
  viewer: Viewer,
): string | null {
  const hidden = questions.filter(
    ({ turns, grade }) => grade === null && turns.some(({ answer }) => answer !== null),
  );
  if (hidden.length === 0) return null;
  if (viewer.role === 'interviewer')
    return `Mark ${numbered(hidden)} yourself, then the machine’s score opens.`;
  return whenRevealed(model);
}

/** How machine and people agree, as a sentence about "they". */
export function agreementInWords({ compared, exact, withinOne }: Agreement): string {
  if (exact === compared)
    return compared === 1 ? 'They agree exactly.' : `They agree exactly on all ${compared} marks.`;
  if (compared === 1)
    return withinOne === 1 ? 'They agree within one mark.' : 'They are more than one mark apart.';
  const within = withinOne === compared ? 'all' : String(withinOne);
  return `They agree exactly on ${exact} of ${compared} marks and within one mark on ${within}.`;
}
