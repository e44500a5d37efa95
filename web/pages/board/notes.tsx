// Notes with their times: one's own and those that other interviewers share.
import { useId, useState } from 'preact/hooks';
import { NOTE_LIMIT } from '../../../src/interview/core/limits.ts';
import { type NoteModel, questionNamed } from '../../../src/interview/model/interview-model.ts';
import { jsonStorage } from '../../client/environment.ts';
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import { calledBy, candidateFirst } from './participant-names.ts';
import { clockTime } from './time-of-day.ts';

/** The id of the note field, for the key that leads there. */
export const NOTE_FIELD = 'note';

/** An unsaved note outlives a reload of this tab. */
const storage = jsonStorage(() => sessionStorage);

/** The text of the note being written, and how to change it; it is stored under `key`. */
function useStoredNote(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => {
    const stored = storage.read(key);
    return typeof stored === 'string' ? stored : '';
  });
  function hold(next: string) {
    setText(next);
    if (next === '') storage.remove(key);
    else storage.write(key, next);
  }
  return [text, hold];
}

function Note({ note }: { readonly note: NoteModel }) {
  const you = useBoard().you.value;
  const model = useModel();
  const { notes: words, people } = boardWords;
  const question = questionNamed(model, note.question);
  const own = note.private ? words.onlyYou : words.shared;
  return (
    <li>
      <time dateTime={new Date(note.at).toISOString()}>{clockTime(note.at)}</time>
      <p class="hand">
        {note.text}
        <br />
        <small>
          {note.by === you ? own : words.sharedBy(people.first(calledBy(model, note.by, you)))}
          {question && words.onQuestion(question.number)}
        </small>
      </p>
    </li>
  );
}

interface SharingProps {
  readonly shared: boolean;
  readonly onChange: (shared: boolean) => void;
}

function Sharing({ shared, onChange }: SharingProps) {
  const id = useId();
  return (
    <span>
      <input
        id={id}
        type="checkbox"
        class="plain"
        checked={shared}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />{' '}
      <label class="besides" for={id}>
        {boardWords.notes.share}
      </label>
    </span>
  );
}

function KeyOfNote({ isEmpty }: { readonly isEmpty: boolean }) {
  const { notes: words, shortcuts } = boardWords;
  return (
    <span>
      <kbd>{isEmpty ? shortcuts.note.key : words.saveKey}</kbd>
      {isEmpty ? words.write : words.saves}
    </span>
  );
}

function NewNote() {
  const board = useBoard();
  const [text, hold] = useStoredNote(`vivavoce:note:${useModel().interview}`);
  const [shared, setShared] = useState(false);
  function save(event: Event) {
    event.preventDefault();
    board.addNote(text, !shared);
    hold('');
  }
  return (
    <form class="write" onSubmit={save}>
      <label class="aside-only" for={NOTE_FIELD}>
        {boardWords.notes.new}
      </label>
      <input
        id={NOTE_FIELD}
        autocomplete="off"
        maxLength={NOTE_LIMIT}
        value={text}
        placeholder={boardWords.notes.placeholder}
        onInput={(event) => hold(event.currentTarget.value)}
      />
      <div class="under label">
        <Sharing shared={shared} onChange={setShared} />
        <KeyOfNote isEmpty={text === ''} />
      </div>
    </form>
  );
}

/** Only for interviewers; the list is in the order of writing. */
export function Notes() {
  const model = useModel();
  return (
    <div class="block">
      <header>
        <h2 class="head" id="notes">
          {boardWords.notes.title}
        </h2>
        <p class="label">{boardWords.notes.neverSeen(candidateFirst(model))}</p>
      </header>
      {model.notes.length > 0 && (
        <ol class="notes">
          {model.notes.map((note) => (
            <Note key={note.version} note={note} />
          ))}
        </ol>
      )}
      <NewNote />
    </div>
  );
}
