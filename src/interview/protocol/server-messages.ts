// The frames that the server sends.
import { z } from 'zod';
import {
  eventSchemas,
  participantSchema,
  reducedSchemas,
  spliceSchema,
  type ViewedEvent,
} from '../core/events.ts';

const version = z.number().int().min(1);
const instant = z.number().int();

/** Every shape in which an event may arrive: as stored, or reduced for this viewer. */
export const viewedEventSchema = z.union([...Object.values(eventSchemas), ...Object.values(reducedSchemas)]);

export const serverMessageSchemas = {
  welcome: z.strictObject({
    type: z.literal('welcome'),
    you: participantSchema,
    interview: z.string(),
    version: z.number().int().min(0).describe('The last version of the interview'),
    now: instant.describe("The server's clock, by which deadlines count"),
    build: z.string().describe('A page of another build reloads once'),
    draft: z.strictObject({ to: version, revision: z.number().int().min(1), text: z.string() }).optional(),
  }),
  event: z.strictObject({
    type: z.literal('event'),
    version,
    at: instant,
    by: z.string(),
    commandId: z.string().nullable(),
    event: viewedEventSchema,
  }),
  hidden: z.strictObject({ type: z.literal('hidden'), version }),
  reset: z.strictObject({
    type: z.literal('reset'),
    from: version.describe('Drop what you hold from there on'),
  }),
  questionDelta: z.strictObject({
    type: z.literal('questionDelta'),
    version: version.describe('Of the event whose text is being streamed'),
    offset: z.number().int().min(0),
    text: z.string(),
  }),
  typing: spliceSchema.extend({ type: z.literal('typing'), by: z.string(), to: version }),
  draftSaved: z.strictObject({
    type: z.literal('draftSaved'),
    to: version,
    revision: z.number().int().min(1),
  }),
  presence: z.strictObject({
    type: z.literal('presence'),
    present: z.array(z.string()).describe('Ids of the participants who are connected'),
  }),
  rejected: z.strictObject({
    type: z.literal('rejected'),
    id: z.string().nullable().describe('Of the refused command or null where the frame had none (saveDraft)'),
    code: z.string(),
    message: z.string(),
  }),
} as const;

export type ServerMessageType = keyof typeof serverMessageSchemas;

type Plain = { [Type in Exclude<ServerMessageType, 'event'>]: z.infer<(typeof serverMessageSchemas)[Type]> };
/** An event as one viewer gets it. */
export interface EventMessage {
  readonly type: 'event';
  readonly version: number;
  readonly at: number;
  readonly by: string;
  readonly commandId: string | null;
  readonly event: ViewedEvent;
}
export type ServerMessage = Plain[keyof Plain] | EventMessage;
