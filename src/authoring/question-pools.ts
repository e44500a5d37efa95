// Which questions a section of a plan may ask, and whether they suffice.

import type { Plan, Rubric, Section } from '../engine/index.ts';
import type { PackProblem } from '../packs/pack-types.ts';
import { positionOf } from './json-position.ts';

/** How many questions a section asks. */
export function countOf(section: Section): number {
  return 'questions' in section ? section.questions.length : section.count;
}

function matches(section: Section, rubric: Rubric): boolean {
  if ('questions' in section) return section.questions.includes(rubric.id);
  const { topics, levels } = section;
  const topicFits = topics === undefined || rubric.topics.some((topic) => topics.includes(topic));
  return topicFits && (levels === undefined || levels.includes(rubric.level));
}

/**
 * The rubrics that each section of a plan may ask: named ones in the plan's order, picked ones in the pack's. What one
 * section names no other picks, so that no question comes twice.
 */
export function poolsOf(plan: Plan, rubrics: readonly Rubric[]): readonly (readonly Rubric[])[] {
  const byId = new Map(rubrics.map((rubric) => [rubric.id, rubric]));
  const named = new Set(
    plan.sections.flatMap((section) => ('questions' in section ? section.questions : [])),
  );
  return plan.sections.map((section) => {
    if ('questions' in section) return section.questions.flatMap((id) => byId.get(id) ?? []);
    return rubrics.filter((rubric) => !named.has(rubric.id) && matches(section, rubric));
  });
}

type Found = Pick<PackProblem, 'rule' | 'message' | 'mend'> & { readonly path: readonly (string | number)[] };

function namedProblems(plan: Plan, rubrics: readonly Rubric[]): Found[] {
  const known = new Set(rubrics.map((rubric) => rubric.id));
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const [index, section] of plan.sections.entries()) {
    for (const [place, id] of ('questions' in section ? section.questions : []).entries()) {
      const path = ['sections', index, 'questions', place];
      if (!known.has(id)) {
        const mend = 'Name a question of this pack by its id, or mend that question.';
        found.push({
          path,
          rule: 'plan-question',
          message: `there is no valid question "${id}" in this pack`,
          mend,
        });
      } else if (seen.has(id)) {
        found.push({ path, rule: 'plan-question', message: `"${id}" is named twice`, mend: 'Name it once.' });
      }
      seen.add(id);
    }
  }
  return found;
}

/** Counts what earlier sections may have taken from this section's pool in the worst case. */
function countProblems(plan: Plan, rubrics: readonly Rubric[]): Found[] {
  const pools = poolsOf(plan, rubrics);
  return plan.sections.flatMap((section, index) => {
    const pool = pools[index] ?? [];
    const taken = pools.slice(0, index).reduce((sum, earlier, place) => {
      const shared = earlier.filter((rubric) => pool.includes(rubric)).length;
      const earlierSection = plan.sections[place];
      return sum + Math.min(shared, earlierSection ? countOf(earlierSection) : 0);
    }, 0);
    if ('questions' in section || section.count <= pool.length - taken) return [];
    const left = Math.max(0, pool.length - taken);
    const message = `${section.count} questions are picked, and only ${left} are sure to be left that match`;
    const mend = 'Pick fewer, match more topics or levels, or add questions.';
    return [{ path: ['sections', index, 'count'], rule: 'plan-count', message, mend }];
  });
}

/**
 * What is wrong with a plan when held against the valid rubrics of its pack.
 * @param file path of the plan's file as it is to be reported
 * @param text the plan's text, for the lines
 */
export function planProblems(
  plan: Plan,
  rubrics: readonly Rubric[],
  file: string,
  text: string | null,
): readonly PackProblem[] {
  return [...namedProblems(plan, rubrics), ...countProblems(plan, rubrics)].map(({ path, ...problem }) => ({
    file,
    line: text === null ? null : (positionOf(text, path)?.line ?? null),
    ...problem,
  }));
}
