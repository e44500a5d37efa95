// The answers of the golden file: one of every kind, on rubrics authored and derived.
import { adHocRubric, prepareRubric, type RubricAsUsed, type Turn } from '../../../src/engine/index.ts';
import { caching, deployment, indexes, knowledge, queue } from '../../fixtures/rubrics.ts';
import { cachingInOtherWords, gibberish, queueInOtherWords, turn } from './answers.ts';

export interface GoldenCase {
  readonly name: string;
  /** Index into `goldenRubrics`. */
  readonly rubric: number;
  readonly turns: readonly Turn[];
}

export const goldenRubrics: readonly RubricAsUsed[] = [
  ...[caching, queue, indexes, deployment].map((rubric) => prepareRubric(rubric, knowledge)),
  adHocRubric('What is a hash table?', [
    'A hash table maps keys to values: a hash function computes the bucket of a key, so lookups take O(1) on average; collisions are chained or probed.',
  ]),
];

export const goldenCases: readonly GoldenCase[] = [
  { name: 'a copied reference', rubric: 0, turns: [turn(caching.referenceAnswers[0] ?? '')] },
  { name: 'a good answer in other words', rubric: 0, turns: [turn(cachingInOtherWords)] },
  {
    name: 'right and wrong together',
    rubric: 0,
    turns: [turn(`${cachingInOtherWords} And cached entries need no expiry.`)],
  },
  {
    name: 'a list of keywords',
    rubric: 0,
    turns: [turn('cache, miss, ttl, jitter, key, invalidate, write, stampede')],
  },
  { name: 'an echo of the question', rubric: 0, turns: [turn(caching.question)] },
  {
    name: 'a turn, a probe with a hint, a second turn',
    rubric: 0,
    turns: [
      turn('A read looks into the cache first; a miss loads the row from the database and fills the cache.'),
      turn('Ah, I would invalidate the key whenever a product is written.', {
        heard: ['What if the price of a product changes?', 'Think of the key after a write.'],
        hinted: ['invalidate'],
      }),
    ],
  },
  { name: 'another good answer in other words', rubric: 1, turns: [turn(queueInOtherWords)] },
  {
    name: 'a denial of what is asked for',
    rubric: 1,
    turns: [
      turn(
        'A queue guarantees exactly-once delivery, so the handler need not be idempotent for any message.',
      ),
    ],
  },
  { name: 'I do not know', rubric: 1, turns: [turn("Sorry, I don't know.")] },
  {
    name: 'a short answer on derived concepts, with typos and an emoji',
    rubric: 2,
    turns: [
      turn(
        '\u{1f600} An indx keeps columns in sorted order as a B-tree, so matching rows need no full scann.\nWrites get slower.',
      ),
    ],
  },
  {
    name: 'list items on derived concepts',
    rubric: 3,
    turns: [
      turn(
        '- put it behind a feature flag and switch it on per customer\n- canary with one percent of the traffic, comparing error rates\n- keep the old artefact, so that reverting is quick',
      ),
    ],
  },
  {
    name: 'an ad-hoc question',
    rubric: 4,
    turns: [
      turn('The key is hashed to find its bucket, which makes a lookup O(1); colliding keys are chained.'),
    ],
  },
  { name: 'gibberish', rubric: 4, turns: [turn(gibberish)] },
  { name: 'nothing', rubric: 4, turns: [turn('')] },
];
