// A page older than its server loads itself again, once; what is written lies in this browser already.
import { effect } from '@preact/signals';
import { jsonStorage } from './environment.ts';
import type { InterviewClient } from './interview-client.ts';

/** Milliseconds within which a second reload would be a loop between two servers rather than an upgrade. */
const ONCE_WITHIN = 60_000;
const KEY = 'vivavoce:reloaded';

/** True where the last reload is long enough ago, or there was none. */
export function mayReload(last: unknown, now: number): boolean {
  return typeof last !== 'number' || now - last > ONCE_WITHIN;
}

/** Reloads as soon as the client finds the server to be of another build or protocol. */
export function reloadWhenStale(client: InterviewClient): void {
  const kept = jsonStorage(() => sessionStorage);
  effect(() => {
    const outdated = client.stale.value || client.connection.value === 'outdated';
    if (!outdated || !mayReload(kept.read(KEY), Date.now())) return;
    kept.write(KEY, Date.now());
    location.reload();
  });
}
