// All packs that are in use, kept in step with their folders.
import type { Finding } from '../authoring/finding.ts';
import type { Plan } from '../engine/index.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { offeredPlans, type PlanEntry } from './offered-plans.ts';
import { type PlanSnapshot, snapshotPlan } from './plan-snapshot.ts';
import { foldersToWatch, NOTHING_READ, readFolders } from './read-folders.ts';
import { createFolderWatcher, type WatchOptions } from './watch.ts';

export type { PlanEntry } from './offered-plans.ts';
export type { PlanSnapshot } from './plan-snapshot.ts';

type FoundPlan =
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
  snapshot(entry: PlanEntry, options?: { readonly mode?: Plan['mode'] | undefined }): PlanSnapshot;
  /** What is wrong on the disk at the moment. */
  findings(): readonly Finding[];
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
  return packs.flatMap(offeredPlans);
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
 * @param folders read in this order; a missing one is a finding like any other
 * @param onFinding told each finding once, for as long as it lasts
 */
export async function createLibrary(
  folders: readonly string[],
  onFinding: (finding: Finding) => void,
  options: LibraryOptions = {},
): Promise<Library> {
  let current = NOTHING_READ;

  async function readAgain(): Promise<void> {
    await watcher.watch(await foldersToWatch(folders));
    const known = new Set(current.findings.map((finding) => JSON.stringify(finding)));
    current = await readFolders(folders, current);
    for (const finding of current.findings) if (!known.has(JSON.stringify(finding))) onFinding(finding);
  }
  const read = oneAtATime(readAgain);
  const watcher = createFolderWatcher(() => void read().then(options.onChange), options);
  await read();

  return {
    packs: () => current.packs,
    plans: () => plansOf(current.packs),
    findPlan: (name) => findPlan(name, plansOf(current.packs)),
    snapshot: (entry, { mode } = {}) => snapshotPlan(entry, mode),
    findings: () => current.findings,
    close: () => watcher.close(),
  };
}
