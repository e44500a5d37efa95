// Home: choose a plan, start alone or invite, or go on where one stopped.

import { useEffect, useState } from 'preact/hooks';
import { ErrorNote } from '../../ui/error-note.tsx';
import { goTo } from '../../ui/go-to.ts';
import { RunningHead } from '../../ui/running-head.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { homeWords } from '../../words/home.ts';
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
        setProblem(code === '' ? homeWords.access.enterFirst : homeWords.access.wrong);
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
      {plans.length === 0 && <p class="soft">{homeWords.plans.none}</p>}
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
  const words = homeWords.ways;
  return (
    <section class="ways" aria-label={words.label}>
      <div>
        <h2 class="head">{words.practice}</h2>
        <p class="said">{words.practiceRules}</p>
      </div>
      <div>
        <h2 class="head">{words.real}</h2>
        <p class="said">{words.realRules}</p>
      </div>
      <div>
        <h2 class="head">{words.together}</h2>
        <p class="said">{words.togetherRules}</p>
      </div>
    </section>
  );
}

function Foot({ plans }: { readonly plans: readonly PlanOffer[] }) {
  return (
    <footer class="foot label">
      {plans.length > 0 && homeWords.foot.from(plans.length, packsOf(plans))}
      {homeWords.foot.engine}
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
      <SkipLink to="plans">{homeWords.skip}</SkipLink>
      <RunningHead home where={<span class="roomy">{homeWords.tagline}</span>} />
      <main class="sheet">
        <Front />
        <Resume />
        <section aria-labelledby="plans">
          <h2 class="section-head" id="plans" tabIndex={-1}>
            {homeWords.plans.heading}
          </h2>
          {loaded === null && <Waiting>{homeWords.plans.fetching}</Waiting>}
          {loaded && 'problem' in loaded && <ErrorNote retry={load}>{loaded.problem}</ErrorNote>}
          {loaded && 'offers' in loaded && <Plans {...loaded.offers} />}
        </section>
        <Ways />
        <Foot plans={loaded && 'offers' in loaded ? loaded.offers.plans : []} />
      </main>
    </>
  );
}
