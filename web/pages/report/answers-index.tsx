// An index of the answers: each line leads to its question below.
import type { Report, ReportQuestion } from '../../../src/interview/report/report-types.ts';
import { goTo } from '../../ui/go-to.ts';
import { reportWords } from '../../words/report.ts';

/** The id of a question's place in the report. */
export function placeOf(question: ReportQuestion): string {
  return `question-${question.number}`;
}

function Outcome({ question }: { readonly question: ReportQuestion }) {
  return question.grade ? (
    <>
      <b>{question.grade.score}</b> {reportWords.sentences.bands[question.grade.band]}
    </>
  ) : question.counting === 'graded' ? null : (
    reportWords.answers.without[question.counting]
  );
}

/** One line a question: title, score, mark. Nothing before the first question. */
export function AnswersIndex({ report }: { readonly report: Report }) {
  return report.questions.length === 0 ? null : (
    <section class="leaf" aria-labelledby="answers">
      <h2 class="section-head" id="answers">
        {reportWords.answers.title}
      </h2>
      <ol class="index">
        {report.questions.map((question) => (
          <li key={question.question}>
            <button type="button" onClick={() => goTo(placeOf(question))}>
              <span class="index-number">{question.number}</span>
              <span class="topic">{question.title}</span>
              <span class="label">
                <Outcome question={question} />
              </span>
              <span class="people label">
                {question.peopleMark !== null && (
                  <>
                    <b class="by-hand">{question.peopleMark}</b> {reportWords.answers.ofFour}
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
