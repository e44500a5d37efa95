// The frames that a client may send: hello, each command of the wire with an id, drafts and typing.
import { z } from 'zod';
import { commands, type WireCommandType } from '../commands/index.ts';
import { spliceSchema } from '../core/events.ts';
import { REVISION_LIMIT, VERSION_LIMIT } from '../core/limits.ts';

/** A command's id: chosen by the client, unique among its own; resending it is safe. */
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'use 1 to 64 letters, digits, _ or -');
const turn = z.number().int().min(1).max(VERSION_LIMIT);

export const helloSchema = z.strictObject({
  type: z.literal('hello'),
  protocol: z.number().int(),
  token: z.string().max(200),
  after: z.number().int().min(0).describe('The last version held; 0 for everything'),
});

type WithId<Schema> =
  Schema extends z.ZodObject<infer Fields> ? z.ZodObject<Fields & { id: typeof id }, z.core.$strict> : never;

type FrameSchemas = { readonly [Type in WireCommandType]: WithId<(typeof commands)[Type]['schema']> };

/** A frame for each command of the table that comes over the socket: its schema, and an id. */
const commandFrames = Object.fromEntries(
  Object.values(commands)
    .filter(({ transport }) => transport === 'wire')
    .map(({ type, schema }) => [type, schema.extend({ id })]),
) as FrameSchemas;

export const saveDraftSchema = z.strictObject({
  type: z.literal('saveDraft'),
  to: turn.describe('The open turn'),
  revision: z.number().int().min(1).max(REVISION_LIMIT).describe('Grows with every save of this turn'),
  text: z.string(),
});

export const typingSchema = spliceSchema.extend({ type: z.literal('typing'), to: turn });

export const clientMessageSchemas = {
  hello: helloSchema,
  ...commandFrames,
  saveDraft: saveDraftSchema,
  typing: typingSchema,
} as const;

export type ClientMessageType = keyof typeof clientMessageSchemas;
export type ClientMessage = {
  [Type in ClientMessageType]: z.infer<(typeof clientMessageSchemas)[Type]>;
}[ClientMessageType];
export type CommandFrame = { [Type in WireCommandType]: z.infer<FrameSchemas[Type]> }[WireCommandType];
/** A command as a page hands it in, before it has an id. */
export type CommandBody = CommandFrame extends infer Frame
  ? Frame extends unknown
    ? Omit<Frame, 'id'>
    : never
  : never;
