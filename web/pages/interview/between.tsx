// After a question: on to the next one, or to the report.

import type { InterviewModel } from '../../../src/interview/model/interview-model.ts';
import type { InterviewClient } from '../../client/interview-client.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFocusOn } from './following.ts';
import { isLate } from './notices.tsx';
import { placeOf } from './progress.ts';
import { TalkTools } from './talk-tools.tsx';

/** Between two questions no clock runs; the next one comes when it is asked for. */
export function NextQuestion({ client }: { readonly client: InterviewClient }) {
  const next = useFocusOn<HTMLButtonElement>(client.model.value.questions.length);
  const waits = client.pending.value.some(({ type }) => type === 'nextQuestion');
  const refusal = isLate(client.rejected.value) ? null : client.rejected.value;
  return (
    <div class="leaf no-print between" data-steps-aside>
      <div>
        {refusal && <ErrorNote>{refusal.message}</ErrorNote>}
        <p class="row" id={placeOf.answer} tabIndex={-1}>
          <Button
            look="first"
            disabled={waits}
            ref={next}
            onClick={() => client.send({ type: 'nextQuestion' })}
          >
            Next question
          </Button>
          <TalkTools client={client} open={false} />
        </p>
      </div>
    </div>
  );
}

function endWords({ finished, reveal, scoresRevealed }: InterviewModel): string {
  const how = finished?.reason === 'completed' ? 'That was the last question.' : 'The interview is finished.';
  return reveal === 'person' && !scoresRevealed
    ? `${how} Marks are shown when an interviewer releases them.`
    : `${how} Everything is in the report.`;
}

/** The end, and the way to the report; `report` is its link. */
export function Ending({ model, report }: { readonly model: InterviewModel; readonly report: string }) {
  const link = useFocusOn<HTMLAnchorElement>('ending');
  return (
    <div class="leaf ending" id={placeOf.ending}>
      <div>
        <p class="ask">{endWords(model)}</p>
        <p class="row" id={placeOf.answer} tabIndex={-1}>
          <a class="button" data-first href={report} ref={link}>
            Read the report
          </a>
          <a href="./">Choose another plan</a>
        </p>
      </div>
    </div>
  );
}
