// Notes, stamped with the time: the own ones and those that other interviewers share.
import { useId, useState } from 'preact/hooks';
import { candidateOf, type NoteModel, questionNamed } from '../../client/model.ts';
import { keepIn } from '../../client/world.ts';
import type { BoardState } from './board-state.ts';
import { calledBy, capital, nameOf } from './participant-names.ts';
import { clockTime } from './time-of-day.ts';

/** The id of the note field, for the key that leads there. */
export const NOTE_FIELD = 'note';

/** An unsaved note outlives a reload of this tab. */
const keep = keepIn(() => sessionStorage);
function keptNote(key: string): string {
  const kept = keep.read(key);
  return typeof kept === 'string' ? kept : '';
}

function whose(board: BoardState, note: NoteModel): string {
  const mine = note.by === board.you.value;
  if (mine) return note.private ? 'Only you' : 'Shared';
  return `${capital(calledBy(board.client.model.value, note.by, board.you.value))}, shared`;
}

function Note({ board, note }: { readonly board: BoardState; readonly note: NoteModel }) {
  const question = questionNamed(board.client.model.value, note.question);
  return (
    <li>
      <time dateTime={new Date(note.at).toISOString()}>{clockTime(note.at)}</time>
      <p class="hand">
        {note.text}
        <br />
        <small>
          {whose(board, note)}
          {question && `, question ${question.number}`}
        </small>
      </p>
    </li>
  );
}

function NewNote({ board }: { readonly board: BoardState }) {
  const key = `vivavoce:note:${board.client.model.value.interview}`;
  const [text, setText] = useState(() => keptNote(key));
  const [shared, setShared] = useState(false);
  const sharing = useId();
  function hold(next: string) {
    setText(next);
    if (next === '') keep.remove(key);
    else keep.write(key, next);
  }
  function save(event: Event) {
    event.preventDefault();
    board.addNote(text, !shared);
    hold('');
  }
  return (
    <form class="write" onSubmit={save}>
      <label class="aside-only" for={NOTE_FIELD}>
        New note
      </label>
      <input
        id={NOTE_FIELD}
        autocomplete="off"
        maxLength={4_000}
        value={text}
        placeholder="A note, stamped with the time"
        onInput={(event) => hold(event.currentTarget.value)}
      />
      <div class="under label">
        <span>
          <input
            id={sharing}
            type="checkbox"
            class="plain"
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />{' '}
          <label class="besides" for={sharing}>
            share it with other interviewers
          </label>
        </span>
        <span>
          {text === '' ? (
            <>
              <kbd>M</kbd> write a note
            </>
          ) : (
            <>
              <kbd>Enter</kbd> saves it
            </>
          )}
        </span>
      </div>
    </form>
  );
}

/** Only for interviewers; the list is in the order of writing. */
export function Notes({ board }: { readonly board: BoardState }) {
  const model = board.client.model.value;
  const candidate = candidateOf(model);
  return (
    <div class="block">
      <header>
        <h2 class="head" id="notes">
          Notes
        </h2>
        <p class="label">{capital(candidate ? nameOf(candidate) : 'the candidate')} never sees these</p>
      </header>
      {model.notes.length > 0 && (
        <ol class="notes">
          {model.notes.map((note) => (
            <Note key={note.version} board={board} note={note} />
          ))}
        </ol>
      )}
      <NewNote board={board} />
    </div>
  );
}
