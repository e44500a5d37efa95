// What every store of interviews must do, as one suite that each of them runs.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { InterviewEvent } from '../../../src/interview/core/events.ts';
import type { Append, EventLog, LinkRow } from '../../../src/server/event-log/event-log.ts';
import { append, created, draft, finished, note, started, stored } from './samples.ts';

const OK = { ok: true };
const CONFLICT = { ok: false, why: 'version-conflict' };
const BAD_ROW = { ok: false, why: 'bad-row' };

function link(tokenHash: string, interview: string): LinkRow {
  return {
    tokenHash,
    interview,
    participant: 'ada',
    expiresAt: 9_000,
  };
}

/** Rows that no store may take, and none may let spoil its batch. */
const badAppends: readonly (readonly [string, Append])[] = [
  [
    'a value that JSON cannot hold',
    append('bad', 0, [{ ...finished, count: 1n } as unknown as InterviewEvent]),
  ],
  ['an event of no known type', append('bad', 0, [{ type: 'teaServed' } as unknown as InterviewEvent])],
  ['an event of a later schema', { ...append('bad', 0, []), events: [{ ...stored(1, started), v: 2 }] }],
  ['versions with a gap', { ...append('bad', 0, []), events: [stored(1, started), stored(3, finished)] }],
  ['versions that begin late', { ...append('bad', 0, []), events: [stored(2, started)] }],
  ['a time that is no whole number', append('bad', 0, [started], { at: 1.5 })],
  ['a lone surrogate in a name', append('bad\ud800', 0, [started])],
  [
    'a NUL in a command id',
    { ...append('bad', 0, []), events: [{ ...stored(1, started), commandId: 'a\0b' }] },
  ],
  ['a lone surrogate in a rubric', append('bad', 0, [started], { rubrics: [['h', '\udc00']] })],
  ['a token given out before', append('bad', 0, [started], { links: [link('known', 'bad')] })],
  ['the same token twice', append('bad', 0, [started], { links: [link('new', 'bad'), link('new', 'bad')] })],
];

