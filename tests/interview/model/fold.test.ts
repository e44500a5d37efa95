import { describe, expect, it } from 'vitest';
import { eventSchemas } from '../../../src/interview/core/events.ts';
import { foldEntries } from '../../../src/interview/model/fold.ts';
import type { ViewedEntry } from '../../../src/interview/model/interview-model.ts';
import { answered, asked, created, ivo, log, nia, started } from '../report/entries.ts';

/** An entry as a newer server may send it. */
function unknown(type: string): ViewedEntry {
  return JSON.parse(JSON.stringify({ version: 5, at: 0, by: 'c1', event: { type, question: 3 } }));
}

describe('the read model', () => {
  const entries = log(created(), started, asked(0, 1), answered(9, 3, 3, 'Yes.'));

  it.each(['questionRated', 'constructor', 'toString', '__proto__'])(
    'is not changed by an event that it does not know: %s',
    (type) => {
      expect(Object.keys(eventSchemas)).not.toContain(type);
      expect(foldEntries([...entries, unknown(type)])).toEqual(foldEntries(entries));
    },
  );

  it('is not changed by an event about a question that the viewer does not know', () => {
    const hidden = log([10, ivo.id, { type: 'timeWarned', question: 99 }]);
    expect(foldEntries([...entries, ...hidden])).toEqual(foldEntries(entries));
  });

  it('gives a hint to the turn that was open', () => {
    const model = foldEntries(
      log(
        created(),
        started,
        asked(0, 1),
        answered(9, 3, 3, 'Yes.'),
        [10, nia.id, { type: 'followUpAsked', question: 3, kind: 'probe', text: 'And then?' }],
        [11, nia.id, { type: 'hintGiven', question: 3, text: 'Think of keys.' }],
      ),
    );
    expect(model.questions[0]?.turns.map(({ hints }) => hints.map(({ text }) => text))).toEqual([
      [],
      ['Think of keys.'],
    ]);
  });

  it('keeps a replaced mark on record, and lets only the last one stand', () => {
    const model = foldEntries(
      log(
        created(),
        started,
        asked(0, 1),
        [1, ivo.id, { type: 'answerMarked', question: 3, mark: 1, ticks: {}, reason: null }],
        [2, ivo.id, { type: 'answerMarked', question: 3, mark: 3, ticks: {}, reason: null }],
      ),
    );
    expect(model.questions[0]?.marks.map(({ mark, standing }) => [mark, standing])).toEqual([
      [1, false],
      [3, true],
    ]);
  });

  it('moves the deadline of the open question when a pause ends', () => {
    const model = foldEntries(
      log(
        created(),
        started,
        asked(0, 1),
        [5, nia.id, { type: 'interviewPaused' }],
        [9, nia.id, { type: 'interviewResumed', deadline: 77 }],
      ),
    );
    expect(model.status).toBe('running');
    expect(model.questions[0]?.deadline).toBe(77);
    expect(model.pauses).toMatchObject([{ to: expect.any(Number) }]);
  });
});
