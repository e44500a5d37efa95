import type { GradedPack } from '../graded-pack.ts';
import { repeats } from '../repeats.ts';
import type { Breach, LintRule } from './lint-rule.ts';

export const planGroup: LintRule = {
  id: 'plan-group',
  severity: 'error',
  sentence: '`planGroups` of pack.json names a plan that is not there, or names one twice',
  find: wrongPlans,
};

/** A plan that stands under two headings is offered under the first; one that is not there under none. */
function wrongPlans({ pack, plans }: GradedPack): Breach[] {
  if (pack === null) return [];
  const known = new Set(plans.map((file) => file.value.id));
  const named = pack.value.planGroups.flatMap((group, at) =>
    group.plans.map((plan, index) => ({ plan, path: ['planGroups', at, 'plans', index] })),
  );
  const unknown = named.filter(({ plan }) => !known.has(plan));
  const again = repeats(named, ({ plan }) => plan).map(([second]) => second);
  const fix = 'Name every plan once, by the id of its file in `plans`.';
  return [
    ...unknown.map(({ plan, path }) => {
      return { file: pack, path, message: `\`${plan}\` is no valid plan of this pack.`, fix };
    }),
    ...again.map(({ plan, path }) => {
      return { file: pack, path, message: `\`${plan}\` stands in \`planGroups\` already.`, fix };
    }),
  ];
}
