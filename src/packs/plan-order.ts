// The order in which a pack offers its plans, and the headings they stand under.
import type { LoadedPack } from './pack-types.ts';
import type { PlanEntry } from './plan-snapshot.ts';

/** Every plan of a pack once: those of `planGroups` first, in that order, then the others. Unknown ids are passed over. */
export function arrangedPlans(pack: LoadedPack): readonly PlanEntry[] {
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
