// Parses a frame: a message that fits the schema of its type, or a reason to close the socket.
import {
  type ClientMessage,
  type CloseName,
  clientMessageSchemas,
  FRAME_BYTES,
  SPLICES_BYTES,
} from '../../interview/protocol/index.ts';
import { clean, UncleanError } from './clean.ts';
import { firstIssue } from './first-issue.ts';

export type Parsed =
  | { readonly message: ClientMessage }
  | { readonly close: CloseName; readonly why: string };

function bad(why: string): Parsed {
  return { close: 'badFrame', why };
}

function parseJson(text: string): unknown {
  try {
    return clean(JSON.parse(text));
  } catch (error) {
    if (error instanceof UncleanError) throw error;
    throw new UncleanError('not-json');
  }
}

/** A recording of typing that is too large goes; the answer it came with stays. */
function withoutHugeSplices(message: ClientMessage): ClientMessage {
  if (message.type !== 'submitAnswer' || message.splices === undefined) return message;
  if (Buffer.byteLength(JSON.stringify(message.splices)) <= SPLICES_BYTES) return message;
  const { splices: _, ...rest } = message;
  return rest;
}

function ofKnownType(value: unknown): Parsed {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') {
    return bad('a frame is an object with a type');
  }
  const { type } = value;
  if (!Object.hasOwn(clientMessageSchemas, type)) return bad(`unknown type ${type}`);
  const parsed = clientMessageSchemas[type as ClientMessage['type']].safeParse(value);
  return parsed.success
    ? { message: withoutHugeSplices(parsed.data) }
    : bad(`${type}: ${firstIssue(parsed.error)}`);
}

/** `bytes` of a text frame that ws has found to be UTF-8. `why` is for the developer at the other end. */
export function parseFrame(bytes: Buffer): Parsed {
  if (bytes.length > FRAME_BYTES)
    return { close: 'frameTooLarge', why: `at most ${FRAME_BYTES} bytes a frame` };
  try {
    return ofKnownType(parseJson(bytes.toString('utf8')));
  } catch (error) {
    if (error instanceof UncleanError) return bad(error.message);
    throw error;
  }
}
