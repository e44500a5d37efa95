import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeRanges } from '../../../src/engine/text/code.ts';
import { english } from '../../../src/engine/text/index.ts';

function found(text: string): string[] {
  return codeRanges(text, english).map(({ start, end }) => text.slice(start, end).trim());
}

describe('commands, queries and code in a text', () => {
  it.each([
    ['`aws s3 sync s3://a s3://b --delete --dryrun`', '`aws s3 sync s3://a s3://b --delete --dryrun`'],
    ['aws s3 sync s3://a s3://b --delete --dryrun', 'aws s3 sync s3://a s3://b --delete --dryrun'],
    ['I would run: kubectl get pods -n orders, and look.', 'kubectl get pods -n orders'],
    ['`docker compose up`', '`docker compose up`'],
    [
      '`select id, day, total from orders where day = 3`',
      '`select id, day, total from orders where day = 3`',
    ],
    [
      'Like this:\nSELECT day, count(id)\nFROM orders\nGROUP BY day;\nThat is all.',
      'SELECT day, count(id)\nFROM orders\nGROUP BY day',
    ],
    ['`df.write.partitionBy("day").parquet(path)`', '`df.write.partitionBy("day").parquet(path)`'],
    ['```python\nclient = connect()\n```', '```python\nclient = connect()\n```'],
  ])('are seen when given %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    '`S3`, `Glue`, `Athena`, `Lambda`, `Kinesis`',
    '```\nS3\nGlue\nAthena\nLambda\n```',
    '`docker kubernetes terraform helm`',
    'Select the rows from which the table is built, and where they came from.',
    'aws glue athena lambda kinesis redshift',
    'cache (redis), jitter (random), lock (stampede), rate (hits)',
  ])('are not seen in names and prose: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are stretches of the text in order, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('`', '```', 'aws ', '--x ', 'SELECT ', 'from ', '; ', '\n', '(', '=', 'ab '),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of codeRanges(text, english)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { seed: 1 },
    );
  });
});
