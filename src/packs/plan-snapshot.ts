// What an interview takes over of a plan when it is created, so that later changes of the pack do not touch it: every
// question that it may ask becomes a rubric as used, under its hash.
import { questionCount, questionPools } from '../authoring/question-pools.ts';
import { type PackKnowledge, type Plan, prepareRubric, type Rubric, type Section } from '../engine/index.ts';
import type { PlanAsUsed, PoolEntry, SectionAsUsed } from '../interview/core/plan-as-used.ts';
import { type HashedRubric, hashedRubric } from './hashed-rubric.ts';
import type { PlanEntry } from './offered-plans.ts';

/** What an interview is created with. */
export interface PlanSnapshot {
  readonly plan: PlanAsUsed;
  readonly mode: Plan['mode'];
  readonly reveal: 'question' | 'end' | 'person';
  /** Rubrics as used that the plan names: [SHA-256 as hex, canonical JSON]. */
  readonly rubrics: readonly (readonly [string, string])[];
}

/** A rubric as used depends on the rubric and on what its pack knows; preparing one takes milliseconds. */
const prepared = new WeakMap<PackKnowledge, Map<Rubric, HashedRubric>>();

function preparedRubric(rubric: Rubric, knowledge: PackKnowledge): HashedRubric {
  const ofPack = prepared.get(knowledge) ?? new Map<Rubric, HashedRubric>();
  prepared.set(knowledge, ofPack);
  const hashed = ofPack.get(rubric) ?? hashedRubric(prepareRubric(rubric, knowledge));
  ofPack.set(rubric, hashed);
  return hashed;
}

function poolEntry(rubric: Rubric, { hash }: HashedRubric): PoolEntry {
  return {
    rubric: rubric.id,
    hash,
    level: rubric.level,
    topics: [...rubric.topics],
    minutes: rubric.minutes,
  };
}

/** An adaptive choice would give every candidate another form, so a real interview shuffles instead. */
function orderIn(mode: Plan['mode'], order: Section['order']): Section['order'] {
  return mode === 'real' && order === 'adaptive' ? 'shuffled' : order;
}

function sectionAsUsed(section: Section, pool: readonly PoolEntry[], mode: Plan['mode']): SectionAsUsed {
  return {
    title: section.title ?? null,
    order: orderIn(mode, section.order),
    count: questionCount(section),
    pool: [...pool],
  };
}

function defaultReveal(mode: Plan['mode']): PlanSnapshot['reveal'] {
  return mode === 'practice' ? 'question' : 'end';
}

/**
 * Takes a snapshot of a plan that was found valid.
 * @param override a mode other than the plan's own; it brings its own default of when scores are revealed
 */
export function snapshotPlan(
  { pack, plan }: Pick<PlanEntry, 'pack' | 'plan'>,
  override?: Plan['mode'],
): PlanSnapshot {
  const mode = override ?? plan.mode;
  const rubrics = new Map<string, string>();
  const pools = questionPools(plan, pack.rubrics).map((pool) =>
    pool.map((rubric) => {
      const hashed = preparedRubric(rubric, pack.knowledge);
      rubrics.set(hashed.hash, hashed.json);
      return poolEntry(rubric, hashed);
    }),
  );
  const { id, title, minutes, followUps, hints, pause, timer, typing } = plan;
  const sections = plan.sections.map((section, index) => sectionAsUsed(section, pools[index] ?? [], mode));
  return {
    plan: {
      id,
      title,
      minutes,
      followUps,
      hints,
      pause,
      timer,
      typing,
      pack: { id: pack.pack.id, version: pack.pack.version },
      sections,
    },
    mode,
    reveal: mode === plan.mode ? (plan.reveal ?? defaultReveal(mode)) : defaultReveal(mode),
    rubrics: [...rubrics],
  };
}
