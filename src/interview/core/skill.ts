// How hard the next adaptive question should be: an Elo-like skill per topic.
import type { Level } from '../../engine/index.ts';
import type { PoolEntry } from './plan-as-used.ts';
import type { QuestionState } from './state.ts';

/** The chance of success that the next question should have: hard enough to learn from, easy enough to go on. */
const TARGET_CHANCE = 0.65;
/**
 * Step of the Elo update after the first answer, and how fast later steps shrink (Pelánek 2016, uncertainty function a / (1 + b n)). Larger than
 * the 1 that is usual there, since a score tells more than right or wrong and an interview is short.
 */
const FIRST_STEP = 2.5;
const STEP_DECAY = 0.05;

const difficulty: Record<Level, number> = { junior: -1, mid: -0.3, senior: 0.5, principal: 1.1, lead: 0.8 };

/** Every so many questions the topic that went worst comes again. */
const WEAKEST_EVERY = 3;

/** The chance of success under the Rasch model, 0 to 1. */
function successChance(skill: number, level: Level): number {
  return 1 / (1 + Math.exp(difficulty[level] - skill));
}

/** What is known of somebody's skill: per topic, and over all, which is where a topic that has not come up starts. */
interface Skill {
  readonly overall: number;
  readonly byTopic: ReadonlyMap<string, number>;
}

function stepAfter(count: number): number {
  return FIRST_STEP / (1 + STEP_DECAY * count);
}

/** Skill after these questions; 0 before the first. */
export function skillAfter(questions: readonly QuestionState[]): Skill {
  const byTopic = new Map<string, number>();
  const seen = new Map<string, number>();
  let overall = 0;
  let answered = 0;
  for (const question of questions) {
    if (question.closed === null) continue;
    const result = (question.grade?.score ?? 0) / 100;
    const before = overall;
    overall += stepAfter(answered) * (result - successChance(before, question.level));
    answered += 1;
    for (const topic of question.topics) {
      const skill = byTopic.get(topic) ?? before;
      const count = seen.get(topic) ?? 0;
      byTopic.set(topic, skill + stepAfter(count) * (result - successChance(skill, question.level)));
      seen.set(topic, count + 1);
    }
  }
  return { overall, byTopic };
}

/**
 * Chooses among candidates: first the topic that came up least, so that the picture is wide before it is deep, but every
 * third time the topic that went worst; then the chance of success nearest the target. Earlier candidates win ties. Null only
 * where there are none.
 */
export function chooseAdaptive(
  candidates: readonly PoolEntry[],
  questions: readonly QuestionState[],
): PoolEntry | null {
  const { overall, byTopic } = skillAfter(questions);
  function timesSeen(topic: string) {
    return questions.filter((each) => each.topics.includes(topic)).length;
  }
  const isForWeakest = questions.length % WEAKEST_EVERY === WEAKEST_EVERY - 1;
  function skillIn(topic: string) {
    return byTopic.get(topic) ?? Number.POSITIVE_INFINITY;
  }
  function rank(entry: PoolEntry) {
    const priority = Math.min(...entry.topics.map(isForWeakest ? skillIn : timesSeen));
    const skill =
      entry.topics.reduce((sum, topic) => sum + (byTopic.get(topic) ?? overall), 0) / entry.topics.length;
    return { entry, priority, distance: Math.abs(successChance(skill, entry.level) - TARGET_CHANCE) };
  }
  const ranked = candidates
    .map(rank)
    .sort((one, other) => compare(one.priority, other.priority) || one.distance - other.distance);
  return ranked[0]?.entry ?? null;
}

/** Ascending; a plain difference would be NaN for two infinities. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
