// The coverage table: each point of the rubric, the words that earned it, and a checkbox for the marker's own view.
import { footnoteId } from '../../ui/marked-answer.tsx';
import { Glyph, Status, shapeOfStatus } from '../../ui/status.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoard } from './board-context.tsx';
import { type CoverageRow, FOOTNOTE_PREFIX } from './coverage-rows.ts';
import { tickOf } from './judgement.ts';

interface RowProps {
  readonly row: CoverageRow;
  /** True while the question is open: nothing is missing then, it was not said yet. */
  readonly open: boolean;
}

function State({ row: { status, typing }, open }: RowProps) {
  if (status === null) return null;
  const { states, typing: whileTyping } = boardWords.coverage;
  const word = status === 'missing' && open ? states.notYet : states[status];
  return <Status shape={shapeOfStatus[status]}>{typing ? whileTyping[status] : word}</Status>;
}

function Tick({ row }: Pick<RowProps, 'row'>) {
  const { marking } = useBoard();
  const { said, saidOtherwise } = boardWords.coverage;
  const { checked, differs } = tickOf(marking.judgement.value, row.id, row.status);
  const markable = marking.markable.value;
  return (
    <span class="tick">
      <input
        type="checkbox"
        checked={checked && markable}
        data-changed={differs || undefined}
        disabled={!markable}
        aria-label={differs ? saidOtherwise(row.name) : said(row.name)}
        onChange={(event) => marking.tick(row.id, event.currentTarget.checked)}
      />
      <Glyph shape="check" />
    </span>
  );
}

function Row({ row, open }: RowProps) {
  const { judges } = useBoard();
  const { coverage: words } = boardWords;
  return (
    <tr id={footnoteId(FOOTNOTE_PREFIX, `${row.number}`)} tabIndex={-1}>
      <td class="state">
        <State row={row} open={open} />
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
        <span class="unit">{words.weight}</span>
        <b>{row.weight}</b> {row.required && words.required}
      </td>
      {judges.value && (
        <td class="yours">
          <Tick row={row} />
        </td>
      )}
    </tr>
  );
}

interface CoverageTableProps {
  readonly rows: readonly CoverageRow[];
  /** True while the question is open. */
  readonly open: boolean;
}

/** One row a point of the rubric, in the rubric's order, so that rows stand still while words come in. */
export function CoverageTable({ rows, open }: CoverageTableProps) {
  const { columns } = boardWords.coverage;
  return (
    <table class="cover">
      <thead>
        <tr>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.point}</th>
          <th scope="col">{columns.weight}</th>
          {useBoard().judges.value && (
            <th scope="col" class="yours">
              {columns.you}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} open={open} />
        ))}
      </tbody>
    </table>
  );
}
