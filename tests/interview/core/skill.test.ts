// What an adaptive interview makes of the answers so far, and what it would ask next.
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/engine/index.ts';
import type { PoolEntry } from '../../../src/interview/core/plan-as-used.ts';
import { chooseAdaptive, skillAfter } from '../../../src/interview/core/skill.ts';
import type { QuestionState } from '../../../src/interview/core/state.ts';
import { event, gradeOf, stored } from '../../support/interview/events.ts';
import { fold } from '../../support/interview/given.ts';

/** A closed question, scored from 0 to 100, or skipped where the score is null. */
function asked(level: Level, topics: readonly string[], score: number | null): QuestionState {
  const graded = { ...event.graded(1, 'tea', []), grade: { ...gradeOf('tea', []), score: score ?? 0 } };
  const [question] = fold(
    stored([
      { ...event.asked('tea', 1), level, topics: [...topics] },
      ...(score === null ? [] : [graded]),
      event.closed(1),
    ]),
  ).questions;
  if (question === undefined) throw new Error('nothing was asked');
  return question;
}

function entry(rubric: string, level: Level, ...topics: readonly string[]): PoolEntry {
  return { rubric, hash: rubric, level, topics: [...topics], minutes: 2 };
}

describe('skill', () => {
  it('is 0 before the first question, and knows no topic', () => {
    expect(skillAfter([])).toEqual({ overall: 0, byTopic: new Map() });
  });

  it.each([
    ['junior', 0.672],
    ['mid', 1.064],
    ['senior', 1.556],
    ['lead', 1.725],
    ['principal', 1.876],
  ] as const)('after a perfect answer is the higher the harder the question was: %s %d', (level, skill) => {
    expect(skillAfter([asked(level, [], 100)]).overall).toBeCloseTo(skill, 3);
  });

  it('falls by a score below what was to be expected, and by a skipped question most', () => {
    expect(skillAfter([asked('junior', [], 60)]).overall).toBeCloseTo(-0.328, 3);
    expect(skillAfter([asked('junior', [], null)]).overall).toBeCloseTo(-1.828, 3);
  });

  it('moves in smaller steps from answer to answer', () => {
    const questions = [asked('junior', [], 60), asked('mid', [], 90), asked('senior', [], null)];

    expect(skillAfter(questions.slice(0, 2)).overall).toBeCloseTo(0.641, 3);
    expect(skillAfter(questions).overall).toBeCloseTo(-0.575, 3);
  });

  it('in a topic moves with its own questions alone, and starts from the skill over all', () => {
    const { byTopic } = skillAfter([asked('junior', ['a'], 60), asked('mid', ['b'], 90)]);

    expect([...byTopic.keys()]).toEqual(['a', 'b']);
    expect(byTopic.get('a')).toBeCloseTo(-0.328, 3);
    expect(byTopic.get('b')).toBeCloseTo(0.69, 3);
  });

  it('takes a topic’s second answer in a smaller step than its first', () => {
    const { byTopic } = skillAfter([asked('junior', ['a'], 60), asked('mid', ['a'], 90)]);

    expect(byTopic.get('a')).toBeCloseTo(0.641, 3);
  });

  it('counts no question that is still open', () => {
    const open = { ...asked('junior', ['a'], 60), closed: null };

    expect(skillAfter([open])).toEqual({ overall: 0, byTopic: new Map() });
  });
});

describe('the next adaptive question', () => {
  it('is none where there is none left', () => {
    expect(chooseAdaptive([], [])).toBeNull();
  });

  it('is the one whose chance of success is nearest to 65 %, the earlier of equals', () => {
    const junior = entry('junior', 'junior', 'a');
    const mid = entry('mid', 'mid', 'a');
    const senior = entry('senior', 'senior', 'a');

    expect(chooseAdaptive([senior, junior, mid], [])).toBe(mid);
    expect(chooseAdaptive([senior, junior], [])).toBe(junior);
    expect(chooseAdaptive([entry('one', 'mid', 'a'), entry('two', 'mid', 'a')], [])?.rubric).toBe('one');
  });

  it('is of a topic that came up least, though it fits worse', () => {
    const same = entry('same', 'mid', 'a');
    const other = entry('other', 'principal', 'b');

    expect(chooseAdaptive([same, other], [asked('mid', ['a'], 60)])).toBe(other);
  });

  it('every third time is of the topic that went worst, before any that is new', () => {
    const candidates = [entry('new', 'mid', 'c'), entry('well', 'mid', 'a'), entry('badly', 'mid', 'b')];
    const two = [asked('mid', ['a'], 90), asked('mid', ['b'], 10)];
    const five = [...two, asked('mid', ['b'], 10), asked('mid', ['a'], 90), asked('mid', ['b'], 10)];

    expect(chooseAdaptive(candidates, two)?.rubric).toBe('badly');
    expect(chooseAdaptive(candidates, five)?.rubric).toBe('badly');
    expect(chooseAdaptive(candidates, five.slice(0, 4))?.rubric).toBe('new');
  });

  it('of new topics only is still found when it is the turn of the worst', () => {
    const two = [asked('mid', ['a'], 90), asked('mid', ['b'], 10)];

    expect(chooseAdaptive([entry('hard', 'principal', 'c'), entry('fits', 'mid', 'd')], two)?.rubric).toBe(
      'fits',
    );
  });

  it('counts among several topics the one that came up least', () => {
    const both = entry('both', 'principal', 'a', 'b');
    const one = entry('one', 'mid', 'a');

    expect(chooseAdaptive([one, both], [asked('mid', ['a'], 60)])).toBe(both);
  });
});
