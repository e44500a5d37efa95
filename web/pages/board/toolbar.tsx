// The keys to steer at the foot of the board, and the dialogs they open.

import { candidateOf, openQuestion } from '../../client/model.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { BoardState } from './board-state.ts';
import { keyList } from './keyboard-shortcuts.ts';
import { capital, nameOf } from './participant-names.ts';

interface KeyProps {
  readonly label: string;
  readonly name: string;
  readonly disabled?: boolean;
  /** Left out where there is no room and mostly no keyboard. */
  readonly roomy?: boolean;
  readonly onClick: () => void;
}

function Key({ label, name, disabled, roomy, onClick }: KeyProps) {
  return (
    <button type="button" class="key" disabled={disabled} data-roomy={roomy} onClick={onClick}>
      <kbd>{label}</kbd>
      {name}
    </button>
  );
}

function candidateName(board: BoardState): string {
  const candidate = candidateOf(board.client.model.value);
  return candidate ? nameOf(candidate) : 'the candidate';
}

/** One sentence on where the interview is. */
function whereItIs(board: BoardState): string {
  const model = board.client.model.value;
  const name = candidateName(board);
  if (model.status === 'created') return `Waiting for ${name} to begin`;
  if (model.status === 'paused') return 'Paused; the clock stands still';
  if (model.status === 'finished') return 'The interview is over';
  if (openQuestion(model)) return 'The machine asks';
  return `Between questions; ${name} goes on${board.judges.value ? ', or you do' : ''}`;
}

function Clockwork({ board }: { readonly board: BoardState }) {
  const { status, mode } = board.client.model.value;
  if (status !== 'running' && status !== 'paused') return null;
  return (
    <>
      {mode === 'practice' && (
        <Key label="N" name="Next" disabled={!board.mayGoOn.value} onClick={() => board.next()} />
      )}
      <Key
        label="Space"
        name={status === 'paused' ? 'Go on' : 'Pause'}
        onClick={() => board.pauseOrResume()}
      />
      <Key label="E" name="End…" onClick={() => board.askToEnd()} />
      <span class="sep" />
    </>
  );
}

function open(board: BoardState, panel: 'people' | 'keys') {
  return () => {
    board.panel.value = panel;
  };
}

/** What an interviewer can do; an observer gets the list of keys only. `report` is the address of the report. */
export function Steer({ board, report }: { readonly board: BoardState; readonly report: string }) {
  return (
    <footer class="steer">
      <div role="toolbar" aria-label={board.judges.value ? 'Steer the interview' : 'The board'}>
        <p class="who label">
          {board.judges.value ? '' : 'You watch. '}
          {whereItIs(board)}
        </p>
        {board.judges.value && <Clockwork board={board} />}
        {board.judges.value && <Key label="I" name="People…" onClick={open(board, 'people')} />}
        <a class="key" href={report}>
          Report
        </a>
        <Key label="?" name="Keys" roomy onClick={open(board, 'keys')} />
      </div>
    </footer>
  );
}

interface DialogOfBoardProps {
  readonly board: BoardState;
  readonly onClose: () => void;
}

/** Every key that does something for this viewer. */
export function KeysDialog({ board, onClose }: DialogOfBoardProps) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl class="key-list">
        {keyList
          .filter(({ all }) => all || board.judges.value)
          .map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
      </dl>
      <p class="label">They rest while you write in a field.</p>
      <p class="row">
        <Button onClick={onClose}>Close</Button>
      </p>
    </Dialog>
  );
}

/** Asked before the interview is ended for everybody. */
export function EndDialog({ board, onClose }: { readonly board: BoardState; readonly onClose: () => void }) {
  const question = openQuestion(board.client.model.value);
  return (
    <Dialog title="End the interview?" onClose={onClose}>
      <p>
        {question
          ? `Question ${question.number} is open; what ${candidateName(board)} has not sent will not be marked. `
          : ''}
        {capital(candidateName(board))} cannot go on afterwards. Marks and notes stay open to you.
      </p>
      <p class="row">
        <Button look="first" onClick={() => board.end()}>
          End it
        </Button>
        <Button look="quiet" onClick={onClose}>
          Go back
        </Button>
      </p>
    </Dialog>
  );
}
