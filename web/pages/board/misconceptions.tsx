// Errors that the answer makes, each quoted and corrected, and those that it warns of.
import type { Grade } from '../../../src/engine/index.ts';
import { quoteOf } from '../../../src/interview/report/quotation.ts';
import { letter } from '../../ui/evidence/footnotes.ts';
import { footnoteId } from '../../ui/marked-answer.tsx';
import { Status } from '../../ui/status.tsx';
import { Warned } from '../../ui/warned.tsx';
import { boardWords } from '../../words/board.ts';
import { FOOTNOTE_PREFIX } from './coverage-rows.ts';

interface MisconceptionsProps {
  readonly grade: Pick<Grade, 'misconceptions' | 'rejections'>;
  /** The answered turns, as spans count them, to quote from. */
  readonly answers: readonly string[];
}

/** Each quoted, and put right where it is one; nothing without any. */
export function Misconceptions({ grade, answers }: MisconceptionsProps) {
  const { coverage: words } = boardWords;
  const { misconceptions, rejections = [] } = grade;
  return misconceptions.length + rejections.length === 0 ? null : (
    <dl class="tally">
      {misconceptions.map((found, index) => (
        <div key={found.id} id={footnoteId(FOOTNOTE_PREFIX, letter(index))} data-credit="not" tabIndex={-1}>
          <dt>
            <Status shape="not">{words.notSo}</Status>
          </dt>
          <dd>
            <p class="quote">
              <span class="footnote-mark">{letter(index)}</span>{' '}
              {words.quotation(quoteOf(answers, found.spans) || found.says)}
            </p>
            <p>
              {found.correction} <small>{words.cost(found.severity, found.points)}</small>
            </p>
          </dd>
        </div>
      ))}
      <Warned rejections={rejections} answers={answers} />
    </dl>
  );
}
