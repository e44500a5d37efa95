// The board as a whole: the strip, the desk, the notes, the keys, and the dialogs they open.
import { useEffect } from 'preact/hooks';
import { SkipLink } from '../../ui/skip-link.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { BoardHead } from './board-head.tsx';
import { Announced, Trouble } from './board-notices.tsx';
import type { BoardState } from './board-state.ts';
import { actionOf, focusOf } from './keyboard-shortcuts.ts';
import { NOTE_FIELD, Notes } from './notes.tsx';
import { type Invitation, People } from './people-dialog.tsx';
import type { Provisional } from './provisional-grade.ts';
import { Desk, NothingYet } from './question-panel.tsx';
import { Strip } from './question-strip.tsx';
import type { Rubrics } from './rubrics.ts';
import { EndDialog, KeysDialog, Steer } from './toolbar.tsx';

export interface BoardPageProps {
  readonly board: BoardState;
  readonly rubrics: Rubrics;
  readonly provisional: Provisional;
  readonly invite: (invitation: Invitation) => Promise<string>;
  /** The address of the report. */
  readonly report: string;
}

function Panels({ board, invite }: Pick<BoardPageProps, 'board' | 'invite'>) {
  function close() {
    board.panel.value = 'none';
  }
  switch (board.panel.value) {
    case 'keys':
      return <KeysDialog board={board} onClose={close} />;
    case 'end':
      return <EndDialog board={board} onClose={close} />;
    case 'people':
      return <People board={board} invite={invite} />;
    default:
      return null;
  }
}

function useKeys(board: BoardState): void {
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (board.panel.value !== 'none' || event.repeat) return;
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      const action = actionOf({ key: event.key, modified, focus: focusOf(document.activeElement) });
      if (action === null) return;
      event.preventDefault();
      board.act(action, () => document.getElementById(NOTE_FIELD)?.focus());
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [board]);
}

/** Everything on the board; an observer gets it without notes and keys. */
export function BoardPage(props: BoardPageProps) {
  const { board } = props;
  useKeys(board);
  const { client } = board;
  const question = board.shown.value;
  const joining = !client.ready.value && client.connection.value !== 'refused';
  return (
    <>
      <SkipLink to="coverage">Go to coverage</SkipLink>
      <BoardHead board={board} />
      <Trouble board={board} />
      {joining && <Waiting>Joining the interview…</Waiting>}
      {client.ready.value && (
        <>
          <Strip board={board} />
          <main class="desk">
            {question ? <Desk {...props} question={question} /> : <NothingYet board={board} />}
            {board.judges.value && (
              <section class="jot" aria-labelledby="notes">
                <div class="inner">
                  <Notes board={board} />
                </div>
              </section>
            )}
          </main>
          <Announced board={board} />
          <Steer board={board} report={props.report} />
          <Panels board={board} invite={props.invite} />
        </>
      )}
    </>
  );
}
