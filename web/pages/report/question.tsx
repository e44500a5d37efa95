// One question of the report: its transcript with evidence, and its outcome.
import type { Report, ReportQuestion, ReportTurn } from '../../../src/interview/report/report-types.ts';
import { type Footnote, footnotesOf, footnotesOfCovered } from '../../ui/evidence/footnotes.ts';
import { MarkedAnswer } from '../../ui/marked-answer.tsx';
import { reportWords } from '../../words/report.ts';
import { placeOf } from './answers-index.tsx';
import { QuestionOutcome } from './question-outcome.tsx';
import { candidateName, factsOf } from './sentences.ts';

interface TurnProps {
  readonly report: Report;
  readonly turn: ReportTurn;
  /** Its index among the answered turns. */
  readonly index: number;
  readonly footnotes: readonly Footnote[];
  readonly prefix: string;
}

function Turn({ report, turn, index, footnotes, prefix }: TurnProps) {
  const { question: words, sentences } = reportWords;
  return (
    <>
      {turn.kind !== 'question' && <p class="probe">{turn.text}</p>}
      {turn.hints.map((hint) => (
        <p class="probe hinted" key={hint}>
          <span class="label">{words.hint}</span>
          {hint}
        </p>
      ))}
      {turn.answer && (
        <>
          <p class={turn.kind === 'question' ? 'label turn-first' : 'label turn'}>
            <b>{candidateName(report)}</b> · {sentences.lasting(turn.answer.seconds)}
            {turn.answer.byClock && words.byClock}
          </p>
          <MarkedAnswer text={turn.answer.text} turn={index} footnotes={footnotes} prefix={prefix} margin />
        </>
      )}
    </>
  );
}

interface QuestionProps {
  readonly report: Report;
  readonly question: ReportQuestion;
  /** Fetches the reference answers of a question, named by the version that asked it. */
  readonly references: (question: number) => Promise<readonly string[]>;
}

/** A child of the page's main; its own children stand in the columns of a leaf. */
export function Question({ report, question, references }: QuestionProps) {
  const prefix = `q${question.number}`;
  const footnotes = question.grade ? footnotesOf(question.grade) : footnotesOfCovered(question.covered);
  const answered = question.turns.filter(({ answer }) => answer !== null);
  return (
    <article class="question leaf" aria-labelledby={placeOf(question)}>
      <p class="numeral hang">
        <span class="aside-only">{reportWords.question.label}</span>
        {question.number}
      </p>
      <div>
        <p class="label">{factsOf(question)}</p>
        <h3 class="ask" id={placeOf(question)} tabIndex={-1}>
          {question.text}
        </h3>
      </div>
      {question.turns.map((turn) => (
        <Turn
          key={turn.to}
          report={report}
          turn={turn}
          index={answered.indexOf(turn)}
          footnotes={footnotes}
          prefix={prefix}
        />
      ))}
      <QuestionOutcome report={report} question={question} references={references} prefix={prefix} />
    </article>
  );
}
