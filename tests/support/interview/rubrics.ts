// Three small rubrics whose every secret field holds an unmistakable string, so that a leak is found by search.
import {
  type CompiledRubric,
  compileRubric,
  type Level,
  packKnowledge,
  prepareRubric,
  type Rubric,
  type RubricAsUsed,
} from '../../../src/engine/index.ts';
import { rubricSchema } from '../../../src/engine/schemas.ts';
import type { PoolEntry } from '../../../src/interview/core/plan-as-used.ts';

/** What one concept is made of: its weight, a wording, and whole sentences that say it, partly say it, deny nothing else. */
interface ConceptSketch {
  readonly weight: number;
  readonly required?: boolean;
  readonly wording: string;
  readonly says: string;
  readonly probe?: false;
  readonly hint?: false;
}

interface RubricSketch {
  readonly id: string;
  readonly question: string;
  readonly reference: string;
  readonly level: Level;
  readonly minutes: number;
  readonly concepts: Readonly<Record<string, ConceptSketch>>;
}

const sketches: readonly RubricSketch[] = [
  {
    id: 'zqrubric-tea',
    question: 'How would you brew a pot for guests?',
    reference:
      'The kettle boils fresh water so that the flavour opens. Loose leaves give more aroma than a bag. Milk goes in last, after the brew has settled.',
    level: 'junior',
    minutes: 2,
    concepts: {
      kettle: {
        weight: 3,
        required: true,
        wording: 'kettle boils|boiling',
        says: 'The kettle boils the water first, because only great heat opens the flavour.',
      },
      leaves: {
        weight: 2,
        wording: 'loose leaves',
        says: 'I take loose leaves, since they give more aroma than dust in a bag does.',
      },
      milk: {
        weight: 1,
        wording: 'milk last|after',
        says: 'The milk goes in last, so that everybody can judge the colour of the drink.',
        probe: false,
      },
    },
  },
  {
    id: 'zqrubric-bread',
    question: 'How would you bake a loaf at home?',
    reference:
      'The yeast ferments the dough overnight so that it rises. Kneading builds gluten, which holds the gas. Steam in the oven keeps the crust soft until the loaf has grown.',
    level: 'mid',
    minutes: 3,
    concepts: {
      yeast: {
        weight: 3,
        wording: 'yeast ferments',
        says: 'The yeast ferments the dough slowly, because time gives it taste and lets it rise.',
      },
      gluten: {
        weight: 2,
        wording: 'kneading gluten',
        says: 'By kneading I build gluten, which holds the gas inside and gives the loaf its shape.',
        hint: false,
      },
      steam: {
        weight: 1,
        wording: 'steam oven',
        says: 'Some steam in the oven keeps the crust soft, so that the loaf can still grow.',
      },
    },
  },
  {
    id: 'zqrubric-soup',
    question: 'How would you cook a vegetable broth?',
    reference:
      'Roasting the onions first brings sweetness. The broth simmers for an hour and never bubbles hard. Salt comes at the end, because the liquid shrinks.',
    level: 'senior',
    minutes: 5,
    concepts: {
      onions: {
        weight: 3,
        wording: 'roasting|roast onions',
        says: 'I roast the onions before anything else, because browning brings sweetness.',
        probe: false,
        hint: false,
      },
      simmer: {
        weight: 2,
        wording: 'broth simmers',
        says: 'The broth simmers gently for an hour, since hard bubbling would make it cloudy.',
      },
      salt: {
        weight: 1,
        wording: 'salt end',
        says: 'I add salt at the end, because the liquid shrinks and would become too strong.',
      },
    },
  },
];

function short(id: string): string {
  return id.replace('zqrubric-', '');
}

/** Makes a secret: a word that nothing else in the test data holds, made of no word that could earn credit. */
function secret(kind: string, rubric: string, nth: number): string {
  return `zq${kind}-${short(rubric).slice(0, 2)}${nth}`;
}

