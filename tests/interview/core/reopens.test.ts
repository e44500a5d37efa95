// Where a view widens, and that a screen kept live shows what a replay shows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/interview/core/events.ts';
import { reopens } from '../../../src/interview/core/reopens.ts';
import type { InterviewState } from '../../../src/interview/core/state.ts';
import { view } from '../../../src/interview/core/view.ts';
import {
  by,
  event,
  type Person,
  people,
  persons,
  type Setup,
  stored,
} from '../../support/interview/events.ts';
import { fold } from '../../support/interview/given.ts';
import { playRandom, randomInterview } from '../../support/interview/random.ts';
import { replay, screenOf } from '../../support/interview/screen.ts';

const QUESTION = 3;
const ANSWERED = 4;
const GRADED = 5;
const MARKED = 6;

function answered(setup: Setup) {
  return [
    event.created(setup),
    event.started(),
    event.asked('tea', 1),
    event.submitted(QUESTION),
    event.graded(QUESTION, 'tea', ['kettle']),
  ];
}

/** Where the last event of a log reopens the view of everybody. */
function reopened(log: readonly StoredEvent[]): Record<Person, number | null> {
  const last = log.at(-1);
  if (!last) throw new Error('no events');
  const of: (person: Person) => number | null = (person) => reopens(last, fold(log), people[person]);
  return {
    candidate: of('candidate'),
    interviewer: of('interviewer'),
    other: of('other'),
    observer: of('observer'),
  };
}

const nobody = { candidate: null, interviewer: null, other: null, observer: null };

describe('a view is reopened', () => {
  it('when a question closes, under `question`: from the grade for the candidate, from the first mark for the observer', () => {
    const log = [...answered({ reveal: 'question' }), event.marked(QUESTION), event.closed(QUESTION)];

    expect(reopened(stored(log))).toEqual({ ...nobody, candidate: GRADED, observer: MARKED });
  });

  it('for nobody when a question closes that was never answered', () => {
    expect(
      reopened(
        stored([event.created(), event.started(), event.asked('tea', 1), event.closed(QUESTION, 'skipped')]),
      ),
    ).toEqual(nobody);
  });

  it('when the interview ends, under `end`, and not before', () => {
    const log = [...answered({ mode: 'real' }), event.marked(QUESTION), event.closed(QUESTION)];

    expect(reopened(stored(log))).toEqual(nobody);
    expect(reopened(stored([...log, event.finished()]))).toEqual({
      ...nobody,
      candidate: GRADED,
      observer: MARKED,
    });
  });

  it('when a person reveals the scores, under `person`, and not before', () => {
    const log = [
      ...answered({ reveal: 'person' }),
      event.marked(QUESTION),
      event.closed(QUESTION),
      event.finished(),
    ];

    expect(reopened(stored(log))).toEqual(nobody);
    expect(reopened(stored([...log, event.revealed()]))).toEqual({
      ...nobody,
      candidate: GRADED,
      observer: MARKED,
    });
  });

  it('by the own first mark, under blindFirst, for its author alone', () => {
    const log = answered({ mode: 'real', blindFirst: true });

    expect(reopened(stored([...log, event.marked(QUESTION)]))).toEqual({ ...nobody, interviewer: GRADED });
    expect(reopened(stored([...log, by('other', event.marked(QUESTION)), event.marked(QUESTION)]))).toEqual({
      ...nobody,
      interviewer: GRADED,
    });
  });

  it('not again by a second mark, nor by one that is undone', () => {
    const log = [...answered({ mode: 'real', blindFirst: true }), event.marked(QUESTION)];

    expect(reopened(stored([...log, event.marked(QUESTION, 1)]))).toEqual(nobody);
    expect(reopened(stored([...log, event.undone(QUESTION)]))).toEqual(nobody);
    expect(reopened(stored([...log, event.undone(QUESTION), event.marked(QUESTION, 1)]))).toEqual(nobody);
  });

  it('by no mark where nobody is blind', () => {
    expect(reopened(stored([...answered({ mode: 'real' }), event.marked(QUESTION)]))).toEqual(nobody);
  });

  it('never by an answer, a grade, a note or a pause', () => {
    const log = [
      ...answered({ reveal: 'question' }),
      event.note(false, QUESTION),
      event.paused(),
      event.resumed(),
    ];

    for (let length = ANSWERED; length <= log.length; length += 1)
      expect(reopened(stored(log.slice(0, length)))).toEqual(nobody);
  });
});

describe('a screen kept live', () => {
  const runs = { numRuns: 60, seed: 20_261_124 };

  it('shows at every moment what a replay of the log shows, for every viewer', () => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        const screens = persons.map((person) => screenOf(people[person]));
        playRandom(interview, {
          event: (log, state) => {
            for (const screen of screens) {
              screen.receive(log, state);
              expect(screen.frames()).toEqual(replay(log, state, screen.viewer));
            }
          },
        });
      }),
      runs,
    );
  });

  it('is reopened exactly from the earliest event that looks different now', () => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        let before: InterviewState | null = null;
        playRandom(interview, {
          event: (log, state) => {
            const newest = log.at(-1);
            const old = before;
            before = state;
            if (!newest || !old) return;
            for (const viewer of Object.values(people)) {
              const changed = log
                .slice(0, -1)
                .find(
                  (each) =>
                    JSON.stringify(view(each, old, viewer)) !== JSON.stringify(view(each, state, viewer)),
                );
              expect(reopens(newest, state, viewer)).toBe(changed?.version ?? null);
            }
          },
        });
      }),
      runs,
    );
  });

  it('is made whole again after any absence by the list from the lowest version that was reopened meanwhile', () => {
    fc.assert(
      fc.property(randomInterview, fc.nat(), (interview, cut) => {
        const { log, states } = playRandom(interview, {});
        const now = states.at(-1);
        const after = cut % (log.length + 1);
        const then = states[after];
        if (!now || !then) return;
        for (const viewer of Object.values(people)) {
          const missed = log.slice(after);
          // A server may ask with the state right after each event, or with the one of now.
          for (const stateAt of [(version: number) => states[version] ?? now, () => now]) {
            const starts = missed.map((each) => reopens(each, stateAt(each.version), viewer) ?? after + 1);
            const from = Math.min(after + 1, ...starts);
            const held = replay(log.slice(0, from - 1), then, viewer);
            const list = log.slice(from - 1).map((each) => view(each, now, viewer));

            expect([...held, ...list]).toEqual(replay(log, now, viewer));
          }
        }
      }),
      runs,
    );
  });
});
