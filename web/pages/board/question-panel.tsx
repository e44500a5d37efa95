// The desk: one question in its two columns, the talk and the judgement; or why there is none yet.
import { useEffect } from 'preact/hooks';
import { candidateOf, type QuestionModel, standingMarks } from '../../client/model.ts';
import type { BoardState } from './board-state.ts';
import { footnotesInOrder, type PointOfRubric, rowsOf } from './coverage-rows.ts';
import { CoverageTable, NotSo, Score, Veil } from './coverage-table.tsx';
import { answersOf } from './grader-turns.ts';
import { Mark } from './mark-form.tsx';
import { capital, nameOf } from './participant-names.ts';
import type { Provisional } from './provisional-grade.ts';
import { Drawer } from './rubric-details.tsx';
import type { Rubrics } from './rubrics.ts';
import { Transcript } from './transcript.tsx';

export interface DeskProps {
  readonly board: BoardState;
  readonly rubrics: Rubrics;
  readonly provisional: Provisional;
  readonly question: QuestionModel;
}

/** The points of the rubric or, until it is here, of the grade. */
function pointsOf(rubrics: Rubrics, question: QuestionModel): readonly PointOfRubric[] {
  const rubric = rubrics.of(question.question);
  return rubric?.state === 'here' ? rubric.used.rubric.concepts : (question.grade?.concepts ?? []);
}

function Judge({ board, rubrics, provisional, question }: DeskProps) {
  const typed = provisional.grade.value;
  const maybe = typed?.question === question.question ? typed : null;
  const sent = question.grade;
  const shown = maybe?.grade ?? sent;
  const points = pointsOf(rubrics, question);
  const answers = [...answersOf(question), ...(maybe ? [maybe.text] : [])];
  const blind = board.blind.value;
  const rows = rowsOf({ points, question, sent, shown, answers, blind });
  return (
    <div class="inner">
      <h2 class="aside-only" id="coverage" tabIndex={-1}>
        Coverage of the answer to question {question.number}
      </h2>
      {blind ? (
        <Veil />
      ) : (
        <Score
          board={board}
          sent={sent}
          provisional={maybe?.grade ?? null}
          marks={standingMarks(question).map(({ mark }) => mark)}
        />
      )}
      <CoverageTable board={board} rows={rows} />
      {!blind && shown && <NotSo grade={shown} answers={answers} />}
      <Drawer
        board={board}
        rubric={rubrics.of(question.question)}
        retry={() => rubrics.want(question.question)}
      />
      <Mark board={board} question={question} points={points} />
    </div>
  );
}

/** The question shown, in its two columns. */
export function Desk(props: DeskProps) {
  const { board, provisional, question, rubrics } = props;
  useEffect(() => rubrics.want(question.question), [rubrics, question.question]);
  const typed = provisional.grade.value;
  const maybe = typed?.question === question.question ? typed : null;
  const grade = maybe?.grade ?? question.grade;
  return (
    <>
      <section class="talk" aria-labelledby="talk">
        <div class="inner">
          <Transcript
            board={board}
            question={question}
            footnotes={grade && !board.blind.value ? footnotesInOrder(grade) : []}
            provisional={maybe}
          />
        </div>
      </section>
      <section class="judge" aria-labelledby="coverage">
        <Judge {...props} />
      </section>
    </>
  );
}

/** Before the first question. */
export function NothingYet({ board }: { readonly board: BoardState }) {
  const model = board.client.model.value;
  const candidate = candidateOf(model);
  const here = candidate !== null && board.client.presence.value.includes(candidate.id);
  const name = candidate ? nameOf(candidate) : 'the candidate';
  return (
    <section class="talk">
      <div class="inner">
        <h1 class="ask" id="coverage" tabIndex={-1}>
          {model.status === 'finished'
            ? 'It ended before a question was asked'
            : `${capital(name)} has not begun yet`}
        </h1>
        {model.status === 'created' && (
          <p class="soft">
            {capital(name)} {here ? 'is here and reads what this is.' : 'has not opened the link yet.'} The
            first question comes when {name} begins; you need not do anything.
          </p>
        )}
      </div>
    </section>
  );
}
