// The outcome of one question: grade and marks, coverage, reference answer, notes.
import { rightsOf } from '../../../src/interview/core/roles.ts';
import type { Report, ReportMark, ReportQuestion } from '../../../src/interview/report/report-types.ts';
import { confidenceWords } from '../../ui/evidence/grade-sentences.ts';
import { ScoreScale } from '../../ui/score.tsx';
import { StrongAnswer } from '../../ui/strong-answer.tsx';
import { Flags, Raise, Tally } from '../../ui/tally.tsx';
import { reportWords } from '../../words/report.ts';
import { insteadOfGrade, ticksInWords } from './sentences.ts';

interface OfQuestion {
  readonly question: ReportQuestion;
}

function MachineSide({ question }: OfQuestion) {
  const { grade } = question;
  return (
    <div>
      <h4 class="head">{reportWords.question.machine}</h4>
      {grade ? (
        <>
          <p class="score">
            <span class="figure">{grade.score}</span>
            <span class="band">{reportWords.sentences.bands[grade.band]}</span>
          </p>
          <p class="soft">
            {grade.explanation.summary} {confidenceWords(grade)}
          </p>
        </>
      ) : (
        <p class="soft">{insteadOfGrade(question)}</p>
      )}
    </div>
  );
}

function PersonsMark({ mark, question }: OfQuestion & { readonly mark: ReportMark }) {
  return (
    <>
      <h4 class="head">{mark.name}</h4>
      <p class="score">
        <span class="figure-hand">{mark.mark}</span>
        <span class="soft">{reportWords.question.ofFour}</span>
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

function PeopleSide({ question }: OfQuestion) {
  return (
    <div>
      {question.marks.length === 0 && (
        <>
          <h4 class="head">{reportWords.question.people}</h4>
          <p class="soft">{reportWords.question.noMark}</p>
        </>
      )}
      {question.marks.map((mark) => (
        <PersonsMark key={mark.by} mark={mark} question={question} />
      ))}
    </div>
  );
}

function Notes({ question }: OfQuestion) {
  const { question: words } = reportWords;
  return question.notes.length === 0 ? null : (
    <div class="no-print">
      <h4 class="head">{words.notes}</h4>
      <ol class="notes">
        {question.notes.map((note) => (
          <li key={`${note.at}${note.text}`}>
            <time dateTime={new Date(note.at).toISOString()}>{reportWords.time(note.at)}</time>
            <p class="hand">
              {note.text}
              <br />
              <small>{note.private ? words.privateBy(note.name) : words.sharedBy(note.name)}</small>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Whether this viewer may ask for the reference: whoever sees the grade may, and those who see answer keys always. */
function mayReadReference({ viewer }: Report, { grade }: ReportQuestion): boolean {
  return grade !== null || rightsOf(viewer.role).seesKey === 'at once';
}

interface QuestionOutcomeProps extends OfQuestion {
  readonly report: Report;
  readonly references: (question: number) => Promise<readonly string[]>;
  /** Of the ids that footnotes lead to; the same as for the answers. */
  readonly prefix: string;
}

/** Both verdicts side by side, and below them what they stand on. */
export function QuestionOutcome({ report, question, references, prefix }: QuestionOutcomeProps) {
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
