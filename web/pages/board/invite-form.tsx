// The form that makes a link for another interviewer or an observer.
import { useId, useRef, useState } from 'preact/hooks';
import { NAME_LIMIT } from '../../../src/interview/core/limits.ts';
import { Button } from '../../ui/button.tsx';
import { type Copied, copyFrom } from '../../ui/copy-field.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoardContext } from './board-context.tsx';
import { type Invitation, invitableRoles } from './invitation.ts';

function NewLink({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  const { peopleDialog: words } = boardWords;
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
        aria-label={words.newLink}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="row">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <span class="label" role="status">
          {copied ? words.copied[copied] : words.shownOnce}
        </span>
      </p>
    </>
  );
}

interface FieldProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function RoleChoice({ value, onChange }: FieldProps<Invitation['role']>) {
  const { peopleDialog: words } = boardWords;
  return (
    <fieldset class="row">
      <legend class="head">{words.invite}</legend>
      {invitableRoles.map((role) => (
        <label key={role} class="choice">
          <input
            type="radio"
            name="role"
            class="plain"
            checked={value === role}
            onChange={() => onChange(role)}
          />
          <span>{words.as[role]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function NameField({ value, onChange }: FieldProps<string>) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {boardWords.peopleDialog.name}
      </label>
      <input
        id={id}
        autocomplete="off"
        maxLength={NAME_LIMIT}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

type Inviting =
  | { readonly state: 'asking' | 'waiting' }
  | { readonly state: 'made'; readonly link: string }
  | { readonly state: 'failed'; readonly message: string };

/** The link that was made stands below the form until another is asked for. */
export function InviteForm() {
  const { invite } = useBoardContext();
  const [role, setRole] = useState<Invitation['role']>('interviewer');
  const [name, setName] = useState('');
  const [inviting, setInviting] = useState<Inviting>({ state: 'asking' });
  const { peopleDialog: words } = boardWords;
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
      <RoleChoice value={role} onChange={setRole} />
      <NameField value={name} onChange={setName} />
      {inviting.state === 'failed' && <ErrorNote>{inviting.message}</ErrorNote>}
      <p class="row">
        <Button type="submit" look="first" disabled={inviting.state === 'waiting'}>
          {inviting.state === 'waiting' ? words.making : words.make}
        </Button>
      </p>
      {inviting.state === 'made' && <NewLink link={inviting.link} />}
    </form>
  );
}
