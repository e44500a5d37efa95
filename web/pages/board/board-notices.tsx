// Notices: connection trouble, refused commands, and news for screen readers.
import type { QuestionModel } from '../../../src/interview/model/interview-model.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import { answersOf } from './grader-turns.ts';

function OpenedElsewhere() {
  const { client } = useBoard();
  const { trouble: words } = boardWords;
  return (
    <div class="notice" role="alert">
      <p>
        <b>{words.taken}</b> {words.takenWhy}
      </p>
      <Button look="quiet" onClick={() => client.takeBack()}>
        {words.takeBack}
      </Button>
    </div>
  );
}

function Refusal({ message }: { readonly message: string }) {
  const { client } = useBoard();
  function putAway() {
    client.rejected.value = null;
  }
  return (
    <div class="notice" role="alert">
      <p>{message}</p>
      <Button look="quiet" onClick={putAway}>
        {boardWords.trouble.putAway}
      </Button>
    </div>
  );
}

/** What stands in the way of following the interview, above everything. */
export function Trouble() {
  const { client } = useBoard();
  const state = client.connection.value;
  const refusal = client.rejected.value;
  if (state === 'taken') return <OpenedElsewhere />;
  if (state === 'refused')
    return (
      <ErrorNote>
        <b>{boardWords.trouble.refused}</b> {boardWords.trouble.refusedWhy}
      </ErrorNote>
    );
  return refusal && <Refusal message={refusal.message} />;
}

function newsOf({ number, title, grade, closed, ...question }: QuestionModel): string {
  const answers = answersOf(question).length;
  if (answers === 0) return boardWords.announced.asked(number, title);
  return boardWords.announced.answered({
    number,
    answers,
    grade: grade && { score: grade.score, band: boardWords.bands[grade.band] },
    isClosed: closed !== null,
  });
}

/** One line, said once by screen readers when something new stands on the board. */
export function Announced() {
  const question = useModel().questions.at(-1);
  return (
    <p class="aside-only" role="status">
      {question ? newsOf(question) : ''}
    </p>
  );
}
