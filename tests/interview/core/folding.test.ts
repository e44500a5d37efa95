// Folding changes nothing that it was given: an older state can be folded on again, into another future.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/interview/core/events.ts';
import { commandKey, evolve } from '../../../src/interview/core/evolve.ts';
import type { InterviewState } from '../../../src/interview/core/state.ts';
import { fold } from '../../support/interview/given.ts';
import { playRandom, randomInterview } from '../../support/interview/random.ts';

/** The events of a log from a version on, as commands with other ids. */
function otherwise(log: readonly StoredEvent[], after: number): readonly StoredEvent[] {
  return log
    .slice(after)
    .map((stored) => ({ ...stored, commandId: stored.commandId && `other ${stored.commandId}` }));
}

/** What a state knows of the commands of these events. */
function knownOf(state: InterviewState, events: readonly StoredEvent[]) {
  return events.map(({ by, commandId }) => commandId && state.commands.get(commandKey(by, commandId)));
}

describe('an older state', () => {
  it('is folded on into two futures that know nothing of each other', () => {
    fc.assert(
      fc.property(randomInterview, fc.nat(), (interview, cut) => {
        const { log, states } = playRandom(interview, {});
        const after = cut % log.length;
        const past = states[after];
        const now = states.at(-1);
        if (!past || !now) throw new Error('no states');
        const rewritten = otherwise(log, after);
        const before = structuredClone(past);

        const one = fold(rewritten, past);
        const again = fold(log.slice(after), past);

        expect(again).toEqual(now);
        expect(past).toEqual(before);
        expect(one).toEqual(fold([...log.slice(0, after), ...rewritten]));
        const ofOne = rewritten.filter(({ commandId }) => commandId !== null);
        expect(knownOf(again, ofOne).every((known) => known === undefined)).toBe(true);
        expect(knownOf(past, ofOne).every((known) => known === undefined)).toBe(true);
      }),
      { numRuns: 60, seed: 20_261_130 },
    );
  });

  it('stays what it was while later events are folded', () => {
    fc.assert(
      fc.property(randomInterview, (interview) => {
        const { log, states } = playRandom(interview, {});
        const copies = states.map((state) => structuredClone(state));
        log.reduce(evolve, states[0] ?? fold([]));

        for (const [version, state] of states.entries()) expect(state).toEqual(copies[version]);
        for (const [version, state] of states.entries()) expect(state).toEqual(fold(log.slice(0, version)));
      }),
      { numRuns: 30, seed: 20_261_130 },
    );
  });
});
