// Holds a plan against the questions of its pack: those that it names must be there, those that it picks must suffice.
import type { Plan, Rubric } from '../engine/index.ts';
import { type Finding, findingAt, type SourceFile } from './finding.ts';
import { questionCount, questionPools } from './question-pools.ts';
import { readingRules } from './rules/reading-rules.ts';

/**
 * What is wrong with a plan when held against the valid rubrics of its pack.
 * @param file the plan's file, for the lines
 */
export function planFindings(plan: Plan, rubrics: readonly Rubric[], file: SourceFile): readonly Finding[] {
  return [...namedQuestions(plan, rubrics, file), ...pickedQuestions(plan, rubrics, file)];
}

function namedQuestions(plan: Plan, rubrics: readonly Rubric[], file: SourceFile): Finding[] {
  const known = new Set(rubrics.map((rubric) => rubric.id));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const [index, section] of plan.sections.entries()) {
    for (const [place, id] of ('questions' in section ? section.questions : []).entries()) {
      const path = ['sections', index, 'questions', place];
      if (!known.has(id)) {
        const message = `there is no valid question "${id}" in this pack`;
        const fix = 'Name a question of this pack by its id, or mend that question.';
        findings.push(findingAt(readingRules.planQuestion, file, path, { message, fix }));
      } else if (seen.has(id)) {
        const said = { message: `"${id}" is named twice`, fix: 'Name it once.' };
        findings.push(findingAt(readingRules.planQuestion, file, path, said));
      }
      seen.add(id);
    }
  }
  return findings;
}

/** Counts what earlier sections may have taken from this section's pool in the worst case. */
function pickedQuestions(plan: Plan, rubrics: readonly Rubric[], file: SourceFile): Finding[] {
  const pools = questionPools(plan, rubrics);
  return plan.sections.flatMap((section, index) => {
    const pool = pools[index] ?? [];
    const taken = pools.slice(0, index).reduce((sum, earlier, place) => {
      const shared = earlier.filter((rubric) => pool.includes(rubric)).length;
      const earlierSection = plan.sections[place];
      return sum + Math.min(shared, earlierSection ? questionCount(earlierSection) : 0);
    }, 0);
    if ('questions' in section || section.count <= pool.length - taken) return [];
    const left = Math.max(0, pool.length - taken);
    return findingAt(readingRules.planCount, file, ['sections', index, 'count'], {
      message: `${section.count} questions are picked, and only ${left} are sure to be left that match`,
      fix: 'Pick fewer, match more topics or levels, or add questions.',
    });
  });
}
