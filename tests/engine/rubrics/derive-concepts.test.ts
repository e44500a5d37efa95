import { describe, expect, it } from 'vitest';
import { deriveConcepts } from '../../../src/engine/rubrics/derive-concepts.ts';
import { conceptSchema } from '../../../src/engine/rubrics/schema.ts';
import { wordingsOfConcept } from '../../../src/engine/rubrics/written-wordings.ts';
import { deployment, indexes } from '../../fixtures/rubrics.ts';

const QUESTION = 'How do you ship it?';

describe('deriving concepts', () => {
  it('takes list items with a name first, by that name', () => {
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

  it('cuts one sentence into key phrases', () => {
    const concepts = deriveConcepts(QUESTION, [
      'A queue buffers messages while the consumer is slow or a deployment restarts it.',
    ]);
    expect(concepts.length).toBeGreaterThanOrEqual(4);
    expect(concepts.some(({ groups }) => groups !== undefined)).toBe(true);
  });

  it('gives valid concepts with ids of their own, also for a reference in another script', () => {
    const references = ['Same words here.\nSame words here.\n\u7f13\u5b58 \u961f\u5217\n!|_ == ||\nx'];
    for (const concepts of [deriveConcepts(QUESTION, references), deriveConcepts('', ['a'.repeat(500)])]) {
      for (const concept of concepts) expect(conceptSchema.parse(concept)).toEqual(concept);
      expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    }
  });

  it('leaves out words of the question, unless there are no others', () => {
    const wordings = deriveConcepts('What is a message queue?', ['A message queue decouples services.'])
      .flatMap(({ anyOf, groups }) => [...(anyOf ?? []), ...(groups ?? []).flat()])
      .join(' ');
    expect(wordings).toContain('decouples');
    expect(wordings).not.toContain('queue');
    expect(deriveConcepts('What is a message queue?', ['A message queue.'])).not.toEqual([]);
  });

  it('asks for a denial where the reference denies', () => {
    const [concept] = deriveConcepts(QUESTION, ['Never keep any session state in process memory.']);
    const wordings = concept === undefined ? [] : wordingsOfConcept(concept);
    expect(wordings.some((wording) => wording.startsWith('no|not|never'))).toBe(true);
  });

  it('gives nothing for nothing', () => {
    expect(deriveConcepts('', [])).toEqual([]);
    expect(deriveConcepts(QUESTION, ['', ' \n'])).toEqual([]);
  });
});
