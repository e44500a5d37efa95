// Home: what is offered, what a refusal says, and what is remembered of unfinished interviews.
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../../web/client/api.ts';
import type { JsonStorage } from '../../../../web/client/environment.ts';
import {
  forget,
  remember,
  type Unfinished,
  unfinished,
} from '../../../../web/client/unfinished-interviews.ts';
import {
  groupsOf,
  isAboutCode,
  type PlanOffer,
  packsOf,
  planFacts,
  problemWords,
} from '../../../../web/pages/home/offers.ts';
import { whereLeft } from '../../../../web/pages/home/resume.tsx';

const offer: PlanOffer = {
  plan: 'quick',
  pause: true,
  typing: 'live',
  id: 'pack/quick',
  pack: { id: 'pack', title: 'A pack' },
  group: null,
  title: 'Quick',
  description: '',
  minutes: 10,
  mode: 'practice',
  questions: 3,
  hints: true,
  timer: 'soft',
};

describe('plans', () => {
  test('are told by count, mode and what helps', () => {
    expect(planFacts(offer)).toBe('3 questions · practice · hints');
    expect(planFacts({ ...offer, questions: 1, timer: 'off', hints: false })).toBe(
      '1 question · practice · no clock',
    );
    expect(planFacts({ ...offer, mode: 'real' })).toBe('3 questions · real · same rules for everyone');
  });

  test('stand together under the heading of their pack, in the order given', () => {
    const byTopic = { ...offer, id: 'pack/glue', group: 'By topic' };
    const elsewhere = { ...byTopic, pack: { id: 'other', title: 'Another' } };
    expect(groupsOf([offer, offer, byTopic, elsewhere, byTopic])).toEqual([
      { title: null, plans: [offer, offer] },
      { title: 'By topic', plans: [byTopic] },
      { title: 'By topic', plans: [elsewhere] },
      { title: 'By topic', plans: [byTopic] },
    ]);
    const bare = { ...offer, pack: { id: 'other', title: 'Another' } };
    expect(groupsOf([offer, bare]).map(({ title }) => title)).toEqual([null, 'Another']);
    expect(groupsOf([])).toEqual([]);
  });

  test('name each pack once', () => {
    const other = { ...offer, pack: { id: 'other', title: 'Another' } };
    expect(packsOf([offer, other, offer])).toEqual(['A pack', 'Another']);
  });
});

describe('refusals', () => {
  test('are sentences that say what to do', () => {
    expect(problemWords(new ApiError(0, 'offline', 'x'))).toMatch(/cannot be reached.*try again/);
    expect(problemWords(new ApiError(429, 'too-many-requests', 'x'))).toMatch(/Wait a minute/);
    expect(problemWords(new ApiError(404, 'unknown-plan', 'There is no plan "x".'))).toBe(
      'There is no plan "x".',
    );
    expect(problemWords(new Error('boom'))).not.toContain('boom');
  });

  test('about the access code are told from others', () => {
    expect(isAboutCode(new ApiError(401, 'access-code-wrong', ''))).toBe(true);
    expect(isAboutCode(new ApiError(401, 'access-code-needed', ''))).toBe(true);
    expect(isAboutCode(new ApiError(404, 'unknown-plan', ''))).toBe(false);
    expect(isAboutCode(new Error('access-code'))).toBe(false);
  });
});

describe('unfinished interviews', () => {
  function inMemory(first: unknown = null): JsonStorage {
    let kept = first;
    return {
      read: () => kept,
      write: (_, value) => {
        kept = JSON.parse(JSON.stringify(value));
      },
      remove: () => {
        kept = null;
      },
    };
  }
  function left(id: string, at: number, question = 1): Unfinished {
    return {
      id,
      token: 't',
      title: 'Quick',
      question,
      of: 3,
      at,
    };
  }

  test('are remembered newest first, each once', () => {
    const keep = inMemory();
    remember(left('a', 1), keep);
    remember(left('b', 2), keep);
    remember(left('a', 3, 2), keep);
    expect(unfinished(keep).map(({ id, question }) => `${id}${question}`)).toEqual(['a2', 'b1']);
  });

  test('only the last five are kept', () => {
    const keep = inMemory();
    for (let at = 1; at <= 7; at += 1) remember(left(`i${at}`, at), keep);
    expect(unfinished(keep).map(({ id }) => id)).toEqual(['i7', 'i6', 'i5', 'i4', 'i3']);
  });

  test('are forgotten when finished', () => {
    const keep = inMemory();
    remember(left('a', 1), keep);
    forget('a', keep);
    expect(unfinished(keep)).toEqual([]);
  });

  test('whatever else lies in the storage does no harm', () => {
    expect(unfinished(inMemory('x'))).toEqual([]);
    expect(unfinished(inMemory([null, 1, { id: 'a' }, left('b', 1)])).map(({ id }) => id)).toEqual(['b']);
  });

  test('say where they were left', () => {
    expect(whereLeft(left('a', 1, 2))).toBe('at question 2 of 3');
    expect(whereLeft(left('a', 1, 0))).toBe('before its first question');
  });
});
