// The board: question strip, question, notes, toolbar, keyboard shortcuts and dialogs.
import { useEffect } from 'preact/hooks';
import { SkipLink } from '../../ui/skip-link.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { boardWords } from '../../words/board.ts';
import { type BoardContext, BoardProvider, useBoard } from './board-context.tsx';
import { BoardHead } from './board-head.tsx';
import { Announced, Trouble } from './board-notices.tsx';
import type { BoardState } from './board-state.ts';
import { EndDialog, KeysDialog } from './dialogs.tsx';
import { actionOf, focusOf } from './keyboard-shortcuts.ts';
import { NOTE_FIELD, Notes } from './notes.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { PeopleDialog } from './people-dialog.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { QuestionStrip } from './question-strip.tsx';
import { Toolbar } from './toolbar.tsx';

function Dialogs() {
  switch (useBoard().dialog.value) {
    case 'keys':
      return <KeysDialog />;
    case 'end':
      return <EndDialog />;
    case 'people':
      return <PeopleDialog />;
    default:
      return null;
  }
}

function useKeys(board: BoardState): void {
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (board.dialog.value !== 'none' || event.repeat) return;
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

/** What is there once the interview was joined. */
function Joined() {
  const board = useBoard();
  const question = board.shown.value;
  return (
    <>
      <QuestionStrip />
      <main class="desk">
        {question ? <QuestionPanel question={question} /> : <NothingYet />}
        {board.judges.value && (
          <section class="jot" aria-labelledby="notes">
            <div class="inner">
              <Notes />
            </div>
          </section>
        )}
      </main>
      <Announced />
      <Toolbar />
      <Dialogs />
    </>
  );
}

function Page() {
  const board = useBoard();
  useKeys(board);
  const { ready, connection } = board.client;
  const joining = !ready.value && connection.value !== 'refused';
  return (
    <>
      <SkipLink to="coverage">{boardWords.skip}</SkipLink>
      <BoardHead />
      <Trouble />
      {joining && <Waiting>{boardWords.joining}</Waiting>}
      {ready.value && <Joined />}
    </>
  );
}

/** Everything on the board; an observer gets it without notes and keys. */
export function BoardPage(context: BoardContext) {
  return (
    <BoardProvider value={context}>
      <Page />
    </BoardProvider>
  );
}
