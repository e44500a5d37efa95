// Whatever anybody asks for, in whatever order: what must hold of every interview.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventSchemas, type StoredEvent, type ViewedEvent } from '../../src/interview/core/events.ts';
import { isRejection } from '../../src/interview/core/rejection.ts';
import { nextWake } from '../../src/interview/core/time.ts';
import { rejectionMessage, rejectionWords } from '../../src/interview/words/rejections.ts';
import { people, persons } from '../support/interview/events.ts';
import { fold } from '../support/interview/given.ts';
import { playRandom, randomInterview } from '../support/interview/random.ts';
import { type Frame, replay, screenOf } from '../support/interview/screen.ts';
import { mustNotKnow } from '../support/interview/secrets.ts';

const runs = { numRuns: 80, seed: 20_261_124 };

/** Does the later frame still say all that the earlier one said? */
function stillSays(earlier: Frame, later: Frame): boolean {
  if (earlier === null) return true;
  if (later === null) return false;
  if ('covered' in earlier && 'grade' in later) {
    const spans = new Map(later.grade.concepts.map((concept) => [concept.id, JSON.stringify(concept.spans)]));
    return earlier.covered.every((concept) => spans.get(concept.id) === JSON.stringify(concept.spans));
  }
  const held: Map<string, unknown> = new Map(Object.entries(later satisfies ViewedEvent));
  return Object.entries(earlier).every(
    ([key, value]) => JSON.stringify(held.get(key)) === JSON.stringify(value),
  );
}

describe('any interview', () => {
  it('writes versions without gaps, times that never run back, and events that its schemas know', () => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        const { log } = playRandom(interview, {});
        let at = 0;
        for (const [index, stored] of log.entries()) {
          expect(stored.version).toBe(index + 1);
          expect(stored.at).toBeGreaterThanOrEqual(at);
          at = stored.at;
          eventSchemas[stored.event.type].parse(stored.event);
        }
      }),
      runs,
    );
  });

  it('answers every accepted command with an event, and refuses the others by name', () => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        playRandom(interview, {
          step: ({ result }) => {
            if (isRejection(result)) expect(rejectionMessage(result, rejectionWords)).toMatch(/\S/);
            else expect(result).not.toHaveLength(0);
          },
        });
      }),
      runs,
    );
  });

  it('folds to the same state from its log on disk', () => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        const { log, states } = playRandom(interview, {});

        expect(fold(JSON.parse(JSON.stringify(log)) as StoredEvent[])).toEqual(states.at(-1));
      }),
      runs,
    );
  });

  it('is moved by time at the very instants that nextWake names', () => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        playRandom(interview, {
          step: ({ before, passed, now }) => {
            const wake = nextWake(before);
            expect(passed.length > 0).toBe(wake !== null && wake <= now);
          },
        });
      }),
      runs,
    );
  });

  it('has at most one open question, which is the last, and asks no rubric twice', () => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        playRandom(interview, {
          event: (log, state) => {
            expect(state.questions.slice(0, -1).every((each) => each.closed !== null)).toBe(true);
            expect(new Set(state.questions.map((each) => each.rubric)).size).toBe(state.questions.length);
            if (state.status === 'finished')
              expect(state.questions.every((each) => each.closed !== null)).toBe(true);
            expect(state.version).toBe(log.length);
          },
        });
      }),
      runs,
    );
  });

  it('allows after its end only what people may still say about it', () => {
    const still = [
      'answerMarked',
      'markUndone',
      'scoresRevealed',
      'noteAdded',
      'participantAdded',
      'linkRevoked',
    ];
    fc.assert(
      fc.property(randomInterview, (interview) => {
        const { log } = playRandom(interview, {});
        const end = log.findIndex((each) => each.event.type === 'interviewFinished');
        if (end >= 0) for (const each of log.slice(end + 1)) expect(still).toContain(each.event.type);
      }),
      runs,
    );
  });
});

describe('nothing that is sent', () => {
  it.each(persons)('to the %s holds what they must not know yet', (person) => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        const screen = screenOf(people[person]);
        playRandom(interview, {
          event: (log, state) => {
            const sent = JSON.stringify(screen.receive(log, state));
            const leaked = mustNotKnow(person, log).filter((secret) => sent.includes(secret));
            expect(leaked).toEqual([]);
          },
        });
      }),
      runs,
    );
  });

  it.each(persons)('to the %s is ever taken back', (person) => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        let earlier: readonly Frame[] = [];
        playRandom(interview, {
          event: (log, state) => {
            const later = replay(log, state, people[person]);
            expect(earlier.every((frame, index) => stillSays(frame, later[index] ?? null))).toBe(true);
            earlier = later;
          },
        });
      }),
      runs,
    );
  });
});

describe('the random interviews', () => {
  it('bring every type of event, and every kind of secret to where it may be seen', () => {
    const kinds = ['concept', 'name', 'probe', 'hint', 'followup', 'hash', 'reason', 'note', 'rubric'];
    const types = new Set<string>();
    const secrets = new Set<string>();
    fc.assert(
      fc.property(randomInterview, (interview) => {
        const { log, states } = playRandom(interview, {});
        const last = states.at(-1);
        const sent = last ? JSON.stringify(replay(log, last, people.interviewer)) : '';
        for (const kind of kinds.filter((each) => sent.includes(`zq${each}-`))) secrets.add(kind);
        for (const each of log) types.add(each.event.type);
      }),
      runs,
    );

    expect(types).toEqual(new Set(Object.keys(eventSchemas)));
    expect(secrets).toEqual(new Set(kinds));
  });
});
