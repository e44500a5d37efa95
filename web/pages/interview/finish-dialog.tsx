// Finishing is asked twice, since it cannot be taken back.

import { openTurn } from '../../../src/interview/model/interview-model.ts';
import type { InterviewClient } from '../../client/interview-client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { counted } from '../../ui/evidence/grade-sentences.ts';
import { wordCount } from '../../ui/word-count.ts';

/** Offers to send what is written first; without a draft it only asks. */
export function FinishDialog({
  client,
  onClose,
}: {
  readonly client: InterviewClient;
  readonly onClose: () => void;
}) {
  const model = client.model.value;
  const turn = openTurn(model);
  const draft = client.draft.value;
  const text = turn !== null && draft.to === turn.to && model.status === 'running' ? draft.text : '';
  const written = text.trim() !== '';
  function finish(withAnswer: boolean) {
    if (withAnswer && turn) client.send({ type: 'submitAnswer', text, to: turn.to });
    client.send({ type: 'finishInterview' });
    onClose();
  }
  return (
    <Dialog title="Finish the interview?" onClose={onClose}>
      <p>
        {turn === null && 'No further question is asked. The report is ready at once.'}
        {turn !== null &&
          !written &&
          'One question is open. It is closed without an answer to its last turn.'}
        {written && `One question is open, and its draft has ${counted(wordCount(text), 'word')}.`}
      </p>
      <div class="row">
        <Button look="first" onClick={() => finish(written)}>
          {written ? 'Send it and finish' : 'Finish'}
        </Button>
        {written && (
          <Button look="quiet" onClick={() => finish(false)}>
            Finish without it
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          Go back
        </Button>
      </div>
    </Dialog>
  );
}
