// What stands over the talk when something is not as usual: a pause, another tab, no way back in.

import type { InterviewClient, Refusal } from '../../client/interview-client.ts';
import { Button } from '../../ui/button.tsx';
import { timeOfDay } from './answer-status.ts';

function PausedNotice({ client }: { readonly client: InterviewClient }) {
  const { pauses, plan } = client.model.value;
  const from = pauses.at(-1)?.from;
  return (
    <div class="notice" role="status">
      <p>
        <b>Paused{from === undefined ? '' : ` at ${timeOfDay(from)}`}.</b> The clock stands still; your words
        are kept.
      </p>
      {plan?.pause ? (
        <Button onClick={() => client.send({ type: 'resumeInterview' })}>Go on</Button>
      ) : (
        <p>An interviewer goes on when it is time.</p>
      )}
    </div>
  );
}

function TakenNotice({ client }: { readonly client: InterviewClient }) {
  return (
    <div class="notice" role="alert">
      <p>
        <b>Opened elsewhere.</b> This page is only watching; your words go on in the other one.
      </p>
      <Button onClick={() => client.takeBack()}>Take it back</Button>
    </div>
  );
}

/** What is wrong, above the answer box where the eyes are; nothing in the usual case. */
export function Notices({ client }: { readonly client: InterviewClient }) {
  const state = client.connection.value;
  if (state === 'taken') return <TakenNotice client={client} />;
  if (state === 'refused')
    return (
      <div class="notice" role="alert">
        <p>
          <b>This link is no longer valid.</b> What you wrote is kept in this browser. Ask whoever sent the
          link for a new one.
        </p>
      </div>
    );
  return client.model.value.status === 'paused' ? <PausedNotice client={client} /> : null;
}

/** True for the refusal of an answer whose turn was closed already; its words are shown by UnsentWords. */
export function isLate(refusal: Refusal | null): boolean {
  return refusal?.code === 'turn-closed' && refusal.command?.type === 'submitAnswer';
}

/** Words that were still in the box when their turn closed: not marked, but not lost either. */
export function UnsentWords({ client }: { readonly client: InterviewClient }) {
  return (
    <>
      {client.unsent.value.map(({ to, text }) => (
        <div class="notice" key={to}>
          <p>
            <b>These words came after the turn was closed</b> and were not marked. They are kept in this
            browser until you put them away.
          </p>
          <p class="said">{text}</p>
          <Button onClick={() => client.discardUnsent(to)}>Put away</Button>
        </div>
      ))}
    </>
  );
}
