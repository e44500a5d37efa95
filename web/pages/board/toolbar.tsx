// The toolbar of the board: next question, pause, end, people, report, list of keys.
import { openQuestion } from '../../../src/interview/model/interview-model.ts';
import { boardWords } from '../../words/board.ts';
import { useBoard, useBoardContext, useModel } from './board-context.tsx';
import type { BoardState } from './board-state.ts';
import type { KeyAction } from './keyboard-shortcuts.ts';
import { candidateName } from './participant-names.ts';

interface KeyProps {
  /** The shortcut that does the same. */
  readonly action: KeyAction['type'];
  readonly name: string;
  readonly disabled?: boolean;
  /** Left out where there is no room and mostly no keyboard. */
  readonly roomy?: boolean;
  readonly onClick: () => void;
}

function Key({ action, name, disabled, roomy, onClick }: KeyProps) {
  return (
    <button type="button" class="key" disabled={disabled} data-roomy={roomy} onClick={onClick}>
      <kbd>{boardWords.shortcuts[action].key}</kbd>
      {name}
    </button>
  );
}

/** One sentence on where the interview is. */
function whereItIs({ client, judges }: BoardState): string {
  const model = client.model.value;
  const { toolbar: words } = boardWords;
  const name = candidateName(model);
  if (model.status === 'created') return words.waiting(name);
  if (model.status === 'paused') return words.paused;
  if (model.status === 'finished') return words.over;
  if (openQuestion(model)) return words.machineAsks;
  return judges.value ? words.betweenOrYou(name) : words.between(name);
}

function ClockKeys() {
  const board = useBoard();
  const { status, mode } = useModel();
  const { toolbar: words } = boardWords;
  if (status !== 'running' && status !== 'paused') return null;
  return (
    <>
      {mode === 'practice' && (
        <Key action="next" name={words.next} disabled={!board.mayGoOn.value} onClick={() => board.next()} />
      )}
      <Key
        action="pause"
        name={status === 'paused' ? words.goOn : words.pause}
        onClick={() => board.pauseOrResume()}
      />
      <Key action="end" name={words.end} onClick={() => board.askToEnd()} />
      <span class="sep" />
    </>
  );
}

/** What an interviewer can do; an observer gets the list of keys only. */
export function Toolbar() {
  const { board, report } = useBoardContext();
  const { toolbar: words } = boardWords;
  const judges = board.judges.value;
  function open(dialog: 'people' | 'keys') {
    board.dialog.value = dialog;
  }
  return (
    <footer class="steer">
      <div role="toolbar" aria-label={judges ? words.forInterviewer : words.forObserver}>
        <p class="who label">
          {judges ? '' : words.youWatch}
          {whereItIs(board)}
        </p>
        {judges && <ClockKeys />}
        {judges && <Key action="invite" name={words.people} onClick={() => open('people')} />}
        <a class="key" href={report}>
          {words.report}
        </a>
        <Key action="keys" name={words.keys} roomy onClick={() => open('keys')} />
      </div>
    </footer>
  );
}
