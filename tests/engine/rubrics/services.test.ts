import { describe, expect, it } from 'vitest';
import { compileRubric, packKnowledge, prepareRubric } from '../../../src/engine/index.ts';
import { compileServices, servicesAsUsed } from '../../../src/engine/rubrics/services.ts';
import { servicesSchema } from '../../../src/engine/schemas.ts';
import { english } from '../../../src/engine/text/index.ts';
import { rubrics } from '../../fixtures/rubrics.ts';

const written = {
  makers: ['Acme'],
  jobs: { query: ['ad_hoc queries', 'query|scan lake'], queue: ['queue messages'] },
  services: { Sieve: { also: ['Acme Sieve'], does: ['query'] }, Pipe: { does: ['queue', 'query'] } },
};
const table = servicesSchema.parse(written);
const [rubric] = rubrics;

describe('the schema of services', () => {
  it('fills in what may be left out', () => {
    expect(table.services.Pipe).toEqual({ also: [], does: ['queue', 'query'] });
    expect(servicesSchema.parse({ jobs: written.jobs, services: {} }).makers).toEqual([]);
  });

  it('refuses a job that there is not, and says where it is named', () => {
    const { error } = servicesSchema.safeParse({
      ...written,
      services: { Sieve: { does: ['query', 'cook'] } },
    });
    expect(error?.issues).toEqual([
      expect.objectContaining({ path: ['services', 'Sieve', 'does', 1], message: 'there is no job "cook"' }),
    ]);
  });

  it.each(['+query lake', 'query > lake', 'query !lake'])('refuses the signs of "%s"', (wording) => {
    expect(
      servicesSchema.safeParse({ ...written, jobs: { query: [wording], queue: ['queue'] } }).success,
    ).toBe(false);
  });
});

describe('services as used', () => {
  it('have the names of the lexicon, and jobs by number', () => {
    const lexicon = [
      ['Sieve', ['Strainer']],
      ['Conduit', ['Pipe']],
      ['Other', ['Thing']],
    ] as const;
    expect(servicesAsUsed(table, lexicon)).toEqual({
      makers: ['Acme'],
      jobs: [['ad_hoc queries', 'query|scan lake'], ['queue messages']],
      services: [
        [['Sieve', 'Strainer', 'Acme Sieve'], [0]],
        [
          ['Pipe', 'Conduit'],
          [1, 0],
        ],
      ],
    });
  });

  it('are part of a rubric only where its pack has them', () => {
    if (rubric === undefined) throw new RangeError('no rubric');
    const without = prepareRubric(rubric, packKnowledge(null, null, []));
    const having = prepareRubric(rubric, packKnowledge(null, null, [], table));
    expect(without).not.toHaveProperty('services');
    expect(having).toEqual({ ...without, services: servicesAsUsed(table, []) });
    expect(compileRubric(without).services).toBeNull();
    expect(compileRubric(having).services).not.toBeNull();
  });

  it('compile once, and to the same where they are read anew', () => {
    const used = servicesAsUsed(table, []);
    expect(compileServices(used, english)).toBe(compileServices(used, english));
    expect(compileServices(structuredClone(used), english)).toEqual(compileServices(used, english));
  });
});
