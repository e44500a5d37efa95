import { describe, expect, it, test } from 'vitest';
import { wrongProductSpans } from '../../../src/engine/grading/wrong-products.ts';
import {
  analyse,
  compileRubric,
  gradeAnswer,
  packKnowledge,
  prepareRubric,
} from '../../../src/engine/index.ts';
import { compileServices, servicesAsUsed } from '../../../src/engine/rubrics/services.ts';
import { servicesSchema } from '../../../src/engine/schemas.ts';
import { english } from '../../../src/engine/text/index.ts';
import { rubrics } from '../../fixtures/rubrics.ts';

const table = servicesSchema.parse({
  makers: ['Acme'],
  jobs: {
    query: ['query|scan lake|files|parquet', 'ad_hoc sql'],
    queue: ['buffer messages|events', 'decouple services'],
    keys: ['rotate|hold keys|encryption_keys', 'key_management'],
    encrypt: ['encrypt'],
    orchestrate: ['orchestrate workflow|steps'],
  },
  services: {
    Sieve: { also: ['Query Sieve'], does: ['query'] },
    Pipe: { does: ['queue'] },
    Vault: { does: ['keys', 'encrypt'] },
    Baton: { does: ['orchestrate'] },
    Bucket: { does: ['encrypt'] },
  },
});
const services = compileServices(servicesAsUsed(table, []), english);

/** The stretches that are pointed at. */
function pointed(...texts: string[]): string[] {
  const turns = texts.map((text, number) => ({ analysis: analyse(text, english), number }));
  return wrongProductSpans(services, turns).map(({ turn, start, end }) =>
    (texts[turn] ?? '').slice(start, end),
  );
}

describe('a wrong product', () => {
  test.each([
    ['Sieve rotates the keys.', ['Sieve', 'rotates the keys']],
    ['Acme Query Sieve rotates the keys.', ['Query Sieve', 'rotates the keys']],
    ['The keys are rotated by the Acme Pipe.', ['keys are rotated', 'Pipe']],
    ['With Pipe we scan the lake.', ['Pipe', 'scan the lake']],
    ['I would use Vault to decouple the services.', ['Vault', 'decouple the services']],
    ['The events are buffered in Vault.', ['events are buffered', 'Vault']],
    ['Pipe does the key management.', ['Pipe', 'key management']],
    ['We took Sieve, which buffers the events.', ['which', 'buffers the events']],
    [
      'Vault scans the lake, and Sieve holds the encryption keys.',
      ['Vault', 'scans the lake', 'Sieve', 'holds the encryption keys'],
    ],
    ['Pipe holds the keys next to the Vault.', ['Pipe', 'holds the keys']],
  ])('is found in "%s"', (text, spans) => {
    expect(pointed(text)).toEqual(spans);
  });

  test.each([
    'Sieve scans the lake.',
    'Sieve scans the lake and rotates the keys.',
    'Sieve does not rotate the keys.',
    'Never rotate keys with Sieve.',
    'Instead of Sieve for the keys that we rotate, take Vault.',
    'Why would Sieve rotate the keys?',
    'Baton orchestrates the steps of Sieve.',
    'We orchestrate the workflow around Sieve.',
    'Sieve is encrypted.',
    'Sieve is also encrypted by Vault.',
    'Sieve key management',
    'The Vault rotates the keys of the Bucket.',
    'Nothing is named here that rotates the keys.',
    '',
  ])('is not found in "%s"', (text) => {
    expect(pointed(text)).toEqual([]);
  });

  it('needs a second one where any service is used rightly', () => {
    const right = 'Baton orchestrates the steps.';
    expect(pointed(right, 'Sieve rotates the keys.')).toEqual([]);
    expect(pointed(right, 'Sieve rotates the keys. Vault scans the lake.')).toHaveLength(4);
    expect(pointed(right, 'Sieve rotates the keys. Then Sieve holds the encryption keys.')).toEqual([]);
  });

  it('is not looked for in a clause that is a list of services, nor far from one', () => {
    expect(pointed(`Sieve ${'Pipe '.repeat(12)} rotates the keys.`)).toEqual([]);
    expect(pointed(`Sieve ${'really '.repeat(20)} rotates the keys.`)).toEqual([]);
  });

  it('is no matter where the pack does not tell', () => {
    expect(
      wrongProductSpans(null, [{ analysis: analyse('Sieve rotates the keys.', english), number: 0 }]),
    ).toEqual([]);
  });
});

describe('the flag', () => {
  const [rubric] = rubrics;
  if (rubric === undefined) throw new RangeError('no rubric');
  const without = compileRubric(prepareRubric(rubric, packKnowledge(null, null, [])));
  const having = compileRubric(prepareRubric(rubric, packKnowledge(null, null, [], table)));

  it('asks for a person and leaves the score alone', () => {
    const turns = [
      { text: 'Sieve rotates the keys, then I invalidate the key after each write.', heard: [], hinted: [] },
    ];
    const grade = gradeAnswer(having, turns);
    expect(grade.flags).toContainEqual({
      id: 'wrong-product',
      spans: [
        { turn: 0, start: 0, end: 5 },
        { turn: 0, start: 6, end: 22 },
      ],
    });
    expect(grade.needsReview).toBe(true);
    expect(grade.score).toBe(gradeAnswer(without, turns).score);
  });

  it('is never raised without a table, whose absence changes nothing', () => {
    const turns = [{ text: 'Sieve scans the lake.', heard: [], hinted: [] }];
    expect(gradeAnswer(having, turns)).toEqual(gradeAnswer(without, turns));
  });
});
