// The participants: who has a link, who is connected, new links, revoked links.
import type { ParticipantModel } from '../../../src/interview/model/interview-model.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import { InviteForm } from './invite-form.tsx';
import { nameOf } from './participant-names.ts';

function Person({ person }: { readonly person: ParticipantModel }) {
  const { client, you } = useBoard();
  const { peopleDialog: words, people } = boardWords;
  const isYou = person.id === you.value;
  const state = client.presence.value.includes(person.id) ? words.here : words.notHere;
  const name = nameOf(person);
  return (
    <li>
      <span>
        <b>{isYou ? words.you : people.first(name)}</b>{' '}
        <span class="label">{(person.revoked ? words.revoked : state)(words.roles[person.role])}</span>
      </span>
      {!isYou && !person.revoked && (
        <Button look="quiet" onClick={() => client.send({ type: 'revokeLink', participant: person.id })}>
          {words.takeBack}
          <span class="aside-only">{words.takeBackFrom(name)}</span>
        </Button>
      )}
    </li>
  );
}

/** Only for interviewers. */
export function PeopleDialog() {
  const board = useBoard();
  const { peopleDialog: words } = boardWords;
  function close() {
    board.closeDialog();
  }
  return (
    <Dialog title={words.title} onClose={close}>
      <ul class="people">
        {useModel().participants.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
      <InviteForm />
      <p class="row">
        <Button look="quiet" onClick={close}>
          {words.close}
        </Button>
      </p>
    </Dialog>
  );
}
