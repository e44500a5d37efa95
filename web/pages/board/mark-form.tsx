// The mark form: 0 to 4 with its anchors, a reason, and the marks of others beside it.
import { NOTE_LIMIT } from '../../../src/interview/core/limits.ts';
import type { QuestionModel } from '../../../src/interview/model/interview-model.ts';
import { scoreAsMark } from '../../../src/interview/model/mark-scale.ts';
import { Button } from '../../ui/button.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import { othersMarks } from './judgement.ts';
import { type AnchorPoint, anchorsOf } from './mark-anchors.ts';
import { calledBy } from './participant-names.ts';
import { clockTime } from './time-of-day.ts';

function Saved() {
  const { marking } = useBoard();
  const { mark: words, shortcuts } = boardWords;
  const own = marking.own.value;
  if (marking.saving.value)
    return (
      <p class="label" role="status">
        {words.saving}
      </p>
    );
  if (own === null) return null;
  return (
    <p class="label" role="status">
      {words.saved(clockTime(own.at))}
      <button type="button" class="inline" onClick={() => marking.undo()}>
        {words.undo}
      </button>{' '}
      <kbd>{shortcuts.undo.key}</kbd>
    </p>
  );
}

function Anchors({ points }: { readonly points: readonly AnchorPoint[] }) {
  const { marking } = useBoard();
  return (
    <fieldset class="anchors">
      <legend class="aside-only">{boardWords.mark.scale}</legend>
      {anchorsOf(points).map(({ mark, text }) => (
        <label key={mark}>
          <input
            type="radio"
            name="mark"
            value={mark}
            checked={marking.judgement.value.mark === mark}
            onChange={() => marking.judge({ mark })}
          />
          <span class="digit">{mark}</span>
          <span>{text}</span>
          <span class="chosen">{boardWords.mark.chosen}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Reason() {
  const { marking } = useBoard();
  return (
    <div class="write reason">
      <label class="label" for="reason">
        {boardWords.mark.reason}
      </label>
      <input
        id="reason"
        maxLength={NOTE_LIMIT}
        value={marking.judgement.value.reason}
        placeholder={boardWords.mark.reasonShown}
        onInput={(event) => marking.judge({ reason: event.currentTarget.value })}
      />
    </div>
  );
}

interface OfQuestion {
  readonly question: QuestionModel;
}

function MarksOfOthers({ question }: OfQuestion) {
  const you = useBoard().you.value;
  const model = useModel();
  const { mark: words, people } = boardWords;
  return (
    <>
      {othersMarks(question, you).map(({ version, by, mark, reason }) => (
        <span key={version}>
          {words.gave(people.first(calledBy(model, by, you)))}
          <b class="by-hand">{mark}</b>
          {reason && <span class="hand"> {reason}</span>}.{' '}
        </span>
      ))}
    </>
  );
}

/** What others and the machine came to on the same scale; nothing while that is held back. */
function OtherMarks({ question }: OfQuestion) {
  const { grade } = question;
  return useBoard().blind.value ? null : (
    <p class="label">
      <MarksOfOthers question={question} />
      {grade && boardWords.mark.machine(grade.score, scoreAsMark(grade.score).toFixed(1))}
    </p>
  );
}

function RevealScores() {
  const { client } = useBoard();
  const { reveal, scoresRevealed } = useModel();
  if (reveal !== 'person') return null;
  return scoresRevealed ? (
    <p class="label">{boardWords.mark.revealed}</p>
  ) : (
    <Button look="quiet" onClick={() => client.send({ type: 'revealScores' })}>
      {boardWords.mark.reveal}
    </Button>
  );
}

function OwnMark({ points }: { readonly points: readonly AnchorPoint[] }) {
  return useBoard().marking.markable.value ? (
    <>
      <Anchors points={points} />
      <Reason />
    </>
  ) : (
    <p class="label">{boardWords.mark.nothingToMark}</p>
  );
}

interface MarkFormProps extends OfQuestion {
  readonly points: readonly AnchorPoint[];
}

/** For interviewers the form, for observers what people gave. */
export function MarkForm({ question, points }: MarkFormProps) {
  const judges = useBoard().judges.value;
  return (
    <section class="block" aria-labelledby="mark">
      <header>
        <h2 class="head" id="mark" tabIndex={-1}>
          {judges ? boardWords.mark.yours : boardWords.mark.ofPeople}
        </h2>
        {judges && <Saved />}
      </header>
      {judges && <OwnMark points={points} />}
      <OtherMarks question={question} />
      {judges && <RevealScores />}
    </section>
  );
}