function toRubric(sketch: RubricSketch): Rubric {
  return rubricSchema.parse({
    id: sketch.id,
    title: `Title of ${short(sketch.id)}`,
    question: sketch.question,
    level: sketch.level,
    topics: [`topic-${short(sketch.id)}`],
    minutes: sketch.minutes,
    referenceAnswers: [`${sketch.reference} ${secret('reference', sketch.id, 0)}.`],
    concepts: Object.entries(sketch.concepts).map(([name, concept], nth) => ({
      id: secret('concept', sketch.id, nth),
      name: `The ${name} matters, ${secret('name', sketch.id, nth)}`,
      weight: concept.weight,
      required: concept.required ?? false,
      anyOf: [concept.wording],
      missed: `You left something out, ${secret('missed', sketch.id, nth)}.`,
      ...(concept.probe === false
        ? {}
        : { probe: `Could you go deeper there, ${secret('probe', sketch.id, nth)}?` }),
      ...(concept.hint === false
        ? {}
        : { hint: `Think about step ${nth}, ${secret('hint', sketch.id, nth)}.` }),
    })),
    misconceptions: [
      {
        id: secret('misconception', sketch.id, 0),
        says: `A microwave is better, ${secret('says', sketch.id, 0)}`,
        anyOf: ['microwave better'],
        severity: 'minor',
        correction: `It heats unevenly, ${secret('correction', sketch.id, 0)}.`,
      },
    ],
    followUps: [0, 1, 2].map((nth) => ({
      text: `And what would you do for twenty people, ${secret('followup', sketch.id, nth)}?`,
      concepts: [secret('concept', sketch.id, nth)],
    })),
  });
}

export const rubrics: readonly Rubric[] = sketches.map(toRubric);
const knowledge = packKnowledge({ id: 'kitchen', version: '1.0.0' }, null, rubrics);

/** The hash is a name of our own here: the core never computes one. */
export function hashOf(rubric: string): string {
  return `zqhash-${short(rubric)}`;
}

const used = new Map(rubrics.map((rubric) => [hashOf(rubric.id), prepareRubric(rubric, knowledge)]));
export const usedRubrics: ReadonlyMap<string, RubricAsUsed> = used;

const compiled = new Map<string, CompiledRubric>();

/** The compiled rubric with this hash, as the shell would hand it in. */
export function rubricByHash(hash: string): CompiledRubric {
  const ready = compiled.get(hash);
  if (ready) return ready;
  const known = used.get(hash);
  if (!known) throw new Error(`no rubric ${hash} in the fixture`);
  const fresh = compileRubric(known);
  compiled.set(hash, fresh);
  return fresh;
}

export type Dish = 'tea' | 'bread' | 'soup';

function find<Item>(items: readonly Item[], matches: (item: Item) => boolean): Item {
  const found = items.find(matches);
  if (found === undefined) throw new Error('not in the fixture');
  return found;
}

export function rubricOf(dish: Dish): Rubric {
  return find(rubrics, (rubric) => rubric.id === `zqrubric-${dish}`);
}
function sketchOf(dish: Dish): RubricSketch {
  return find(sketches, (sketch) => sketch.id === `zqrubric-${dish}`);
}
function nthConcept(dish: Dish, concept: string): number {
  return Object.keys(sketchOf(dish).concepts).indexOf(concept);
}

/** The id of a concept, by the short name of its sketch. */
export function conceptOf(dish: Dish, concept: string): string {
  return secret('concept', `zqrubric-${dish}`, nthConcept(dish, concept));
}

/** The authored text of a concept. */
export function textOf(dish: Dish, concept: string, field: 'probe' | 'hint' | 'name'): string {
  const text = rubricOf(dish).concepts?.[nthConcept(dish, concept)]?.[field];
  if (text === undefined) throw new Error(`${dish}/${concept} has no ${field}`);
  return text;
}

/** Sentences that say these concepts and no others. */
export function saying(dish: Dish, ...concepts: readonly string[]): string {
  return concepts
    .map((name) => {
      const sketch = Object.entries(sketchOf(dish).concepts).find(([each]) => each === name)?.[1];
      if (!sketch) throw new Error(`${dish} has no concept ${name}`);
      return sketch.says;
    })
    .join(' ');
}

/** Says every concept of the dish. */
export function sayingAll(dish: Dish): string {
  return saying(dish, ...Object.keys(sketchOf(dish).concepts));
}

/** On no concept, yet an answer. */
export const sayingNothing =
  'I would start by asking the guests what they had the last time and then plan the rest of the evening.';

export function poolEntry(dish: Dish): PoolEntry {
  const { id, level, topics, minutes } = rubricOf(dish);
  return { rubric: id, hash: hashOf(id), level, topics, minutes };
}

/** The tea again under another id and level, as one question of a large pool; asked and graded like the first. */
export function teaOfLevel(level: Level, nth: number, topic = 'tea'): PoolEntry {
  const rubric: Rubric = { ...rubricOf('tea'), id: `zqrubric-tea-${level}-${nth}`, level, topics: [topic] };
  used.set(hashOf(rubric.id), prepareRubric(rubric, knowledge));
  return {
    rubric: rubric.id,
    hash: hashOf(rubric.id),
    level,
    topics: rubric.topics,
    minutes: rubric.minutes,
  };
}
