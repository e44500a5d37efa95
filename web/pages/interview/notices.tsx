// What stands over the talk when something is not as usual: a pause, another tab, no way back in.

import type { Refusal } from '../../client/interview-client.ts';
import { Button } from '../../ui/button.tsx';
import { interviewWords } from '../../words/interview.ts';
import { timeOfDay } from './answer-status.ts';
import { useInterview } from './interview-context.tsx';

function PausedNotice() {
  const { client } = useInterview();
  const words = interviewWords.notices;
  const { pauses, plan } = client.model.value;
  const from = pauses.at(-1)?.from;
  return (
    <div class="notice" role="status">
      <p>
        <b>{from === undefined ? words.paused : words.pausedAt(timeOfDay(from))}</b>
        {words.clockStands}
      </p>
      {plan?.pause ? (
        <Button onClick={() => client.send({ type: 'resumeInterview' })}>{words.goOn}</Button>
      ) : (
        <p>{words.interviewerGoesOn}</p>
      )}
    </div>
  );
}

function TakenNotice() {
  const { client } = useInterview();
  const words = interviewWords.notices;
  return (
    <div class="notice" role="alert">
      <p>
        <b>{words.taken}</b>
        {words.takenWhy}
      </p>
      <Button onClick={() => client.takeBack()}>{words.takeBack}</Button>
    </div>
  );
}

/** What is wrong, above the answer box where the eyes are; nothing in the usual case. */
export function Notices() {
  const { client } = useInterview();
  const state = client.connection.value;
  if (state === 'taken') return <TakenNotice />;
  if (state === 'refused')
    return (
      <div class="notice" role="alert">
        <p>
          <b>{interviewWords.notices.refused}</b>
          {interviewWords.notices.refusedWhy}
        </p>
      </div>
    );
  return client.model.value.status === 'paused' ? <PausedNotice /> : null;
}

/** True for the refusal of an answer whose turn was closed already; its words are shown by UnsentWords. */
export function isLate(refusal: Refusal | null): boolean {
  return refusal?.code === 'turn-closed' && refusal.command?.type === 'submitAnswer';
}

/** Words that were still in the box when their turn closed: not marked, but not lost either. */
export function UnsentWords() {
  const { client } = useInterview();
  const words = interviewWords.notices;
  return (
    <>
      {client.unsent.value.map(({ to, text }) => (
        <div class="notice" key={to}>
          <p>
            <b>{words.unsent}</b>
            {words.unsentWhy}
          </p>
          <p class="said">{text}</p>
          <Button onClick={() => client.discardUnsent(to)}>{words.putAway}</Button>
        </div>
      ))}
    </>
  );
}
