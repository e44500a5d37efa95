// The line under the answer box always says where the words are, and never lets a refusal be a surprise.
import { describe, expect, test } from 'vitest';
import { type AnswerFacts, answerStatus, timeOfDay } from '../../../../web/pages/interview/answer-status.ts';
import { wordCount } from '../../../../web/ui/word-count.ts';

function facts(more: Partial<AnswerFacts> = {}): AnswerFacts {
  return {
    text: 'three whole words',
    status: 'saved',
    savedAt: 1_000,
    sent: false,
    connected: true,
    now: 2_000,
    ...more,
  };
}

function said(more: Partial<AnswerFacts>) {
  const { strong, plain } = answerStatus(facts(more));
  return strong + plain;
}

describe('the line under the answer box', () => {
  test('promises to save before anything is written', () => {
    expect(said({ text: '', status: 'empty', savedAt: null })).toBe('Your words are saved as you write');
  });

  test('says that it is saving, then that it has, with the count of words', () => {
    expect(said({ status: 'writing', savedAt: null })).toBe('Saving… · 3 words');
    expect(said({})).toBe('Draft saved just now · 3 words');
    expect(said({ text: 'one' })).toBe('Draft saved just now · 1 word');
  });

  test('names the time once the save is not of just now', () => {
    expect(said({ now: 61_000 })).toBe(`Draft saved ${timeOfDay(1_000)} · 3 words`);
    expect(timeOfDay(1_000)).toMatch(/^\d\d:\d\d:01$/);
  });

  test('says what is kept here only, whether the save failed or the connection is gone', () => {
    const kept = 'Kept in this browser, sent when the connection is back · 3 words';
    expect(said({ status: 'kept' })).toBe(kept);
    expect(said({ connected: false })).toBe(kept);
  });

  test('counts the rest out near the limit', () => {
    expect(said({ text: 'x'.repeat(19_360) })).toBe('640 characters left · Draft saved just now');
  });

  test('refuses one character over the limit, and says by how much', () => {
    expect(answerStatus(facts({ text: 'x'.repeat(20_000) })).sendable).toBe(true);
    const over = answerStatus(facts({ text: 'x'.repeat(20_001) }));
    expect(over).toEqual({
      strong: 'Too long by 1 character.',
      plain: ' Nothing is lost; shorten it and send again.',
      sendable: false,
    });
  });

  test('follows a sent answer, also over a gap', () => {
    expect(said({ sent: true })).toBe('Sent. Marking…');
    expect(said({ sent: true, connected: false })).toBe(
      'Kept in this browser, sent when the connection is back',
    );
    expect(answerStatus(facts({ sent: true })).sendable).toBe(false);
  });

  test('lets nothing but white space be sent', () => {
    expect(answerStatus(facts({ text: ' \n ' })).sendable).toBe(false);
  });

  test('an answer may be sent while the connection is lost: it goes out when it is back', () => {
    expect(answerStatus(facts({ connected: false })).sendable).toBe(true);
  });

  test('words are stretches without white space', () => {
    expect(['', '  ', 'a', ' a  b\nc\t', 'O(n log n)'].map(wordCount)).toEqual([0, 0, 1, 3, 3]);
  });
});
