import { describe, expect, it } from 'vitest';
import { analyse, CompiledLexicon, english, nameOf, termsOf } from '../../../src/engine/text/index.ts';

const lexicon = new CompiledLexicon(
  [
    ['KDS', ['Kinesis Data Streams', 'Kinesis Streams']],
    ['Amazon Data Firehose', ['Firehose']],
    ['constructor', ['__proto__']],
  ],
  english,
);
function terms(text: string): string[] {
  return termsOf(analyse(text, english).words, lexicon);
}

describe('a lexicon', () => {
  it('treats all names of a thing as equal, in both directions', () => {
    function namesOf(name: string): string[] {
      return lexicon.namesFor(nameOf(name, english)).map((one) => one.join(' '));
    }
    expect(new Set(namesOf('KDS'))).toEqual(new Set(namesOf('kinesis data streams')));
    expect(namesOf('Firehose')).toContain(nameOf('Amazon Data Firehose', english).join(' '));
    expect(namesOf('redis')).toEqual([nameOf('redis', english).join(' ')]);
  });

  it('counts a name as one term, the longest name first', () => {
    expect(terms('We send it to Kinesis Data Streams')).toEqual(terms('we send it to KDS'));
    expect(terms('Kinesis alone')).toHaveLength(2);
  });

  it('is not confused by names that objects have already', () => {
    expect(terms('constructor')).toEqual(terms('__proto__'));
    expect(terms('toString hasOwnProperty')).toHaveLength(2);
  });
});
