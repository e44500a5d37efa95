// Which questions an interview asks, and in what order.
import { describe, expect, it } from 'vitest';
import { isRejection } from '../../../src/interview/core/rejection.ts';
import { people, type Setup, seconds, section } from '../../support/interview/events.ts';
import { play } from '../../support/interview/interview.ts';
import { type Dish, sayingAll, teaOfLevel } from '../../support/interview/rubrics.ts';

const all: readonly Dish[] = ['tea', 'bread', 'soup'];
type Words = (dish: Dish) => string;
const well: Words = (dish) => sayingAll(dish);
const badly: Words = () => 'I do not know.';

/** The rubrics asked, in order, of one who answers with these words. */
function asked(setup: Setup, words: Words = badly): readonly string[] {
  const { act, ask, log, last, state } = play(setup);
  act('candidate', { type: 'startInterview' }, seconds(1));
  for (let after = 2; state().status === 'running' && after < 200; after += 1) {
    const dish = last('questionAsked')
      .rubric.replace(/^zqrubric-/, '')
      .replace(/-.*$/, '') as Dish;
    act('candidate', { type: 'submitAnswer', text: words(dish) }, seconds(after));
    if (
      state().status === 'running' &&
      isRejection(ask(people.candidate.id, { type: 'nextQuestion' }, seconds(after))) &&
      setup.mode !== 'real'
    )
      throw new Error('the next question did not come');
  }
  return log().flatMap(({ event }) => (event.type === 'questionAsked' ? [event.rubric] : []));
}

function ids(...dishes: readonly Dish[]): readonly string[] {
  return dishes.map((dish) => `zqrubric-${dish}`);
}

describe('a fixed section', () => {
  it('asks its pool in order, numbered from one', () => {
    expect(asked({ dishes: ['soup', 'tea', 'bread'] })).toEqual(ids('soup', 'tea', 'bread'));
  });

  it('asks as many as it should', () => {
    expect(asked({ sections: [section(all, { count: 2 })] })).toEqual(ids('tea', 'bread'));
  });

  it('gives way to the next section', () => {
    expect(asked({ sections: [section(['soup']), section(['tea', 'bread'])] })).toEqual(
      ids('soup', 'tea', 'bread'),
    );
  });
});

describe('the questions of an interview', () => {
  it('[R3] are those of its creation, by the hashes that were settled then', () => {
    const settled = section(['tea', 'bread']);
    const { act, log } = play({ mode: 'real', sections: [settled] });
    act('candidate', { type: 'startInterview' }, seconds(1));
    act('candidate', { type: 'skipQuestion' }, seconds(2));

    const hashes = log().flatMap(({ event }) => (event.type === 'questionAsked' ? [event.rubricHash] : []));
    expect(hashes).toEqual(settled.pool.map(({ hash }) => hash));
  });
});

describe('two sections', () => {
  it('that share a question ask it once', () => {
    expect(asked({ sections: [section(['tea', 'bread']), section(['bread', 'soup'])] })).toEqual(
      ids('tea', 'bread', 'soup'),
    );
    expect(asked({ sections: [section(['tea']), section(['tea']), section(['bread'])] })).toEqual(
      ids('tea', 'bread'),
    );
    expect(asked({ sections: [section(['tea']), section(all, { count: 1 })] })).toEqual(ids('tea', 'bread'));
  });

  it('that both shuffle one pool never ask a question twice', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const half = section(all, { order: 'shuffled', count: 2 });
      const rubrics = asked({ seed, mode: 'real', sections: [half, half] });

      expect(rubrics.toSorted()).toEqual(ids(...all).toSorted());
    }
  });
});

describe('a shuffled section', () => {
  function shuffled(seed: number, mode: 'practice' | 'real' = 'real'): Setup {
    return {
      seed,
      mode,
      sections: [section(all, { order: 'shuffled' })],
    };
  }

  it('asks the same of everybody with the same seed, however they answer', () => {
    for (const seed of [0, 1, 2, 17, 123_456_789])
      expect(asked(shuffled(seed), well)).toEqual(asked(shuffled(seed), badly));
  });

  it('asks the same in both modes', () => {
    expect(asked(shuffled(5, 'practice'))).toEqual(asked(shuffled(5, 'real')));
  });

  it('asks every question once', () => {
    for (let seed = 0; seed < 20; seed += 1)
      expect(asked(shuffled(seed)).toSorted()).toEqual(ids(...all).toSorted());
  });

  it('comes in every order sooner or later', () => {
    const orders = Array.from({ length: 60 }, (_, seed) => asked(shuffled(seed)).join());

    expect(new Set(orders).size).toBe(6);
  });

  it('picks as many as it should, and not always the same', () => {
    const picks = Array.from({ length: 30 }, (_, seed) =>
      asked({ seed, sections: [section(all, { order: 'shuffled', count: 1 })] }),
    );

    for (const pick of picks) expect(pick).toHaveLength(1);
    expect(new Set(picks.map((pick) => pick[0])).size).toBe(3);
  });
});

describe('an adaptive section', () => {
  const levels = ['junior', 'mid', 'senior', 'principal'] as const;
  const pool = levels.flatMap((level) => [1, 2, 3].map((nth) => teaOfLevel(level, nth)));
  const adaptive: Setup = {
    mode: 'practice',
    minutes: 60,
    sections: [{ title: null, order: 'adaptive', count: 6, pool }],
  };
  function hardness(rubrics: readonly string[]): number {
    return rubrics
      .slice(-3)
      .map((rubric) => levels.findIndex((level) => rubric.includes(level)))
      .reduce((sum, level) => sum + level, 0);
  }

  it('asks as many as it should, and none twice', () => {
    for (const words of [well, badly]) {
      const rubrics = asked(adaptive, words);

      expect(rubrics).toHaveLength(6);
      expect(new Set(rubrics).size).toBe(6);
    }
  });

  it('asks the same of the same answers', () => {
    expect(asked(adaptive, well)).toEqual(asked(adaptive, well));
  });

  it('asks harder questions of one who answers well', () => {
    expect(hardness(asked(adaptive, well))).toBeGreaterThan(hardness(asked(adaptive, badly)));
  });

  it('goes back to the topic that went worst', () => {
    const pool = ['a', 'b', 'c', 'd'].flatMap((topic, index) =>
      [1, 2, 3].map((nth) => teaOfLevel('mid', 10 * (index + 1) + nth, topic)),
    );
    const four: Setup = { ...adaptive, sections: [{ title: null, order: 'adaptive', count: 3, pool }] };
    function topicOf(rubric: string) {
      return rubric.replace(/^.*-(\d)\d$/, '$1');
    }
    const [first, second, third] = asked(four, badly).map(topicOf);
    expect(second).not.toBe(first);
    expect([first, second]).toContain(third);
  });

  it('begins a new topic as hard as the others went', () => {
    const topics = levels.flatMap((level) =>
      [4, 5, 6].map((nth) => teaOfLevel(level, nth, `${level}-${nth}`)),
    );
    const wide: Setup = {
      ...adaptive,
      sections: [{ title: null, order: 'adaptive', count: 6, pool: topics }],
    };
    expect(hardness(asked(wide, well))).toBeGreaterThan(hardness(asked(wide, badly)));
  });
});
