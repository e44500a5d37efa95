import { describe, expect, it } from 'vitest';
import { analyse, english, verdictOf } from '../../../src/engine/text/index.ts';

describe('how a text opens', () => {
  it.each([
    ['Yes.', 'yes'],
    ['yes it does', 'yes'],
    ['Well, I think yes, they are', 'yes'],
    ['Correct, they are', 'yes'],
    ['Absolutely', 'yes'],
    ['No', 'no'],
    ['No, they do not', 'no'],
    ['no they do not', 'no'],
    ['Nope we never do', 'no'],
    ['False \u2013 it is eventually consistent', 'no'],
    ['Yes, nobody does', 'yes'],
    ['Yes and no', null],
    ['No doubt it does', null],
    ['No server is needed', null],
    ['Right now we use queues', null],
    ['Never trust the client', null],
    ['Correct answers need time', null],
    ['They do not. No.', null],
    ['It depends', null],
    ['', null],
  ])('"%s" says %s', (text, verdict) => {
    expect(verdictOf(analyse(text, english))?.verdict ?? null).toBe(verdict);
  });
});
