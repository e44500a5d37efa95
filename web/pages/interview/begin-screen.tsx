// Before the start: who is there, how long, what is shown when, and one button.

import type { InterviewClient } from '../../client/interview-client.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { placeOf } from './progress.ts';
import { greeting, termsOf } from './terms.ts';

/** To begin is to agree to what stands above the button. */
export function BeginScreen({ client }: { readonly client: InterviewClient }) {
  const model = client.model.value;
  const you = client.you.value;
  const starting = client.pending.value.some(({ type }) => type === 'startInterview');
  const refusal = client.rejected.value;
  return (
    <div class="leaf begin">
      <p class="label">
        {model.plan?.title} · {model.mode}
      </p>
      <h1 class="title">{greeting(you?.name ?? '')}</h1>
      <div>
        <ul class="terms said">
          {termsOf(model, you?.id ?? '', client.presence.value).map((term) => (
            <li key={term}>
              <span>{term}</span>
            </li>
          ))}
        </ul>
        {refusal && <ErrorNote>{refusal.message}</ErrorNote>}
        <p class="row" id={placeOf.answer} tabIndex={-1}>
          <Button look="first" disabled={starting} onClick={() => client.send({ type: 'startInterview' })}>
            Begin
          </Button>
          <a href="./">Not now</a>
        </p>
      </div>
    </div>
  );
}
