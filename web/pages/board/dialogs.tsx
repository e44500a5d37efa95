// Two small dialogs: the list of keyboard shortcuts, and the confirmation before the interview is ended.
import { openQuestion } from '../../../src/interview/model/interview-model.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import { shortcuts } from './keyboard-shortcuts.ts';
import { candidateName } from './participant-names.ts';

/** Every key that does something for this viewer. */
export function KeysDialog() {
  const board = useBoard();
  const { keysDialog: words, shortcuts: keys } = boardWords;
  function close() {
    board.closeDialog();
  }
  return (
    <Dialog title={words.title} onClose={close}>
      <dl class="key-list">
        {shortcuts
          .filter(({ forObservers }) => forObservers || board.judges.value)
          .map(({ action }) => (
            <div key={action}>
              <dt>
                <kbd>{keys[action].key}</kbd>
              </dt>
              <dd>{keys[action].does}</dd>
            </div>
          ))}
      </dl>
      <p class="label">{words.rest}</p>
      <p class="row">
        <Button onClick={close}>{words.close}</Button>
      </p>
    </Dialog>
  );
}

/** Asked before the interview is ended for everybody. */
export function EndDialog() {
  const board = useBoard();
  const model = useModel();
  const { endDialog: words } = boardWords;
  const question = openQuestion(model);
  const name = candidateName(model);
  return (
    <Dialog title={words.title} onClose={() => board.closeDialog()}>
      <p>
        {question ? words.open(question.number, name) : ''}
        {words.after(name)}
      </p>
      <p class="row">
        <Button look="first" onClick={() => board.end()}>
          {words.end}
        </Button>
        <Button look="quiet" onClick={() => board.closeDialog()}>
          {words.back}
        </Button>
      </p>
    </Dialog>
  );
}
