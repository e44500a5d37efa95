import { describe, expect, it } from 'vitest';
import { attacksOn, type Target } from '../../bench/attack-cases.ts';
import { engineFor } from '../../bench/contenders.ts';
import { gluedList, negated, reordered, sentencesOf, withModifiers } from '../../bench/disguises.ts';
import { seededRandom } from '../../bench/random.ts';
import { respelt } from '../../bench/spelling.ts';
import { adHocRubric, compileRubric } from '../../src/engine/index.ts';

function target(question: string, reference: string): Target {
  return {
    compiled: compileRubric(adHocRubric(question, [reference])),
    question,
    references: [reference],
    points: [reference],
    voices: null,
    hints: [{ concept: 'none', text: 'Think of the messages that nobody can process.' }],
    honest: [],
  };
}

const bank = [
  target('What is a queue good for?', 'A queue buffers bursts of messages. Workers read at their own pace.'),
  target('Why do you keep an index?', 'An index finds rows without reading the whole table.'),
  target('What does a cache hold?', 'A cache holds results that are expensive to compute again.'),
];

describe('attacks', () => {
  it('are the same in every run', () => {
    function texts() {
      return attacksOn(bank[0]!, bank, seededRandom(1)).map(({ turns }) => turns.at(-1)?.text);
    }
    expect(texts()).toEqual(texts());
  });

  it('put the own concepts into the dump of the bank, and never the own reference among the others', () => {
    const attacks = attacksOn(bank[0]!, bank, seededRandom(1));
    function textsOf(name: string) {
      return attacks.filter((attack) => attack.name === name).map(({ turns }) => turns[0]?.text ?? '');
    }
    expect(textsOf("the whole bank's concepts")[0]).toContain('buffers bursts');
    expect(textsOf("another question's reference")).toHaveLength(2);
    expect(textsOf("another question's reference").join(' ')).not.toContain('bursts');
  });

  it('say a hint back after it was heard', () => {
    const attack = attacksOn(bank[0]!, bank, seededRandom(1)).at(-1);
    expect(attack?.turns[1]).toEqual({
      text: bank[0]!.hints[0]!.text,
      heard: [bank[0]!.hints[0]!.text],
      hinted: ['none'],
    });
  });
});

describe('disguises', () => {
  it('deny every sentence', () => {
    expect(negated('The queue is durable. I keep messages. Workers scale out.')).toBe(
      'The queue is not durable. I do not keep messages. It is not true that workers scale out.',
    );
  });

  it('keep every sentence when they reorder', () => {
    const text = 'One thing. Another thing. A third.';
    expect(sentencesOf(reordered(text, seededRandom(4))).sort()).toEqual(sentencesOf(text).sort());
  });

  it('turn British into American spelling and back', () => {
    expect(respelt('Optimise the behaviour')).toBe('Optimize the behavior');
    expect(respelt(respelt('Optimise the behaviour'))).toBe('Optimise the behaviour');
  });

  it('add words and take none away', () => {
    expect(gluedList(['queue', 'index'])).toBe('queue of the index');
    const words = withModifiers('a b c d e f', seededRandom(1)).split(' ');
    expect(words.length).toBe(8);
  });
});

describe('the engine as a contender', () => {
  it('gives its reference more than another answer', () => {
    const grade = engineFor({ question: bank[0]!.question, references: bank[0]!.references });
    expect(grade(bank[0]!.references[0]!).score).toBeGreaterThan(grade(bank[1]!.references[0]!).score);
  });
});
