// Settles a plan when an interview is created: every question it may ask becomes a rubric as used, under its hash.
import { createHash } from 'node:crypto';
import { countOf, poolsOf } from '../authoring/question-pools.ts';
import {
  canonicalJson,
  type PackKnowledge,
  type Plan,
  prepareRubric,
  type Rubric,
  type Section,
} from '../engine/index.ts';
import type { PlanAsUsed, PoolEntry, SectionAsUsed } from '../interview/core/plan-as-used.ts';
import type { LoadedPack } from './pack-types.ts';

/** A plan and the pack it stands in. */
export interface PlanEntry {
  readonly pack: LoadedPack;
  readonly plan: Plan;
  /** The heading that it is offered under; null without one. */
  readonly group: string | null;
}

/** What an interview is created with. */
export interface SettledPlan {
  readonly plan: PlanAsUsed;
  readonly mode: Plan['mode'];
  readonly reveal: 'question' | 'end' | 'person';
  /** Rubrics as used that the plan names: [SHA-256 as hex, canonical JSON]. */
  readonly rubrics: readonly (readonly [string, string])[];
}

type HashedRubric = readonly [hash: string, json: string];

/** A rubric as used depends on the rubric and on what its pack knows; preparing one takes milliseconds. */
const prepared = new WeakMap<PackKnowledge, Map<Rubric, HashedRubric>>();

function hashedRubric(rubric: Rubric, knowledge: PackKnowledge): HashedRubric {
  const ofPack = prepared.get(knowledge) ?? new Map<Rubric, HashedRubric>();
  prepared.set(knowledge, ofPack);
  const known = ofPack.get(rubric);
  if (known !== undefined) return known;
  const json = canonicalJson(prepareRubric(rubric, knowledge));
  const hashed = [createHash('sha256').update(json).digest('hex'), json] as const;
  ofPack.set(rubric, hashed);
  return hashed;
}

function poolEntry(rubric: Rubric, [hash]: HashedRubric): PoolEntry {
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

function settleSection(section: Section, pool: readonly PoolEntry[], mode: Plan['mode']): SectionAsUsed {
  return {
    title: section.title ?? null,
    order: orderIn(mode, section.order),
    count: countOf(section),
    pool: [...pool],
  };
}

function defaultReveal(mode: Plan['mode']): SettledPlan['reveal'] {
  return mode === 'practice' ? 'question' : 'end';
}

/**
 * Settles a plan that was found valid.
 * @param override a mode other than the plan's own; it brings its own default of when scores are revealed
 */
export function settlePlan(
  { pack, plan }: Pick<PlanEntry, 'pack' | 'plan'>,
  override?: Plan['mode'],
): SettledPlan {
  const mode = override ?? plan.mode;
  const rubrics = new Map<string, string>();
  const pools = poolsOf(plan, pack.rubrics).map((pool) =>
    pool.map((rubric) => {
      const hashed = hashedRubric(rubric, pack.knowledge);
      rubrics.set(...hashed);
      return poolEntry(rubric, hashed);
    }),
  );
  const { id, title, minutes, followUps, hints, pause, timer, typing } = plan;
  const sections = plan.sections.map((section, index) => settleSection(section, pools[index] ?? [], mode));
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
