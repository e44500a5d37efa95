import { describe, expect, it } from 'vitest';
import type { RubricAsWritten } from '../../../src/engine/index.ts';
import { canonicalJson } from '../../../src/engine/rubrics/canonical.ts';
import { compileRubric } from '../../../src/engine/rubrics/compile.ts';
import { withDefaults } from '../../../src/engine/rubrics/defaults.ts';
import { adHocRubric, packKnowledge, prepareRubric } from '../../../src/engine/rubrics/prepare.ts';
import { rubricSchema } from '../../../src/engine/rubrics/schema.ts';
import { english, fixedIdf } from '../../../src/engine/text/index.ts';
import { caching, indexes, knowledge, lexicon, queue, rubrics } from '../../fixtures/rubrics.ts';

describe('a rubric as used', () => {
  it('is plain JSON that compiles again from nothing but itself', () => {
    const used = prepareRubric(caching, knowledge);
    const again: typeof used = JSON.parse(canonicalJson(used));
    expect(again).toEqual(used);
    expect(compileRubric(again).concepts).toEqual(compileRubric(used).concepts);
  });

  it('keeps what an author wrote and derives what they left out', () => {
    expect(prepareRubric(caching, knowledge).rubric.concepts).toEqual(caching.concepts);
    expect(prepareRubric(indexes, knowledge).rubric.concepts.length).toBeGreaterThanOrEqual(6);
  });

  it('holds no samples, and only the lexicon entries that can matter', () => {
    const withSample = rubricSchema.parse({
      ...queue,
      samples: [{ kind: 'strong', answer: 'x', range: [0, 1] }],
    });
    const used = prepareRubric(withSample, knowledge);
    expect(Object.keys(used.rubric)).not.toContain('samples');
    expect(used.lexicon.map(([name]) => name)).toEqual(['DLQ', 'SQS']);
  });

  it('does not depend on the order of the pack', () => {
    const identity = { id: 'fixtures', version: '1.0.0' };
    const backwards = packKnowledge(identity, lexicon, [...rubrics].reverse());
    expect(canonicalJson(prepareRubric(caching, backwards))).toBe(
      canonicalJson(prepareRubric(caching, knowledge)),
    );
  });

  it('takes words such as __proto__ and constructor', () => {
    const rubric = rubricSchema.parse({
      ...caching,
      concepts: [{ id: 'proto', name: 'constructor', anyOf: ['__proto__ constructor'] }],
    });
    const used = prepareRubric(rubric, packKnowledge(null, lexicon, [rubric]));
    expect(used.idf.every(([, idf]) => Number.isFinite(idf))).toBe(true);
    expect(compileRubric(used).concepts).toHaveLength(1);
  });
});

describe('an ad-hoc rubric', () => {
  it('takes question and references as they come', () => {
    const used = adHocRubric('What is a cache?', ['A cache keeps copies near the reader.', ' ']);
    expect(used.pack).toBeNull();
    expect(used.rubric.referenceAnswers).toHaveLength(1);
    expect(compileRubric(adHocRubric('', []))).toBeDefined();
  });

  it('weighs words by the fixed table, never by the file it stands in', () => {
    const one = adHocRubric('What is a cache?', ['A cache keeps copies near the reader.']);
    expect(new Map(one.idf).get('near')).toBe(fixedIdf('near', english));
    expect(new Map(one.idf).get('near')).not.toBe(new Map(one.idf).get('reader'));
    expect(one).toEqual(adHocRubric('What is a cache?', ['A cache keeps copies near the reader.']));
  });
});

describe('a rubric as its file says it', () => {
  const written: RubricAsWritten = {
    id: 'idempotent-consumer',
    title: 'Messages that come twice',
    question: 'Your queue may deliver a message twice. What do you do?',
    level: 'mid',
    topics: ['messaging'],
    minutes: 4,
    referenceAnswers: ['I make the consumer idempotent: each message has a key under a unique constraint.'],
    concepts: [
      { id: 'idempotent', name: 'Idempotent consumer', anyOf: ['idempotent consumer|handler'] },
      { id: 'key', name: 'Unique key', weight: 1, required: true, anyOf: ['key|id unique constraint'] },
    ],
    followUps: [{ text: 'And then?' }],
    samples: [{ kind: 'strong', answer: 'x', range: [0, 1] }],
  };

  it('is filled in as the schema fills it in', () => {
    const { concepts: _concepts, followUps: _followUps, samples: _samples, ...least } = written;
    for (const rubric of [written, least, caching, queue])
      expect(withDefaults(rubric)).toEqual(rubricSchema.parse(rubric));
  });

  it('is prepared without a word about what it leaves out', () => {
    const used = prepareRubric(written, packKnowledge(null, null, [written]));
    expect(used.rubric).toMatchObject({ misconceptions: [], concepts: [{ weight: 2, required: false }, {}] });
    expect(() => compileRubric(used)).not.toThrow();
  });
});
