import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/engine/index.ts';
import { deriveConcepts } from '../../../src/engine/rubrics/derive-concepts.ts';
import { conceptSchema } from '../../../src/engine/rubrics/schema.ts';
import { deployment, indexes } from '../../fixtures/rubrics.ts';

const QUESTION = 'How do you ship it?';

function namesFor(...references: string[]): string[] {
  return deriveConcepts(QUESTION, references).map(({ name }) => name);
}
function passagesOf(concepts: readonly Concept[]): (readonly string[])[] {
  return concepts.map(({ passages = [] }) => passages);
}

describe('deriving concepts', () => {
  it('takes list items with a name, by that name', () => {
    const names = deriveConcepts(deployment.question, deployment.referenceAnswers).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Feature flag', 'Canary', 'Rollback', 'Observability']));
    expect(names.join()).not.toContain('Ways to lower');
  });

  it('gives six to ten for a reference of some length', () => {
    for (const rubric of [deployment, indexes]) {
      const concepts = deriveConcepts(rubric.question, rubric.referenceAnswers);
      expect(concepts.length).toBeGreaterThanOrEqual(6);
      expect(concepts.length).toBeLessThanOrEqual(10);
    }
    const long = Array.from(
      { length: 30 },
      (_, number) => `Point ${number} concerns topic${number} with detail${number}.`,
    );
    expect(deriveConcepts(QUESTION, [long.join(' ')])).toHaveLength(10);
  });

  it('calls each by its clause, without what ties it to the one before', () => {
    expect(
      namesFor(
        'A queue buffers messages, because producers outrun consumers, so that peaks hurt nobody at all.',
      ),
    ).toEqual(['A queue buffers messages', 'Producers outrun consumers', 'Peaks hurt nobody at all']);
  });

  it('keeps a clause with the one that it depends on', () => {
    expect(namesFor('If the disk is full, the oldest segments go. They are archived before.')).toEqual([
      'If the disk is full, the oldest segments go',
      'They are archived before',
    ]);
  });

  it('cuts long names where a clause ends, else between words', () => {
    const tail = 'whatever the weather or the mood of the people who happen to be on duty that very night';
    expect(namesFor(`Alarms wake whoever is on call, ${tail}`)).toEqual(['Alarms wake whoever is on call']);
    const [name = ''] = namesFor(`Alarms wake people ${tail} ${tail}`);
    expect(name.length).toBeLessThanOrEqual(92);
    expect(name).toMatch(/ \S+ \u2026$/);
  });

  it('takes what stands before a colon for a name only in one line among several', () => {
    expect(namesFor('Canary: a few users get it first. Rollback: the old version stays warm.')).toHaveLength(
      2,
    );
    expect(namesFor('Canary: a few users get it first.\nRollback: the old version stays warm.')).toEqual([
      'Canary',
      'Rollback',
    ]);
  });

  it('gives short ids of whole words, which depend on nothing but the names', () => {
    const ids = deriveConcepts(QUESTION, [...indexes.referenceAnswers]).map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(34);
    expect(deriveConcepts('Why?', [...indexes.referenceAnswers]).map(({ id }) => id)).toEqual(ids);
  });

  it('gives valid concepts with ids of their own, also for a reference in another script', () => {
    const references = ['Same words here.\nSame words here.\n\u7f13\u5b58 \u961f\u5217\n!|_ == ||\nx'];
    for (const concepts of [deriveConcepts(QUESTION, references), deriveConcepts('', ['a'.repeat(500)])]) {
      for (const concept of concepts) expect(conceptSchema.parse(concept)).toEqual(concept);
      expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    }
  });

  it('gives each what the further references say of it, and loses nothing of them', () => {
    const concepts = deriveConcepts(QUESTION, [
      'The canary gets a few users first. A rollback restores the old version.',
      'Restore the old version by a rollback. Let few users meet the canary. Tell support.',
    ]);
    expect(passagesOf(concepts)).toEqual([
      ['The canary gets a few users first', 'Let few users meet the canary; Tell support'],
      ['A rollback restores the old version', 'Restore the old version by a rollback'],
    ]);
  });

  it('reads every reference by its own words: one without any is kept beside one that has some', () => {
    const same = 'They are the same.';
    for (const references of [
      [same, 'Both bulbs shine equally.'],
      ['Both bulbs shine equally.', same],
    ]) {
      const [concept] = deriveConcepts('What happens to both bulbs?', references);
      expect(concept?.name).toBe('Both bulbs shine equally');
      expect(concept?.passages).toContain('They are the same');
    }
  });

  it('gives nothing for nothing', () => {
    expect(deriveConcepts('', [])).toEqual([]);
    expect(deriveConcepts(QUESTION, ['', ' \n'])).toEqual([]);
  });
});
