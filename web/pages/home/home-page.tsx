// Home: choose a plan, start alone or invite, or go on where one stopped.
import { useEffect, useState } from 'preact/hooks';
import { ErrorNote } from '../../ui/error-note.tsx';
import { counted } from '../../ui/evidence/grade-sentences.ts';
import { goTo } from '../../ui/go-to.ts';
import { RunningHead } from '../../ui/running-head.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AccessCode, codeField, keepCode, keptCode } from './access-code.tsx';
import { Front } from './front.tsx';
import {
  createInterview,
  fetchOffers,
  groupsOf,
  isAboutCode,
  type Made,
  type NewInterview,
  type Offers,
  type PlanOffer,
  packsOf,
  problemWords,
} from './offers.ts';
import { personCode } from './person.ts';
import { PlanItem } from './plan-item.tsx';
import { Resume } from './resume.tsx';

/** The access code in use, and creating with it; a refused code is forgotten and the field asked for again. */
function useAccess(codeNeeded: boolean) {
  const [code, setCode] = useState(keptCode);
  const [problem, setProblem] = useState('');
  function use(next: string) {
    keepCode(next);
    setCode(next);
    setProblem('');
  }
  async function create(wanted: Omit<NewInterview, 'person'>): Promise<Made> {
    try {
      return await createInterview({ ...wanted, person: personCode() }, codeNeeded ? code : '');
    } catch (error) {
      if (isAboutCode(error)) {
        use('');
        setProblem(
          code === ''
            ? 'Enter the access code first.'
            : 'This is not the access code of this server. Try again.',
        );
        goTo(codeField);
      }
      throw error;
    }
  }
  return { code, problem, use, create };
}

function Plans({ plans, codeNeeded }: Offers) {
  const { code, problem, use, create } = useAccess(codeNeeded);
  return (
    <>
      {codeNeeded && <AccessCode code={code} problem={problem} onCode={use} />}
      {plans.length === 0 && (
        <p class="soft">
          There is no plan to choose from yet. Whoever runs this server can add one to a folder of rubrics;
          its log says what was read and what was wrong.
        </p>
      )}
      {groupsOf(plans).map((group) => (
        <div class="plan-group" key={group.plans[0]?.id}>
          {group.title && <h3 class="head">{group.title}</h3>}
          <div class="plans">
            {group.plans.map((plan) => (
              <PlanItem
                key={plan.id}
                plan={plan}
                first={plan === plans[0]}
                grouped={group.title !== null}
                create={create}
              />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

type Loaded = { readonly offers: Offers } | { readonly problem: string } | null;

function Ways() {
  return (
    <section class="ways" aria-label="How it works">
      <div>
        <h2 class="head">Practice</h2>
        <p class="said">
          What you covered is shown as you go; the score, what was missing and a strong answer when a question
          closes.
        </p>
      </div>
      <div>
        <h2 class="head">Real</h2>
        <p class="said">
          Nothing is shown before the end. Everybody who is asked a question is asked the same follow-ups.
        </p>
      </div>
      <div>
        <h2 class="head">With somebody</h2>
        <p class="said">
          A colleague may watch and mark beside the machine. You are told who is there, and their mark
          outranks the machine’s.
        </p>
      </div>
    </section>
  );
}

function Foot({ plans }: { readonly plans: readonly PlanOffer[] }) {
  return (
    <footer class="foot label">
      {plans.length > 0 && `${counted(plans.length, 'plan')} from ${packsOf(plans).join(', ')} · `}
      Marked without a language model; the same answer always gets the same marks.
    </footer>
  );
}

/** Everything below the document's body. */
export function HomePage() {
  const [loaded, setLoaded] = useState<Loaded>(null);
  function load() {
    setLoaded(null);
    fetchOffers().then(
      (offers) => setLoaded({ offers }),
      (error: unknown) => setLoaded({ problem: problemWords(error) }),
    );
  }
  useEffect(load, []);
  return (
    <>
      <SkipLink to="plans">Go to the plans</SkipLink>
      <RunningHead home where={<span class="roomy">Mock interviews by word of mouth</span>} />
      <main class="sheet">
        <Front />
        <Resume />
        <section aria-labelledby="plans">
          <h2 class="section-head" id="plans" tabIndex={-1}>
            Plans
          </h2>
          {loaded === null && <Waiting>Fetching the plans…</Waiting>}
          {loaded && 'problem' in loaded && <ErrorNote retry={load}>{loaded.problem}</ErrorNote>}
          {loaded && 'offers' in loaded && <Plans {...loaded.offers} />}
        </section>
        <Ways />
        <Foot plans={loaded && 'offers' in loaded ? loaded.offers.plans : []} />
      </main>
    </>
  );
}
