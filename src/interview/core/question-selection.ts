// Which questions are still to come, and which is next.
import type { PoolEntry, SectionAsUsed } from './plan-as-used.ts';
import { shuffled } from './random.ts';
import { chooseAdaptive } from './skill.ts';
import type { InterviewState } from './state.ts';

/** A place for a question that has not been asked. In an adaptive section it is not known yet which will take it. */
interface Slot {
  readonly candidates: readonly PoolEntry[];
  /** Of the question, or the mean of those it may be. */
  readonly minutes: number;
}

/** The order of a section's pool: as written, or by the seed; every section draws its own. */
function orderOf(section: SectionAsUsed, seed: number, index: number): readonly PoolEntry[] {
  return section.order === 'fixed' ? section.pool : shuffled(section.pool, seed + index);
}

function meanMinutes(entries: readonly PoolEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.minutes, 0) / Math.max(1, entries.length);
}

function slotsOf(section: SectionAsUsed, free: readonly PoolEntry[], places: number): Slot[] {
  if (section.order !== 'adaptive') {
    return free.slice(0, places).map((entry) => ({ candidates: [entry], minutes: entry.minutes }));
  }
  const slot = { candidates: free, minutes: meanMinutes(free) };
  return Array.from({ length: Math.min(places, free.length) }, () => slot);
}

/** Slots ahead, in order. A question that two sections share is asked once. */
function slotsAhead(state: InterviewState): readonly Slot[] {
  const taken = new Set(state.questions.map((each) => each.rubric));
  const slots: Slot[] = [];
  let asked = 0;
  for (const [index, section] of (state.plan?.sections ?? []).entries()) {
    let places = section.count;
    function inPool(rubric: string | undefined) {
      return section.pool.some((entry) => entry.rubric === rubric);
    }
    while (places > 0 && inPool(state.questions[asked]?.rubric)) {
      asked += 1;
      places -= 1;
    }
    const free = orderOf(section, state.seed, index).filter((entry) => !taken.has(entry.rubric));
    const ahead = slotsOf(section, free, places);
    slots.push(...ahead);
    if (section.order !== 'adaptive')
      for (const slot of ahead) for (const entry of slot.candidates) taken.add(entry.rubric);
  }
  return slots;
}

/** The question to ask next, or null when the plan is done. */
export function nextQuestion(state: InterviewState): PoolEntry | null {
  const [slot] = slotsAhead(state);
  return slot ? chooseAdaptive(slot.candidates, state.questions) : null;
}

/** Minutes, as rubrics give them, of all questions not yet asked. */
export function minutesAhead(state: InterviewState): number {
  return slotsAhead(state).reduce((sum, slot) => sum + slot.minutes, 0);
}
