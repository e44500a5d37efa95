// Which questions each section of a plan may ask.
import type { Plan, Rubric, Section } from '../engine/index.ts';

/** How many questions a section asks. */
export function questionCount(section: Section): number {
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
export function questionPools(plan: Plan, rubrics: readonly Rubric[]): readonly (readonly Rubric[])[] {
  const byId = new Map(rubrics.map((rubric) => [rubric.id, rubric]));
  const named = new Set(
    plan.sections.flatMap((section) => ('questions' in section ? section.questions : [])),
  );
  return plan.sections.map((section) => {
    if ('questions' in section) return section.questions.flatMap((id) => byId.get(id) ?? []);
    return rubrics.filter((rubric) => !named.has(rubric.id) && matches(section, rubric));
  });
}
