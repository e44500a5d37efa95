// The people of an interview: who holds a link, who is here, new links, links taken back.
import { useId, useRef, useState } from 'preact/hooks';
import { askJson, interviewPath } from '../../client/api.ts';
import type { ParticipantModel } from '../../client/model.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { type Copied, copyFrom } from '../home/copying.ts';
import type { BoardState } from './board-state.ts';
import { capital, nameOf } from './participant-names.ts';

export interface Invitation {
  readonly role: 'interviewer' | 'observer';
  readonly name: string;
}

/** Asks the server for a new link; the answer is shown once and kept nowhere. */
export function inviter(id: string, token: string) {
  return async ({ role, name }: Invitation): Promise<string> => {
    const body = name === '' ? { role } : { role, name };
    const { link } = await askJson<{ link: string }>(`${interviewPath(id)}/links`, {
      method: 'POST',
      token,
      body,
    });
    return new URL(link, location.href).href;
  };
}

function Person({ board, person }: { readonly board: BoardState; readonly person: ParticipantModel }) {
  const here = board.client.presence.value.includes(person.id);
  const you = person.id === board.you.value;
  return (
    <li>
      <span>
        <b>{you ? 'You' : capital(nameOf(person))}</b>{' '}
        <span class="label">
          {person.role}
          {person.revoked ? ', link taken back' : here ? ', here' : ', not here'}
        </span>
      </span>
      {!you && !person.revoked && (
        <Button
          look="quiet"
          onClick={() => board.client.send({ type: 'revokeLink', participant: person.id })}
        >
          Take the link back<span class="aside-only"> from {nameOf(person)}</span>
        </Button>
      )}
    </li>
  );
}

const copyWords: Record<Copied, string> = { copied: 'Copied.', selected: 'Selected; copy it by hand.' };

function NewLink({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  async function copy() {
    if (field.current) setCopied(await copyFrom(field.current));
  }
  return (
    <>
      <input
        class="link"
        ref={field}
        readOnly
        value={link}
        aria-label="The new link"
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="row">
        <Button onClick={() => void copy()}>Copy</Button>
        <span class="label" role="status">
          {copied ? copyWords[copied] : 'Shown only here and now: copy it.'}
        </span>
      </p>
    </>
  );
}

type Inviting =
  | { readonly state: 'asking' | 'waiting' }
  | { readonly state: 'made'; readonly link: string }
  | { readonly state: 'failed'; readonly message: string };

function Invite({ invite }: { readonly invite: (invitation: Invitation) => Promise<string> }) {
  const [role, setRole] = useState<Invitation['role']>('interviewer');
  const [name, setName] = useState('');
  const [inviting, setInviting] = useState<Inviting>({ state: 'asking' });
  const nameField = useId();
  function submit(event: Event) {
    event.preventDefault();
    setInviting({ state: 'waiting' });
    invite({ role, name: name.trim() }).then(
      (link) => {
        setName('');
        setInviting({ state: 'made', link });
      },
      (error: unknown) =>
        setInviting({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  }
  return (
    <form onSubmit={submit} class="invite-form">
      <fieldset class="row">
        <legend class="head">Invite somebody</legend>
        {(['interviewer', 'observer'] as const).map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name="role"
              class="plain"
              checked={role === each}
              onChange={() => setRole(each)}
            />
            <span>
              {each === 'interviewer' ? 'as interviewer, who marks' : 'as observer, who only watches'}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label class="label" for={nameField}>
          Name, as others will see it
        </label>
        <input
          id={nameField}
          autocomplete="off"
          maxLength={80}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      {inviting.state === 'failed' && <ErrorNote>{inviting.message}</ErrorNote>}
      <p class="row">
        <Button type="submit" look="first" disabled={inviting.state === 'waiting'}>
          {inviting.state === 'waiting' ? 'Making a link…' : 'Make a link'}
        </Button>
      </p>
      {inviting.state === 'made' && <NewLink link={inviting.link} />}
    </form>
  );
}

export interface PeopleProps {
  readonly board: BoardState;
  readonly invite: (invitation: Invitation) => Promise<string>;
}

/** A dialog of the interviewer's. */
export function People({ board, invite }: PeopleProps) {
  function close() {
    board.panel.value = 'none';
  }
  return (
    <Dialog title="People" onClose={close}>
      <ul class="people">
        {board.client.model.value.participants.map((person) => (
          <Person key={person.id} board={board} person={person} />
        ))}
      </ul>
      <Invite invite={invite} />
      <p class="row">
        <Button look="quiet" onClick={close}>
          Close
        </Button>
      </p>
    </Dialog>
  );
}
