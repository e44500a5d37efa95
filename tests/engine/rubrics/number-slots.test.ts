import { describe, expect, it } from 'vitest';
import { compileRubric } from '../../../src/engine/rubrics/compile.ts';
import { matchWording } from '../../../src/engine/rubrics/match-wording.ts';
import { numberTestOf } from '../../../src/engine/rubrics/number-slots.ts';
import { packKnowledge, prepareRubric } from '../../../src/engine/rubrics/prepare.ts';
import { wrongNumbersOf } from '../../../src/engine/rubrics/wrong-number.ts';
import { analyse, english, WordIndex } from '../../../src/engine/text/index.ts';

function compiled(...anyOf: string[]) {
  const rubric = {
    id: 'numbers',
    title: 'Numbers',
    question: 'What do you know of it?',
    level: 'mid' as const,
    topics: ['numbers'],
    minutes: 1,
    referenceAnswers: ['It is known.'],
    concepts: [{ id: 'one', name: 'One', anyOf }],
  };
  return compileRubric(prepareRubric(rubric, packKnowledge(null, null, [])));
}

/** How much of a wording is found, looked up alone and with all slots of its rubric. */
function share(wording: string, text: string): number {
  const rubric = compiled(wording);
  const [own] = rubric.concepts[0]?.ways[0]?.groups[0] ?? [];
  if (own === undefined) return Number.NaN;
  const index = new WordIndex(analyse(text, english), rubric.vocabulary);
  const alone = Math.max(0, ...matchWording(own, index).map((match) => match.share));
  const hits = rubric.slots.hitsIn(index);
  expect(Math.max(0, ...matchWording(own, index, { hits }).map((match) => match.share))).toBe(alone);
  return alone;
}

function wrongIn(wordings: readonly string[], text: string): string[] {
  const rubric = compiled(...wordings);
  const index = new WordIndex(analyse(text, english), rubric.vocabulary);
  const [concept] = rubric.concepts;
  if (concept === undefined) return [];
  return wrongNumbersOf(concept, index, rubric.slots.hitsIn(index)).map(({ hit }) =>
    text.slice(index.analysis.words[hit.from]?.start, index.analysis.words[hit.to]?.end),
  );
}

describe('a number in a wording', () => {
  it.each([
    ['1000', '1,000 reads'],
    ['1000', '1 000 reads'],
    ['1000', '1k reads'],
    ['1000', 'a thousand reads'],
    ['1,000', '1000 reads'],
    ['30', 'thirty seconds'],
    ['2', 'two of them'],
    ['99.9%', '99.9% of the time'],
    ['5GB', '5 gigabytes'],
    ['5_gb', '5GB'],
    ['10_gb', '10,240 MB'],
    ['10_gb', '10,000 MB'],
    ['1_mib', '1024 KB'],
    ['15_min', 'a quarter of 900 seconds'],
    ['90_s', '1.5 minutes'],
    ['72h', 'three days'],
    ['99.9_%', '99.9 percent'],
    ['99.9%', '99.9 %'],
    ['11.25±0.1_ml', '11,25 ml'],
    ['11.25±0.1_ml', '11.35 ml'],
    ['11.25+-0.1_ml', '0.0112 l'],
    ['200±5%_ms', '0.21 s'],
    ['>=15_min', '20 minutes'],
    ['>=15_min', 'an hour? 1 hour'],
    ['<5%', 'below 3 percent'],
    ['<=3', 'three'],
    ['>3', '4 replicas'],
    ['1000_reads', 'a thousand reads'],
    ['6_copies', 'six copies'],
    ['11_nines', 'eleven nines'],
    ['5_mg_per_kg', '5 mg per kg'],
  ])('`%s` is met by "%s"', (wording, text) => {
    expect(share(wording, text)).toBe(1);
  });

  it.each([
    ['1000', '10,000 reads'],
    ['5GB', '5 MB'],
    ['5GB', '5 of them'],
    ['10_gb', '10,100 MB'],
    ['11.25±0.1_ml', '11.4 ml'],
    ['11.25±0.1_ml', '11.25 mg'],
    ['>=15_min', '15 seconds'],
    ['>=15_min', '14 min'],
    ['<5%', '5 percent'],
    ['<5%', '3 of them'],
    ['>3', '4 GB'],
    ['6_copies', 'six zones'],
    ['3.12', '3.12.1'],
    ['100', '100% of the time'],
  ])('`%s` is not met by "%s"', (wording, text) => {
    expect(share(wording, text)).toBe(0);
  });

  it.each(['24/7', 's3', '4th', '6CO2', '1:1', '7am', '3ds', '0.0.0.0/0', '>=', '3.12.1', 'two'])(
    'is not `%s`, which is looked for as a word',
    (alternative) => {
      expect(numberTestOf(alternative, english)).toBeNull();
    },
  );

  it('fills a slot beside others, in order too', () => {
    expect(share('port > 8443', 'it listens on port 8,443')).toBe(1);
    expect(share('timeout|limit +15_min', 'the limit is fifteen minutes')).toBe(1);
    expect(share('timeout|limit +15_min', 'the limit is fifty minutes')).toBe(0);
  });
});

describe('a wrong number in the right place', () => {
  it.each([
    [['port 8443'], 'It uses port 8444.', ['8444']],
    [['python >=3.12'], 'At least Python 2.7 is needed.', ['2.7']],
    [['run|timeout|limit 15_min'], 'It can run for at most 50 minutes.', ['50 minutes']],
    [['run|timeout|limit 15_min'], 'It can run for an hour, that is 1 hour.', []],
    [['run|timeout 15|fifteen minutes'], 'It can run for 50 minutes.', ['50 minutes']],
    [['unit +1000_reads', 'unit reads +4_kb'], 'One unit gives 5,000 reads of 8 KB.', ['5,000', '8 KB']],
    [['six_copies|6_copies 3_zones'], 'It keeps six copies in two zones.', ['two']],
  ])('of %j in "%s" is %j', (wordings, text, wrong) => {
    expect(wrongIn(wordings, text)).toEqual(wrong);
  });

  it.each([
    ['is none beside the right one', ['port 8443'], 'It uses port 8443 or 8444.'],
    ['is none where a wording asks for it, too', ['port 8443', 'port|test 8444'], 'It uses port 8444.'],
    ['is none in another clause', ['limit 15_min'], 'There is a limit; we wait for 20 minutes.'],
    ['is none where it measures something else', ['limit 15_min'], 'The limit is 10 GB.'],
    [
      'is none far off without a unit',
      ['port 443'],
      'The port is open for everybody in the office of our 300 people.',
    ],
    ['is none where something else lacks', ['port tls 8443'], 'It uses port 8444.'],
    ['is none where words will do', ['wait 15_min|briefly'], 'We wait for 20 minutes.'],
    ['is none in a date', ['year 2024'], 'The year begins 2026-01-01.'],
  ])('%s', (_, wordings, text) => {
    expect(wrongIn(wordings, text)).toEqual([]);
  });
});
