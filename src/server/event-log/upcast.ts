// Which kinds of events this version can read, and how one of an older schema becomes today's (upcasting).
import { EVENT_VERSION, eventSchemas, type InterviewEvent } from '../../interview/core/events.ts';
import { UnknownEventError } from './event-log.ts';

/** The kind of a stored event: its type and the schema version it was written in. */
export interface EventKind {
  readonly type: string;
  readonly v: number;
}

/** Whether this version can read events of that kind. */
export function isKnown({ type, v }: EventKind): boolean {
  return Object.hasOwn(eventSchemas, type) && Number.isInteger(v) && v >= 1 && v <= EVENT_VERSION;
}

/** Refuses a log that holds a kind of event which only a newer version can have written. */
export function refuseUnknown(kinds: readonly EventKind[]): void {
  const unknown = kinds.find((kind) => !isKnown(kind));
  if (unknown === undefined) return;
  throw new UnknownEventError(
    `The log holds events of type "${unknown.type}" in version ${unknown.v}, which this version of Vivavoce does not know: ` +
      'a newer version wrote them. Start that version again, or restore the copy made before the upgrade.',
  );
}

/**
 * Brings an event's stored payload to today's shape; pure. Every type is in its first version, so a payload stands
 * as it was written; a second version adds its case here.
 * @throws {UnknownEventError} for a kind that is not known
 */
export function upcast(kind: EventKind, payload: unknown): InterviewEvent {
  refuseUnknown([kind]);
  return payload as InterviewEvent;
}
