// Lists the plans on offer, and tells whether an access code will be asked for.
import { accessRoute, type PlanOffer, plansRoute } from '../../../interview/protocol/http/index.ts';
import type { PlanEntry } from '../../../packs/library.ts';
import { countOf } from '../../../packs/pool.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../typed-app.ts';

/** A plan as a card shows it; nothing that tells which questions may come. */
function offerOf({ pack, plan, group }: PlanEntry): PlanOffer {
  return {
    id: `${pack.pack.id}/${plan.id}`,
    plan: plan.id,
    pack: { id: pack.pack.id, title: pack.pack.title },
    group,
    title: plan.title,
    description: plan.description,
    minutes: plan.minutes,
    mode: plan.mode,
    questions: plan.sections.reduce((sum, section) => sum + countOf(section), 0),
    hints: plan.hints,
    pause: plan.pause,
    timer: plan.timer,
    typing: plan.typing,
  };
}

export function planRoutes(app: Routes, { library, access }: Services): void {
  app.route({ ...plansRoute, handler: async () => ({ plans: library.plans().map(offerOf) }) });
  app.route({ ...accessRoute, handler: async () => ({ required: access.code !== null }) });
}
