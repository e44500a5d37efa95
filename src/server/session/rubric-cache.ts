// Rubrics as used, read from the log by hash. Shared by all interviews, since a hash never changes its meaning.
import { LRUCache } from 'lru-cache';
import { type CompiledRubric, compileRubric, type RubricAsUsed } from '../../engine/index.ts';
import type { EventLog } from '../event-log/event-log.ts';

/** Compiled rubrics kept: a pack or two; one takes some 700 kB and is compiled again within 10 ms. */
const COMPILED_KEPT = 100;

/** UTF-16 units of JSON kept: some thousand rubrics, so that starting an interview rarely reads its pool again. */
const JSON_KEPT = 16 * 1024 * 1024;

/** Gives a rubric that was loaded, compiled. Throws where the log has none of this hash: events only name stored ones. */
export type RubricLookup = (hash: string) => CompiledRubric;

export interface RubricCache {
  /**
   * Reads these rubrics and gives the function that finds them. A rubric is compiled when it is first asked for, since
   * compiling costs much and most rubrics of a pool are never asked.
   */
  load(hashes: readonly string[]): Promise<RubricLookup>;
  /** One rubric, not compiled. Throws where the log has none of this hash. */
  asUsed(hash: string): Promise<RubricAsUsed>;
}

function parse(hash: string, json: string | null | undefined): RubricAsUsed {
  if (!json) throw new Error(`The log has no rubric ${hash}`);
  return JSON.parse(json);
}

export function createRubricCache(log: EventLog, compiledKept = COMPILED_KEPT): RubricCache {
  const texts = new LRUCache<string, string>({ maxSize: JSON_KEPT, sizeCalculation: (json) => json.length });
  const compiled = new LRUCache<string, CompiledRubric>({ max: compiledKept });

  async function read(hash: string): Promise<string | null> {
    const json = texts.get(hash) ?? (await log.readRubric(hash));
    if (json !== null) texts.set(hash, json);
    return json;
  }

  function compile(hash: string, json: string | null | undefined): CompiledRubric {
    const rubric = compileRubric(parse(hash, json));
    compiled.set(hash, rubric);
    return rubric;
  }

  return {
    async load(hashes) {
      const distinct = [...new Set(hashes)];
      // Held by the lookup itself, so that a cache smaller than one interview's pool cannot lose any of it.
      const loaded = new Map(
        await Promise.all(distinct.map(async (hash) => [hash, await read(hash)] as const)),
      );
      return (hash) => compiled.get(hash) ?? compile(hash, loaded.get(hash));
    },
    asUsed: async (hash) => parse(hash, await read(hash)),
  };
}
