// Listed errors that an answer warns of, within a tally.
import type { Rejection } from '../../src/engine/index.ts';
import { quoteOf } from '../../src/interview/report/quotation.ts';
import { sharedWords } from '../words/shared.ts';
import { Status } from './status.tsx';

interface WarnedProps {
  /** None where a grade has left them out. */
  readonly rejections: readonly Rejection[] | undefined;
  /** The answered turns, as spans count them, to quote from. */
  readonly answers: readonly string[];
}

/** Each quoted, with what it added; nothing without any. */
export function Warned({ rejections = [], answers }: WarnedProps) {
  return rejections.length === 0 ? null : (
    <div>
      <dt>
        <Status shape="full">{sharedWords.tally.warned}</Status>
      </dt>
      <dd>
        {rejections.map(({ id, says, spans, points }) => (
          <p key={id}>
            <span class="quote">{sharedWords.tally.quotation(quoteOf(answers, spans) || says)}</span>{' '}
            <small>{sharedWords.tally.gained(points)}</small>
          </p>
        ))}
      </dd>
    </div>
  );
}
