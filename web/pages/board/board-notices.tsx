// What the board says beside what it shows: trouble on the way, and news for those who hear the page.
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import type { BoardState } from './board-state.ts';
import { answersOf } from './grader-turns.ts';

/** What stands in the way of following the interview, above everything. */
export function Trouble({ board }: { readonly board: BoardState }) {
  const { client } = board;
  const state = client.connection.value;
  const refusal = client.rejected.value;
  if (state === 'taken')
    return (
      <div class="notice" role="alert">
        <p>
          <b>Opened elsewhere.</b> This page no longer follows the interview; the other one does.
        </p>
        <Button look="quiet" onClick={() => client.takeBack()}>
          Take it back
        </Button>
      </div>
    );
  if (state === 'refused')
    return (
      <ErrorNote>
        <b>This link is no longer valid.</b> It ran out or was taken back. Ask whoever sent it for a new one.
      </ErrorNote>
    );
  if (refusal === null) return null;
  return (
    <div class="notice" role="alert">
      <p>{refusal.message}</p>
      <Button
        look="quiet"
        onClick={() => {
          client.rejected.value = null;
        }}
      >
        Put away
      </Button>
    </div>
  );
}

/** One line, said once by screen readers when something new stands on the board. */
export function Announced({ board }: { readonly board: BoardState }) {
  const question = board.client.model.value.questions.at(-1);
  const answers = question ? answersOf(question).length : 0;
  const words =
    question === undefined
      ? ''
      : answers === 0
        ? `Question ${question.number} was asked: ${question.title}.`
        : `Question ${question.number} has ${answers === 1 ? 'an answer' : `${answers} answers`}${
            question.grade ? `: ${question.grade.score}, ${question.grade.band}` : ''
          }${question.closed ? ', and is closed.' : '.'}`;
  return (
    <p class="aside-only" role="status">
      {words}
    </p>
  );
}
