// Finishing is asked twice, since it cannot be taken back.

import { openTurn } from '../../../src/interview/model/interview-model.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { wordCount } from '../../ui/word-count.ts';
import { interviewWords } from '../../words/interview.ts';
import { useInterview } from './interview-context.tsx';

/** Offers to send what is written first; without a draft it only asks. */
export function FinishDialog({ onClose }: { readonly onClose: () => void }) {
  const { client } = useInterview();
  const words = interviewWords.finishDialog;
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
    <Dialog title={words.title} onClose={onClose}>
      <p>
        {turn === null && words.noneOpen}
        {turn !== null && !written && words.oneOpen}
        {written && words.oneDraft(wordCount(text))}
      </p>
      <div class="row">
        <Button look="first" onClick={() => finish(written)}>
          {written ? words.send : words.finish}
        </Button>
        {written && (
          <Button look="quiet" onClick={() => finish(false)}>
            {words.finishWithout}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {words.back}
        </Button>
      </div>
    </Dialog>
  );
}
