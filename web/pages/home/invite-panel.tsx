// Inviting somebody: two things that may be said first, then the links.

import { useId, useRef, useState } from 'preact/hooks';
import { NAME_LIMIT } from '../../../src/interview/core/limits.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { homeWords } from '../../words/home.ts';
import { ChairLinks } from './chair-links.tsx';
import type { Creation } from './creation.ts';
import type { PlanOffer } from './offers.ts';

interface InvitePanelProps {
  readonly id: string;
  readonly plan: PlanOffer;
  readonly creation: Creation;
  readonly onCreate: (about: { readonly candidateName: string; readonly blindFirst: boolean }) => void;
}

/** Opens below its plan; the form gives way to the links. */
export function InvitePanel({ id, plan, creation, onCreate }: InvitePanelProps) {
  const words = homeWords.invitation;
  const [blindFirst, setBlindFirst] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const [nameField, blindField] = [useId(), useId()];
  if (creation.kind === 'made')
    return (
      <section class="invite" id={id}>
        <ChairLinks title={plan.title} made={creation.made} />
      </section>
    );
  return (
    <section class="invite" id={id} aria-label={words.label(plan.title)}>
      <h3 class="head">{words.heading}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onCreate({ candidateName: name.current?.value.trim() ?? '', blindFirst });
        }}
      >
        <p class="field">
          <label class="label" for={nameField}>
            {words.name}
          </label>
          <input id={nameField} ref={name} maxLength={NAME_LIMIT} autocomplete="off" />
        </p>
        <p class="choice">
          <input
            type="checkbox"
            id={blindField}
            checked={blindFirst}
            onChange={(event) => setBlindFirst(event.currentTarget.checked)}
          />
          <label for={blindField}>
            {words.blindFirst}
            <br />
            <span class="label">{words.blindFirstRemark}</span>
          </label>
        </p>
        <p class="row">
          <Button type="submit" disabled={creation.kind === 'busy'}>
            {words.make}
          </Button>
          {creation.kind === 'busy' && <Waiting>{words.making}</Waiting>}
        </p>
        {creation.kind === 'failed' && <ErrorNote>{creation.problem}</ErrorNote>}
      </form>
    </section>
  );
}
