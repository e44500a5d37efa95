// The own mark, 0 to 4, with what each digit means for this question; the marks of others beside it.

import type { QuestionModel } from '../../client/model.ts';
import { Button } from '../../ui/button.tsx';
import type { BoardState } from './board-state.ts';
import { othersMarks } from './judgement.ts';
import { type AnchorPoint, anchorsOf } from './mark-anchors.ts';
import { calledBy, capital } from './participant-names.ts';
import { clockTime } from './time-of-day.ts';

function Saved({ board }: { readonly board: BoardState }) {
  const { own, saving } = board;
  if (saving.value)
    return (
      <p class="label" role="status">
        Saving…
      </p>
    );
  if (own.value === null) return null;
  return (
    <p class="label" role="status">
      Saved {clockTime(own.value.at)} ·{' '}
      <button type="button" class="inline" onClick={() => board.undo()}>
        undo
      </button>{' '}
      <kbd>Z</kbd>
    </p>
  );
}

function Anchors({ board, points }: { readonly board: BoardState; readonly points: readonly AnchorPoint[] }) {
  return (
    <fieldset class="anchors">
      <legend class="aside-only">A mark from 0 to 4</legend>
      {anchorsOf(points).map(({ mark, text }) => (
        <label key={mark}>
          <input
            type="radio"
            name="mark"
            value={mark}
            checked={board.judgement.value.mark === mark}
            onChange={() => board.judge({ mark })}
          />
          <span class="digit">{mark}</span>
          <span>{text}</span>
          <span class="chosen">yours</span>
        </label>
      ))}
    </fieldset>
  );
}

function Reason({ board }: { readonly board: BoardState }) {
  return (
    <div class="write reason">
      <label class="label" for="reason">
        Reason, if you like to give one
      </label>
      <input
        id="reason"
        maxLength={4_000}
        value={board.judgement.value.reason}
        placeholder="Shown with your mark"
        onInput={(event) => board.judge({ reason: event.currentTarget.value })}
      />
    </div>
  );
}

interface BesideProps {
  readonly board: BoardState;
  readonly question: QuestionModel;
}

function others({ board, question }: BesideProps) {
  return othersMarks(question, board.you.value).map(({ version, by, mark, reason }) => (
    <span key={version}>
      {capital(calledBy(board.client.model.value, by, board.you.value))} gave <b class="by-hand">{mark}</b>
      {reason && <span class="hand"> {reason}</span>}.{' '}
    </span>
  ));
}

/** What others and the machine came to on the same scale; nothing while that is held back. */
function Beside({ board, question }: BesideProps) {
  return board.blind.value ? null : (
    <p class="label">
      {others({ board, question })}
      {question.grade && (
        <>
          The machine’s {question.grade.score} comes to {(question.grade.score / 25).toFixed(1)} on this
          scale.
        </>
      )}
    </p>
  );
}

function Reveal({ board }: { readonly board: BoardState }) {
  const { reveal, scoresRevealed } = board.client.model.value;
  if (reveal !== 'person') return null;
  return scoresRevealed ? (
    <p class="label">The scores are shown to the candidate.</p>
  ) : (
    <Button look="quiet" onClick={() => board.client.send({ type: 'revealScores' })}>
      Show all scores to the candidate
    </Button>
  );
}

export interface MarkProps extends BesideProps {
  readonly points: readonly AnchorPoint[];
}

/** For interviewers the form, for observers what people gave. */
export function Mark({ board, question, points }: MarkProps) {
  return (
    <section class="block" aria-labelledby="mark">
      <header>
        <h2 class="head" id="mark" tabIndex={-1}>
          {board.judges.value ? 'Your mark' : 'Marks of people'}
        </h2>
        {board.judges.value && <Saved board={board} />}
      </header>
      {board.judges.value &&
        (board.markable.value ? (
          <>
            <Anchors board={board} points={points} />
            <Reason board={board} />
          </>
        ) : (
          <p class="label">There is no answer to mark yet.</p>
        ))}
      <Beside board={board} question={question} />
      {board.judges.value && <Reveal board={board} />}
    </section>
  );
}
