// The order in which a pack offers its plans, and the headings they stand under.
import type { Plan } from '../engine/index.ts';
import type { LoadedPack } from './loaded-pack.ts';

/** A plan and the pack it stands in. */
export interface PlanEntry {
  readonly pack: LoadedPack;
  readonly plan: Plan;
  /** The heading that it is offered under; null without one. */
  readonly group: string | null;
}

/** Every plan of a pack once: those of `planGroups` first, in that order, then the others. Unknown ids are passed over. */
export function offeredPlans(pack: LoadedPack): readonly PlanEntry[] {
  const left = new Map(pack.plans.map((plan) => [plan.id, plan]));
  const grouped = pack.pack.planGroups.flatMap(({ title = null, plans }) =>
    plans.flatMap((id): PlanEntry[] => {
      const plan = left.get(id);
      left.delete(id);
      return plan ? [{ pack, plan, group: title }] : [];
    }),
  );
  return [...grouped, ...[...left.values()].map((plan) => ({ pack, plan, group: null }))];
}
