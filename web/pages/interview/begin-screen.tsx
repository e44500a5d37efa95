// Before the start: who is there, how long, what is shown when, and one button.

import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { interviewWords } from '../../words/interview.ts';
import { sharedWords } from '../../words/shared.ts';
import { useInterview } from './interview-context.tsx';
import { placeOf } from './progress.ts';
import { greeting, termsOf } from './terms.ts';

/** To begin is to agree to what stands above the button. */
export function BeginScreen() {
  const { client } = useInterview();
  const model = client.model.value;
  const you = client.you.value;
  const starting = client.pending.value.some(({ type }) => type === 'startInterview');
  const refusal = client.rejected.value;
  return (
    <div class="leaf begin">
      <p class="label">
        {model.plan?.title} · {sharedWords.modes[model.mode]}
      </p>
      <h1 class="title">{greeting(you ?? { name: '', role: 'candidate' })}</h1>
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
            {interviewWords.begin.begin}
          </Button>
          <a href="./">{interviewWords.begin.notNow}</a>
        </p>
      </div>
    </div>
  );
}
