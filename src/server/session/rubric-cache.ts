// Rubrics as used, read from the log by hash and compiled once. Shared by all interviews, since a hash never changes its meaning.

import { type CompiledRubric, compileRubric, type RubricAsUsed } from '../../engine/index.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { createLru } from './lru.ts';

/** Compiled rubrics kept: a pack or two; one takes some 700 kB and is made anew within 10 ms. */
export const RUBRICS_KEPT = 100;

export interface RubricCache {
  /** Throws where the log has no rubric of this hash: events only name stored ones. */
  read(hash: string): Promise<CompiledRubric>;
  /**
   * Calls a pure function that asks for rubrics while it runs. It may be called several times, once more for each
   * rubric that had to be read first.
   */
  with<T>(ask: (rubric: (hash: string) => CompiledRubric) => T): Promise<T>;
}

class NotReadYet extends Error {
  readonly hash: string;
  constructor(hash: string) {
    super(`Rubric ${hash} has not been read yet`);
    this.hash = hash;
  }
}

export function createRubricCache(log: EventLog, kept = RUBRICS_KEPT): RubricCache {
  const compiled = createLru<string, CompiledRubric>(kept);

  async function read(hash: string): Promise<CompiledRubric> {
    const known = compiled.get(hash);
    if (known) return known;
    const json = await log.readRubric(hash);
    if (json === null) throw new Error(`The log has no rubric ${hash}`);
    const used: RubricAsUsed = JSON.parse(json);
    const rubric = compileRubric(used);
    compiled.set(hash, rubric);
    return rubric;
  }

  return {
    read,
    async with(ask) {
      // Held here, so that a cache smaller than one question's need cannot make this go on for ever.
      const held = new Map<string, CompiledRubric>();
      for (;;) {
        try {
          return ask((hash) => {
            const rubric = held.get(hash) ?? compiled.get(hash);
            if (rubric === undefined) throw new NotReadYet(hash);
            return rubric;
          });
        } catch (error) {
          if (!(error instanceof NotReadYet)) throw error;
          held.set(error.hash, await read(error.hash));
        }
      }
    },
  };
}
