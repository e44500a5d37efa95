// The machine's score of one answer, and the provisional score of what is being typed; or why both are hidden.
import type { Grade } from '../../../src/engine/index.ts';
import { confidenceWords } from '../../ui/evidence/grade-sentences.ts';
import { ScoreScale } from '../../ui/score.tsx';
import { Flags } from '../../ui/tally.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoard } from './board-context.tsx';

function TypedScore({ provisional }: Pick<ScoreProps, 'provisional'>) {
  const board = useBoard();
  const { coverage: words } = boardWords;
  const sentOnly = board.sentOnly.value;
  const toggle = (
    <button type="button" class="inline" onClick={() => board.toggleSentOnly()}>
      {sentOnly ? words.gradeTyped : words.showOnlySent}
    </button>
  );
  if (sentOnly)
    return (
      <p class="label">
        {words.onlySent} {toggle}
      </p>
    );
  return provisional ? (
    <p class="label">
      {words.withTyped}
      <b>{provisional.score}</b>
      {words.withTypedBand(boardWords.bands[provisional.band])}
      {toggle}
    </p>
  ) : null;
}

interface ScoreProps {
  /** The grade of what was sent; null before an answer. */
  readonly sent: Grade | null;
  /** The grade with what is being typed; null where nothing is. */
  readonly provisional: Grade | null;
  /** Marks of people on this answer that may be seen. */
  readonly marks: readonly number[];
}

/** The figure, how sure the machine is, and the scale with what is not sent yet. */
export function Score({ sent, provisional, marks }: ScoreProps) {
  const { coverage: words } = boardWords;
  return (
    <header>
      <p class="score">
        {sent ? (
          <>
            <span class="figure">{sent.score}</span>
            <span class="band">{boardWords.bands[sent.band]}</span>
            <span class="soft">{words.byMachine(confidenceWords(sent))}</span>
          </>
        ) : (
          <span class="band unanswered">{words.noAnswer}</span>
        )}
      </p>
      <ScoreScale
        score={sent?.score ?? null}
        band={sent?.band ?? null}
        marks={marks}
        {...(provisional ? { maybe: provisional.score } : {})}
      />
      <TypedScore provisional={provisional} />
      {sent && <Flags grade={sent} />}
    </header>
  );
}

/** What stands there instead while the own mark comes first. */
export function HiddenUntilMarked() {
  return (
    <div class="veil">
      <p class="head">{boardWords.coverage.hidden}</p>
      <p class="soft">
        {boardWords.coverage.hiddenWhy}
        <kbd>{boardWords.shortcuts.reference.key}</kbd>
      </p>
    </div>
  );
}
