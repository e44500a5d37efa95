// The machine's side of one answer: the score, the points with the words that earned them, what is not so.
import type { Grade } from '../../../src/engine/index.ts';
import { letter } from '../../ui/evidence/footnotes.ts';
import { quoteOf } from '../../ui/evidence/quote.ts';
import { confidenceWords, counted } from '../../ui/evidence/words.ts';
import { footnoteId } from '../../ui/marked-answer.tsx';
import { ScoreScale } from '../../ui/score.tsx';
import { Glyph, Status, shapeOfStatus } from '../../ui/status.tsx';
import { Flags } from '../../ui/tally.tsx';
import type { BoardState } from './board-state.ts';
import type { CoverageRow } from './coverage-rows.ts';
import { tickOf } from './judgement.ts';
import { PREFIX } from './transcript.tsx';

export interface ScoreProps {
  readonly board: BoardState;
  /** The grade of what was sent; null before an answer. */
  readonly sent: Grade | null;
  /** The grade with what is being typed; null where nothing is. */
  readonly provisional: Grade | null;
  /** Marks of people on this answer that may be seen. */
  readonly marks: readonly number[];
}

function Typed({ board, provisional }: Pick<ScoreProps, 'board' | 'provisional'>) {
  const toggle = (
    <button type="button" class="inline" onClick={() => board.toggleSentOnly()}>
      {board.sentOnly.value ? 'Grade what is typed, too' : 'Show only what was sent'}
    </button>
  );
  if (board.sentOnly.value) return <p class="label">Only sent words are graded. {toggle}</p>;
  return provisional ? (
    <p class="label">
      With what is being typed: <b>{provisional.score}</b>, {provisional.band}. {toggle}
    </p>
  ) : null;
}

/** The figure, how sure the machine is, and the scale with what is not sent yet. */
export function Score({ board, sent, provisional, marks }: ScoreProps) {
  return (
    <header>
      <p class="score">
        {sent ? (
          <>
            <span class="figure">{sent.score}</span>
            <span class="band">{sent.band}</span>
            <span class="soft">by the machine. {confidenceWords(sent)}</span>
          </>
        ) : (
          <span class="band unanswered">No answer yet</span>
        )}
      </p>
      <ScoreScale
        score={sent?.score ?? null}
        band={sent?.band ?? null}
        marks={marks}
        {...(provisional ? { maybe: provisional.score } : {})}
      />
      <Typed board={board} provisional={provisional} />
      {sent && <Flags grade={sent} />}
    </header>
  );
}

/** What stands there instead while the own mark comes first. */
export function Veil() {
  return (
    <div class="veil">
      <p class="head">Hidden until you have marked</p>
      <p class="soft">
        Score, coverage and the marks of others open when your own mark is in. The reference is at hand:{' '}
        <kbd>R</kbd>
      </p>
    </div>
  );
}

interface RowProps {
  readonly board: BoardState;
  readonly row: CoverageRow;
}

/** Nothing is missing while its question is open: it was not said yet. */
function stateWord(row: CoverageRow, open: boolean): string {
  if (row.typing) return `${row.status}, typing`;
  return row.status === 'missing' && open ? 'not yet' : (row.status ?? '');
}

function State({ board, row }: RowProps) {
  return row.status === null ? null : (
    <Status shape={shapeOfStatus[row.status]}>{stateWord(row, board.shown.value?.closed === null)}</Status>
  );
}

function Tick({ board, row }: RowProps) {
  const { checked, differs } = tickOf(board.judgement.value, row.id, row.status);
  return (
    <span class="tick">
      <input
        type="checkbox"
        checked={checked && board.markable.value}
        data-changed={differs || undefined}
        disabled={!board.markable.value}
        aria-label={`${row.name}: said, in your view${differs ? '; differs from the machine' : ''}`}
        onChange={(event) => board.tick(row.id, event.currentTarget.checked)}
      />
      <Glyph shape="check" />
    </span>
  );
}

function Row({ board, row }: RowProps) {
  return (
    <tr id={footnoteId(PREFIX, `${row.number}`)} tabIndex={-1}>
      <td class="state">
        <State board={board} row={row} />
      </td>
      <th scope="row" class="what">
        <span class="name">
          {row.number} {row.name}
        </span>
        {row.words !== '' && (
          <span class="words">
            <mark class="pen" data-credit={row.status === 'covered' ? 'full' : 'part'}>
              {row.words}
            </mark>
          </span>
        )}
        {row.remark !== '' && <span class="gap">{row.remark}</span>}
      </th>
      <td class="worth">
        <span class="unit">weight </span>
        <b>{row.weight}</b> {row.required && 'required'}
      </td>
      {board.judges.value && (
        <td class="yours">
          <Tick board={board} row={row} />
        </td>
      )}
    </tr>
  );
}

/** One row a point of the rubric, in the rubric's order, so that rows stand still while words come in. */
export function CoverageTable({
  board,
  rows,
}: {
  readonly board: BoardState;
  readonly rows: readonly CoverageRow[];
}) {
  return (
    <table class="cover">
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col">Point, and the words that earned it</th>
          <th scope="col">Weight</th>
          {board.judges.value && (
            <th scope="col" class="yours">
              You
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} board={board} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** What was said and is not so, quoted and put right. */
export function NotSo({ grade, answers }: { readonly grade: Grade; readonly answers: readonly string[] }) {
  return grade.misconceptions.length === 0 ? null : (
    <dl class="tally">
      {grade.misconceptions.map((found, index) => (
        <div key={found.id} id={footnoteId(PREFIX, letter(index))} data-credit="not" tabIndex={-1}>
          <dt>
            <Status shape="not">Not so</Status>
          </dt>
          <dd>
            <p class="quote">
              <span class="n">{letter(index)}</span> “{quoteOf(answers, found.spans) || found.says}”
            </p>
            <p>
              {found.correction}{' '}
              <small>
                {found.severity}, {counted(found.points, 'point')}
              </small>
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
