// One question of the report in full: what was said with its evidence, both verdicts, what was missing.
import type {
  Report,
  ReportMark,
  ReportQuestion,
  ReportTurn,
} from '../../../src/interview/report/report-types.ts';
import { lasting } from '../../../src/interview/report/words.ts';
import { type Footnote, footnotesOf, footnotesOfCovered } from '../../ui/evidence/footnotes.ts';
import { confidenceWords } from '../../ui/evidence/words.ts';
import { MarkedAnswer } from '../../ui/marked-answer.tsx';
import { ScoreScale } from '../../ui/score.tsx';
import { Flags, Raise, Tally } from '../../ui/tally.tsx';
import { StrongAnswer } from '../interview/strong-answer.tsx';
import { placeOf } from './answers-index.tsx';
import { candidateName, factsOf, insteadOfGrade, ticksInWords, timeOnly } from './sentences.ts';

interface TurnProps {
  readonly report: Report;
  readonly turn: ReportTurn;
  /** Its index among the answered turns. */
  readonly index: number;
  readonly footnotes: readonly Footnote[];
  readonly prefix: string;
}

function Turn({ report, turn, index, footnotes, prefix }: TurnProps) {
  return (
    <>
      {turn.kind !== 'question' && <p class="probe">{turn.text}</p>}
      {turn.hints.map((hint) => (
        <p class="probe hinted" key={hint}>
          <span class="label">A hint </span>
          {hint}
        </p>
      ))}
      {turn.answer && (
        <>
          <p class={turn.kind === 'question' ? 'label turn-first' : 'label turn'}>
            <b>{candidateName(report)}</b> · {lasting(turn.answer.seconds)}
            {turn.answer.byClock && ' · handed in by the clock'}
          </p>
          <MarkedAnswer text={turn.answer.text} turn={index} footnotes={footnotes} prefix={prefix} margin />
        </>
      )}
    </>
  );
}

function MachineSide({ question }: { readonly question: ReportQuestion }) {
  return (
    <div>
      <h4 class="head">The machine</h4>
      {question.grade ? (
        <>
          <p class="score">
            <span class="figure">{question.grade.score}</span>
            <span class="band">{question.grade.band}</span>
          </p>
          <p class="soft">
            {question.grade.explanation.summary} {confidenceWords(question.grade)}
          </p>
        </>
      ) : (
        <p class="soft">{insteadOfGrade(question)}</p>
      )}
    </div>
  );
}

function Given({ mark, question }: { readonly mark: ReportMark; readonly question: ReportQuestion }) {
  return (
    <>
      <h4 class="head">{mark.name}</h4>
      <p class="score">
        <span class="figure-hand">{mark.mark}</span>
        <span class="soft">of 4</span>
      </p>
      {mark.reason && <p class="hand">{mark.reason}</p>}
      {ticksInWords(mark, question).map((words) => (
        <p class="soft" key={words}>
          {words}
        </p>
      ))}
    </>
  );
}

function PeopleSide({ question }: { readonly question: ReportQuestion }) {
  return (
    <div>
      {question.marks.length === 0 && (
        <>
          <h4 class="head">People</h4>
          <p class="soft">No mark by a person.</p>
        </>
      )}
      {question.marks.map((mark) => (
        <Given key={mark.by} mark={mark} question={question} />
      ))}
    </div>
  );
}

function Notes({ question }: { readonly question: ReportQuestion }) {
  return question.notes.length === 0 ? null : (
    <div class="no-print">
      <h4 class="head">Notes</h4>
      <ol class="notes">
        {question.notes.map((note) => (
          <li key={`${note.at}${note.text}`}>
            <time dateTime={new Date(note.at).toISOString()}>{timeOnly(note.at)}</time>
            <p class="hand">
              {note.text}
              <br />
              <small>
                {note.name}
                {note.private ? ', private' : ', shared'}
              </small>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Whether this viewer may ask for the reference: whoever sees the grade may, and those who watch always. */
function mayReadReference(report: Report, question: ReportQuestion): boolean {
  return question.grade !== null || report.viewer.role === 'interviewer' || report.viewer.role === 'observer';
}

export interface QuestionProps {
  readonly report: Report;
  readonly question: ReportQuestion;
  readonly references: (question: number) => Promise<readonly string[]>;
}

function Outcome({ report, question, references, prefix }: QuestionProps & { readonly prefix: string }) {
  const { grade, marks } = question;
  const answers = question.turns.flatMap(({ answer }) => (answer ? [answer.text] : []));
  return (
    <div>
      <div class="sides">
        <MachineSide question={question} />
        <PeopleSide question={question} />
      </div>
      {grade && (
        <>
          <ScoreScale score={grade.score} band={grade.band} marks={marks.map(({ mark }) => mark)} />
          <Flags grade={grade} />
          <Tally grade={grade} answers={answers} prefix={prefix} />
          <Raise grade={grade} />
        </>
      )}
      {mayReadReference(report, question) && (
        <StrongAnswer references={() => references(question.question)} />
      )}
      <Notes question={question} />
    </div>
  );
}

/** A child of the page's main; its own children stand in the columns of a leaf. */
export function Question(props: QuestionProps) {
  const { report, question } = props;
  const prefix = `q${question.number}`;
  const footnotes = question.grade ? footnotesOf(question.grade) : footnotesOfCovered(question.covered);
  const answered = question.turns.filter(({ answer }) => answer !== null);
  return (
    <article class="question leaf" aria-labelledby={placeOf(question)}>
      <p class="numeral hang">
        <span class="aside-only">Question </span>
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
      <Outcome {...props} prefix={prefix} />
    </article>
  );
}
