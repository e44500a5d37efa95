// All packs that are in use, kept in step with their folders.
import type { Plan } from '../engine/index.ts';
import type { LoadedPack, PackProblem } from './pack-types.ts';
import { arrangedPlans } from './plan-order.ts';
import { type PlanEntry, type SettledPlan, settlePlan } from './plan-snapshot.ts';
import { EMPTY_SHELF, foldersToFollow, readShelf } from './read-folders.ts';
import { type WatchOptions, watchFolders } from './watch.ts';

export type { PlanEntry, SettledPlan } from './plan-snapshot.ts';

export type FoundPlan =
  | { readonly kind: 'found'; readonly entry: PlanEntry }
  /** Nothing has that name; `known` are all plans as `pack/id`. */
  | { readonly kind: 'unknown'; readonly known: readonly string[] }
  /** Several packs have a plan of that id; `names` tells them apart. */
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] };

export interface Library {
  /** The packs in use; a pack without a valid question is among them. */
  packs(): readonly LoadedPack[];
  /** Pack by pack, in the order in which each wants them offered. */
  plans(): readonly PlanEntry[];
  /** @param name `id` or `pack/id` */
  findPlan(name: string): FoundPlan;
  /** @param options.mode overrides the plan's own mode, and with it when scores are revealed */
  settle(entry: PlanEntry, options?: { readonly mode?: Plan['mode'] | undefined }): SettledPlan;
  /** What is wrong on the disk at the moment. */
  problems(): readonly PackProblem[];
  close(): void;
}

export interface LibraryOptions extends WatchOptions {
  /** Called after every reading that a change on the disk brought. */
  readonly onChange?: () => void;
}

function fullName({ pack, plan }: PlanEntry): string {
  return `${pack.pack.id}/${plan.id}`;
}

function plansOf(packs: readonly LoadedPack[]): readonly PlanEntry[] {
  return packs.flatMap(arrangedPlans);
}

function findPlan(name: string, plans: readonly PlanEntry[]): FoundPlan {
  const matching = plans.filter((entry) => fullName(entry) === name || entry.plan.id === name);
  const [entry, ...others] = matching;
  if (entry === undefined) return { kind: 'unknown', known: plans.map(fullName) };
  return others.length === 0
    ? { kind: 'found', entry }
    : { kind: 'ambiguous', names: matching.map(fullName) };
}

/** Runs `task` again and again, never twice at a time; a request that comes meanwhile is served by one more run. */
function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  let again = false;
  async function run(): Promise<void> {
    try {
      do {
        again = false;
        await task();
      } while (again);
    } finally {
      current = null;
    }
  }
  return () => {
    again = true;
    current ??= run();
    return current;
  };
}

/**
 * Reads all packs in some folders, each of which holds packs or is one, and reads again whenever something in them
 * changes. A file that turns bad is reported and keeps its last good version.
 * @param folders read in this order; a missing one is a problem like any other
 * @param onProblem told each problem once, for as long as it lasts
 */
export async function createLibrary(
  folders: readonly string[],
  onProblem: (problem: PackProblem) => void,
  options: LibraryOptions = {},
): Promise<Library> {
  let shelf = EMPTY_SHELF;

  async function readAgain(): Promise<void> {
    await watching.follow(await foldersToFollow(folders));
    const known = new Set(shelf.problems.map((problem) => JSON.stringify(problem)));
    shelf = await readShelf(folders, shelf);
    for (const problem of shelf.problems) if (!known.has(JSON.stringify(problem))) onProblem(problem);
  }
  const read = oneAtATime(readAgain);
  const watching = watchFolders(() => void read().then(options.onChange), options);
  await read();

  return {
    packs: () => shelf.packs,
    plans: () => plansOf(shelf.packs),
    findPlan: (name) => findPlan(name, plansOf(shelf.packs)),
    settle: (entry, { mode } = {}) => settlePlan(entry, mode),
    problems: () => shelf.problems,
    close: () => watching.close(),
  };
}
