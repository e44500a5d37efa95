// What the signs of a wording ask for, and what negations do to it.
import { describe, expect, it } from 'vitest';
import { matchWording } from '../../../src/engine/rubrics/match-wording.ts';
import { compileWording } from '../../../src/engine/rubrics/wording.ts';
import { isDenied } from '../../../src/engine/rubrics/wording-negation.ts';
import { countingSteps } from '../grading/counting-steps.ts';
import { found, indexOf, knowledge, share } from './wordings-in-text.ts';

describe('a word that bars a wording', () => {
  it('does not bar what the wording itself asks for', () => {
    expect(share('never_hurts index more !never', 'One more index never hurts')).toBe(1);
    expect(share('cannot|never queue deleted !not', "The queue can't be deleted")).toBe(1);
    expect(share('queue deleted !not', "The queue can't be deleted")).toBe(0);
    expect(share('never_hurts index more !never', 'Never say more index never hurts')).toBe(0);
  });
});

describe('a slot that negates', () => {
  it.each([
    ['not queue lost', "The queue isn't lost"],
    ['not queue lost', 'The queue cannot get lost'],
    ['cannot|never queue deleted', "The queue can't be deleted"],
    ['cannot|never queue deleted', 'The queue cant be deleted'],
  ])('of "%s" is met by "%s"', (wording, text) => {
    expect(share(wording, text)).toBe(1);
  });

  it('is not met by a word that only looks like one', () => {
    expect(share('cannot|not queue deleted', 'The queue can be deleted')).toBeLessThan(1);
    expect(share('cannot queue deleted', "The queue isn't deleted")).toBeLessThan(1);
  });
});

describe('a slot that must be filled', () => {
  it('earns nothing while it is empty, and a part with others empty', () => {
    expect(share('connection invocation +outside', 'each invocation opens a connection')).toBe(0);
    expect(share('connection invocation +outside', 'the connection is opened outside')).toBeCloseTo(2 / 3);
    expect(share('connection invocation +outside', 'outside the invocation, one connection')).toBe(1);
  });

  it('comes before heavier words, and before nearer ones', () => {
    expect(found('cold +cache', 'the cache')).toEqual(['cache']);
    expect(share('connection|cache +cache handler', 'cache the handler')).toBeCloseTo(1.25 / 2.25);
    const far = 'the connection of this handler at an invocation is kept outside';
    expect(share('connection handler invocation queue +outside', far)).toBeCloseTo(3 / 5);
    expect(share('connection handler queue +outside|invocation', far)).toBeCloseTo(3 / 4);
  });
});

describe('an order', () => {
  it('must be kept within one clause', () => {
    expect(share('writer > stream|copy reader', 'the writer streams all changes to a reader')).toBe(1);
    expect(share('writer > stream|copy reader', 'the reader streams all changes to a writer')).toBe(0);
    expect(share('writer > stream|copy reader', 'the writer is big; it streams to a reader')).toBe(0);
    expect(share('writer > stream|copy reader', 'the writer is big and streams to a reader')).toBeLessThan(1);
  });

  it('earns a part where words lack, but none where a side lacks', () => {
    expect(share('writer > stream|copy reader', 'the writer serves a reader')).toBeCloseTo(2 / 3);
    expect(share('writer > stream|copy reader', 'it streams to a reader')).toBe(0);
    expect(share('writer > stream|copy reader', 'it is the writer')).toBe(0);
  });

  it('holds over several stages and long stretches', () => {
    const cycle = 'light > thylakoid > dark > stroma';
    const much = 'very '.repeat(12);
    expect(share(cycle, `light in the thylakoid ${much} dark in the stroma`)).toBe(1);
    expect(share(cycle, `light in the stroma ${much} dark in the thylakoid`)).toBe(0);
    expect(share(cycle, 'stroma dark thylakoid light light thylakoid dark stroma')).toBe(1);
  });

  it('takes steps in proportion to the length of a clause that never ends', () => {
    const compiled = compileWording('writer copy > reader|copy writer > stream', knowledge);
    function steps(words: number): number {
      const index = indexOf('writer copy reader '.repeat(words / 3));
      return countingSteps(() => matchWording(compiled, index));
    }
    expect(steps(6_000)).toBeLessThan(5 * steps(1_500));
  });
});

describe('denial', () => {
  function denies(wording: string, text: string): boolean {
    const index = indexOf(text);
    const match = matchWording(compileWording(wording, knowledge), index)[0];
    return match !== undefined && isDenied(match, index.analysis.negations);
  }

  it('is seen where most of the match stands under a negation', () => {
    expect(denies('reuse connection handler', 'Lambda does not reuse connections outside the handler')).toBe(
      true,
    );
    expect(denies('reuse connection handler', 'It reuses connections outside the handler')).toBe(false);
  });

  it('is none where the wording itself asks for the negation', () => {
    expect(denies('never|not keep state memory', 'never keep state in memory')).toBe(false);
    expect(share('never|not keep state memory', 'never keep state in memory')).toBe(1);
  });

  it('is none for what stands beside a rejected practice', () => {
    expect(denies('put dynamodb', 'never keep state in memory, put it into DynamoDB')).toBe(false);
    expect(denies('need host', 'it has no metabolism and it needs a host cell')).toBe(false);
  });

  it('is none where two negations claim what they name', () => {
    expect(denies('reproduce host', 'It cannot reproduce without a host cell')).toBe(false);
    expect(denies('deploy tests', 'We never deploy without tests')).toBe(false);
    expect(denies('deploy tests', 'We never deploy by hand, without tests or not')).toBe(true);
  });

  it('of a need is not a denial of what a thing is', () => {
    expect(share('replica|replication not|no backup', 'A replica is not a backup')).toBe(1);
    expect(share('replica|replication not|no backup', 'With a replica we do not need backups')).toBe(0);
    expect(share('no|not need ttl', 'entries need no TTL')).toBe(1);
  });

  it('a wording that negates is not found where nothing is negated, nor where something else is', () => {
    expect(share('never|not keep state memory', 'keep state in memory')).toBe(0);
    expect(share('no|not need ttl', 'entries need a TTL, so that they do not pile up')).toBe(0);
  });
});
