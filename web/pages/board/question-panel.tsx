// One question: the transcript in one column, coverage and mark in the other.
import { useEffect } from 'preact/hooks';
import { type QuestionModel, standingMarks } from '../../../src/interview/model/interview-model.ts';
import { boardWords } from '../../words/board.ts';
import { useBoard, useBoardContext, useRubrics } from './board-context.tsx';
import { footnotesInOrder, type PointOfRubric, rowsOf } from './coverage-rows.ts';
import { CoverageTable } from './coverage-table.tsx';
import { answersOf } from './grader-turns.ts';
import { MarkForm } from './mark-form.tsx';
import { Misconceptions } from './misconceptions.tsx';
import type { ProvisionalGrade } from './provisional-grade.ts';
import { RubricDetails } from './rubric-details.tsx';
import type { Rubrics } from './rubrics.ts';
import { HiddenUntilMarked, Score } from './score.tsx';
import { Transcript } from './transcript.tsx';

/** The points of the rubric or, until it is here, of the grade. */
function pointsOf(rubrics: Rubrics, question: QuestionModel): readonly PointOfRubric[] {
  const rubric = rubrics.of(question.question);
  return rubric?.state === 'here' ? rubric.used.rubric.concepts : (question.grade?.concepts ?? []);
}

interface PanelProps {
  readonly question: QuestionModel;
  /** The grade with what is being typed; null where nothing is, or nothing is graded. */
  readonly provisional: ProvisionalGrade | null;
}

function Judge({ question, provisional }: PanelProps) {
  const board = useBoard();
  const blind = board.blind.value;
  const sent = question.grade;
  const shown = provisional?.grade ?? sent;
  const points = pointsOf(useRubrics(), question);
  const answers = [...answersOf(question), ...(provisional ? [provisional.text] : [])];
  return (
    <div class="inner">
      <h2 class="aside-only" id="coverage" tabIndex={-1}>
        {boardWords.coverage.title(question.number)}
      </h2>
      {blind ? (
        <HiddenUntilMarked />
      ) : (
        <Score
          sent={sent}
          provisional={provisional?.grade ?? null}
          marks={standingMarks(question).map(({ mark }) => mark)}
        />
      )}
      <CoverageTable
        rows={rowsOf({ points, question, sent, shown, answers, blind })}
        open={question.closed === null}
      />
      {!blind && shown && <Misconceptions grade={shown} answers={answers} />}
      <RubricDetails question={question.question} />
      <MarkForm question={question} points={points} />
    </div>
  );
}

/** The question shown, in its two columns. */
export function QuestionPanel({ question }: { readonly question: QuestionModel }) {
  const { board, rubrics, provisional } = useBoardContext();
  useEffect(() => rubrics.want(question.question), [rubrics, question.question]);
  const typed = provisional.grade.value;
  const maybe = typed?.question === question.question ? typed : null;
  const grade = maybe?.grade ?? question.grade;
  return (
    <>
      <section class="talk" aria-labelledby="talk">
        <div class="inner">
          <Transcript
            question={question}
            footnotes={grade && !board.blind.value ? footnotesInOrder(grade) : []}
            provisional={maybe}
          />
        </div>
      </section>
      <section class="judge" aria-labelledby="coverage">
        <Judge question={question} provisional={maybe} />
      </section>
    </>
  );
}
