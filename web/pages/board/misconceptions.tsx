// Misconceptions found in the answer, each quoted and corrected.
import type { Grade } from '../../../src/engine/index.ts';
import { quoteOf } from '../../../src/interview/report/quotation.ts';
import { letter } from '../../ui/evidence/footnotes.ts';
import { footnoteId } from '../../ui/marked-answer.tsx';
import { Status } from '../../ui/status.tsx';
import { boardWords } from '../../words/board.ts';
import { FOOTNOTE_PREFIX } from './coverage-rows.ts';

interface MisconceptionsProps {
  readonly grade: Grade;
  /** The answered turns, as spans count them, to quote from. */
  readonly answers: readonly string[];
}

/** Each quoted and put right; nothing without any. */
export function Misconceptions({ grade, answers }: MisconceptionsProps) {
  const { coverage: words } = boardWords;
  return grade.misconceptions.length === 0 ? null : (
    <dl class="tally">
      {grade.misconceptions.map((found, index) => (
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
    </dl>
  );
}
