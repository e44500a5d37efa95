// Between two questions: on to the next one, or to the report.

import type { InterviewModel } from '../../../src/interview/model/interview-model.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { interviewWords } from '../../words/interview.ts';
import { useFocusOn } from './following.ts';
import { useInterview } from './interview-context.tsx';
import { isLate } from './notices.tsx';
import { placeOf } from './progress.ts';
import { TalkTools } from './talk-tools.tsx';

/** Between two questions no clock runs; the next one comes when it is asked for. */
export function NextQuestion() {
  const { client } = useInterview();
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
            {interviewWords.between.next}
          </Button>
          <TalkTools open={false} />
        </p>
      </div>
    </div>
  );
}

function endWords({ finished, reveal, scoresRevealed }: InterviewModel): string {
  const words = interviewWords.between;
  const how = finished?.reason === 'completed' ? words.lastQuestion : words.finished;
  return reveal === 'person' && !scoresRevealed ? words.marksReleased(how) : words.inReport(how);
}

/** The end, and the way to the report. */
export function Ending() {
  const { client, report } = useInterview();
  const link = useFocusOn<HTMLAnchorElement>('ending');
  return (
    <div class="leaf ending" id={placeOf.ending}>
      <div>
        <p class="ask">{endWords(client.model.value)}</p>
        <p class="row" id={placeOf.answer} tabIndex={-1}>
          <a class="button" data-first href={report} ref={link}>
            {interviewWords.between.report}
          </a>
          <a href="./">{interviewWords.between.anotherPlan}</a>
        </p>
      </div>
    </div>
  );
}