/** Runs the contract on stores made by `open`, each with nothing in it. */
export function describeEventLog(name: string, open: () => EventLog): void {
  const opened: EventLog[] = [];
  function openLog(): EventLog {
    const log = open();
    opened.push(log);
    return log;
  }
  afterEach(async () => {
    for (const log of opened.splice(0)) await log.close();
  });

  describe(`${name}: events`, () => {
    it('gives back what was appended, in order, from any version on and up to any', async () => {
      const log = openLog();
      const events = [created('one'), started, note('calm')];
      expect(await log.commit([append('one', 0, events)])).toEqual([OK]);
      expect(await log.read('one', 0)).toEqual(events.map((event, index) => stored(index + 1, event)));
      expect((await log.read('one', 2)).map((each) => each.version)).toEqual([3]);
      expect(await log.read('one', 3)).toEqual([]);
      expect((await log.read('one', 0, 2)).map((each) => each.version)).toEqual([1, 2]);
      expect((await log.read('one', 1, 2)).map((each) => each.version)).toEqual([2]);
    });

    it('knows nothing of an unknown interview', async () => {
      const log = openLog();
      for (const interview of ['nowhere', '__proto__', 'constructor', '']) {
        expect(await log.read(interview, 0)).toEqual([]);
        expect(await log.readDraft(interview, 1)).toBeNull();
        expect(await log.findLink(interview)).toBeNull();
        expect(await log.readRubric(interview)).toBeNull();
      }
    });

    it('refuses an append that expects another version, and that one alone', async () => {
      const log = openLog();
      await log.commit([append('one', 0, [created('one')])]);
      const outcomes = await log.commit([
        append('one', 0, [note('late')], { rubrics: [['h', '{}']], links: [link('t', 'one')] }),
        append('one', 1, [started]),
        append('one', 1, [note('lost the race')]),
        append('two', 3, [note('too early')]),
        append('two', 0, [created('two')]),
      ]);
      expect(outcomes).toEqual([CONFLICT, OK, CONFLICT, CONFLICT, OK]);
      expect((await log.read('one', 0)).map((each) => each.event.type)).toEqual([
        'interviewCreated',
        'interviewStarted',
      ]);
      expect(await log.readRubric('h')).toBeNull();
      expect(await log.findLink('t')).toBeNull();
    });

    it.each(badAppends)('refuses %s, whole, and nothing else of the batch', async (_, bad) => {
      const log = openLog();
      await log.commit([append('zero', 0, [created('zero')], { links: [link('known', 'zero')] })]);
      const batch = [append('one', 0, [created('one')]), bad, append('two', 0, [created('two')])];
      expect(await log.commit(batch)).toEqual([OK, BAD_ROW, OK]);
      expect(await log.read('bad', 0)).toEqual([]);
      expect(await log.findLink('new')).toBeNull();
      expect((await log.findLink('known'))?.interview).toBe('zero');
      expect(await log.read('two', 0)).toHaveLength(1);
    });

    it('keeps any text of an answer as it is, NUL, lone surrogates and __proto__ included', async () => {
      const log = openLog();
      let count = 0;
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('a\0b', '\ud800', 'x\udfff', '__proto__', '\u2028', '"\\'),
      );
      await fc.assert(
        fc.asyncProperty(text, async (said) => {
          count += 1;
          const interview = `i${count}`;
          const batch = [append(interview, 0, [note(said)]), draft(interview, 1, 1, said)];
          expect(await log.commit(batch)).toEqual([OK, OK]);
          expect((await log.read(interview, 0))[0]?.event).toEqual(note(said));
          expect((await log.readDraft(interview, 1))?.text).toBe(said);
        }),
        { seed: 4, numRuns: 60 },
      );
    });

    it('hands out copies: changing what was written or read changes nothing in the log', async () => {
      const log = openLog();
      const event = { type: 'noteAdded' as const, text: 'first', private: true, question: null };
      await log.commit([append('one', 0, [event])]);
      event.text = 'second';
      const [read] = await log.read('one', 0);
      Object.assign(read?.event ?? {}, { text: 'third' });
      expect((await log.read('one', 0))[0]?.event).toEqual(note('first'));
    });

    it('says nothing once it is closed', async () => {
      const log = openLog();
      await log.close();
      await log.close();
      await expect(log.commit([append('one', 0, [created('one')])])).rejects.toThrow('closed');
      await expect(log.read('one', 0)).rejects.toThrow('closed');
      await expect(log.running()).rejects.toThrow('closed');
    });
  });

  describe(`${name}: what belongs to events`, () => {
    it('writes a rubric once: what stands under a hash never changes', async () => {
      const log = openLog();
      await log.commit([append('one', 0, [created('one')], { rubrics: [['h', '{"a":1}']] })]);
      const again = append('two', 0, [created('two')], {
        rubrics: [
          ['h', '{"a":2}'],
          ['other', '{}'],
        ],
      });
      expect(await log.commit([again])).toEqual([OK]);
      expect(await log.readRubric('h')).toBe('{"a":1}');
      expect(await log.readRubric('other')).toBe('{}');
    });

    it('finds a link by the hash of its token', async () => {
      const log = openLog();
      await log.commit([
        append('one', 0, [created('one')], { links: [link('t1', 'one'), link('t2', 'one')] }),
      ]);
      expect(await log.findLink('t2')).toEqual(link('t2', 'one'));
    });

    it('overwrites a draft, but never by an earlier revision', async () => {
      const log = openLog();
      expect(await log.commit([draft('one', 3, 2, 'two'), draft('one', 3, 1, 'one')])).toEqual([OK, OK]);
      expect(await log.readDraft('one', 3)).toEqual({ interview: 'one', turn: 3, revision: 2, text: 'two' });
      await log.commit([draft('one', 3, 5, 'five'), draft('one', 4, 1, 'other turn')]);
      expect((await log.readDraft('one', 3))?.text).toBe('five');
      expect((await log.readDraft('one', 4))?.text).toBe('other turn');
    });

    it('removes a draft with the events that are done with it, and only where these are written', async () => {
      const log = openLog();
      await log.commit([
        append('one', 0, [created('one')]),
        draft('one', 1, 1, 'mine'),
        draft('two', 1, 1, 'yours'),
      ]);
      await log.commit([append('one', 7, [started], { draftsDone: [1] })]);
      expect((await log.readDraft('one', 1))?.text).toBe('mine');
      await log.commit([append('one', 1, [started], { draftsDone: [1] })]);
      expect(await log.readDraft('one', 1)).toBeNull();
      expect((await log.readDraft('two', 1))?.text).toBe('yours');
    });

    it.each([
      ['revision', draft('one', 1, 1.5, 'x')],
      ['interview', draft('one\0', 1, 1, 'x')],
    ])('refuses a draft with an unsound %s, alone', async (_, bad) => {
      const log = openLog();
      expect(await log.commit([bad, draft('one', 2, 1, 'kept')])).toEqual([BAD_ROW, OK]);
      expect((await log.readDraft('one', 2))?.text).toBe('kept');
    });
  });

  describe(`${name}: overviews`, () => {
    async function seed(log: EventLog): Promise<void> {
      await log.commit([
        append('old', 0, [created('old'), started, finished], { at: 10 }),
        append('new', 0, [created('new'), started], { at: 30 }),
        append('mid', 0, [created('mid')], { at: 20 }),
      ]);
      await log.commit([append('old', 3, [note('afterwards')], { at: 40 })]);
    }

    it('lists interviews, latest created first, with their last version and time', async () => {
      const log = openLog();
      expect(await log.list(10)).toEqual([]);
      await seed(log);
      expect(await log.list(10)).toEqual([
        { interview: 'new', version: 2, created: stored(1, created('new'), 30), at: 30, finished: false },
        { interview: 'mid', version: 1, created: stored(1, created('mid'), 20), at: 20, finished: false },
        { interview: 'old', version: 4, created: stored(1, created('old'), 10), at: 40, finished: true },
      ]);
      expect((await log.list(1)).map((row) => row.interview)).toEqual(['new']);
    });

    it('names as running what was started and is not finished', async () => {
      const log = openLog();
      expect(await log.running()).toEqual([]);
      await seed(log);
      await log.commit([append('second', 0, [created('second'), started])]);
      expect(await log.running()).toEqual(['new', 'second']);
    });
  });
}
