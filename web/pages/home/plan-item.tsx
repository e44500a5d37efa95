// One plan: what it is, how long, and the two ways to begin.

import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { homeWords } from '../../words/home.ts';
import { type Creation, idle } from './creation.ts';
import { InvitePanel } from './invite-panel.tsx';
import { type Made, type NewInterview, type PlanOffer, planFacts, problemWords } from './offers.ts';

interface PlanItemProps {
  readonly plan: PlanOffer;
  /** True for the one plan whose button is filled. */
  readonly first: boolean;
  /** True where the plan stands under a heading of its own group. */
  readonly grouped: boolean;
  /** Creates an interview, with this browser's code and the access code; refused as an error. */
  readonly create: (wanted: Omit<NewInterview, 'person'>) => Promise<Made>;
}

function useCreation(create: PlanItemProps['create']) {
  const [creation, setCreation] = useState<Creation>(idle);
  function begin(wanted: Omit<NewInterview, 'person'>, then: (made: Made) => void = () => {}) {
    setCreation({ kind: 'busy' });
    create(wanted).then(
      (made) => {
        setCreation({ kind: 'made', made });
        then(made);
      },
      (error: unknown) => setCreation({ kind: 'failed', problem: problemWords(error) }),
    );
  }
  return { creation, begin };
}

/** A plan, and below it the invitation while it is open. */
export function PlanItem({ plan, first, grouped, create }: PlanItemProps) {
  const words = homeWords.plans;
  const alone = useCreation(create);
  const invited = useCreation(create);
  const [open, setOpen] = useState(false);
  const [heading, panel] = [useId(), useId()];
  const Heading = grouped ? 'h4' : 'h3';
  function startAlone() {
    return alone.begin({ plan: plan.id, with: 'alone' }, ({ links }) =>
      location.assign(new URL(links.candidate, location.href)),
    );
  }
  return (
    <>
      <article class="plan" data-open={open || undefined} aria-labelledby={heading}>
        <Heading id={heading}>{plan.title}</Heading>
        <p class="said">{plan.description}</p>
        <p class="facts">
          <b>{words.minutes(plan.minutes)}</b> · {planFacts(plan)}
        </p>
        <p class="row">
          <Button
            look={first ? 'first' : 'second'}
            disabled={alone.creation.kind === 'busy'}
            onClick={startAlone}
          >
            {words.startAlone}
            <span class="aside-only">{words.startAloneWith(plan.title)}</span>
          </Button>
          <Button look="quiet" expanded={open} controls={panel} onClick={() => setOpen(!open)}>
            {words.invite}
            <span class="aside-only">{words.inviteTo(plan.title)}</span>
          </Button>
        </p>
        {alone.creation.kind === 'busy' && <Waiting>{words.settingUp}</Waiting>}
        {alone.creation.kind === 'failed' && <ErrorNote>{alone.creation.problem}</ErrorNote>}
      </article>
      {open && (
        <InvitePanel
          id={panel}
          plan={plan}
          creation={invited.creation}
          onCreate={({ candidateName, blindFirst }) =>
            invited.begin({
              plan: plan.id,
              with: 'invite',
              blindFirst,
              ...(candidateName === '' ? {} : { candidateName }),
            })
          }
        />
      )}
    </>
  );
}
