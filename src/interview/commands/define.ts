// How a command is defined: its schema, who may give it and when, and what it brings about, all in one file.
import { z } from 'zod';
import type { Context } from '../core/context.ts';
import type { InterviewEvent } from '../core/events.ts';
import { VERSION_LIMIT } from '../core/limits.ts';
import type { PlainReason, Rejection } from '../core/rejection.ts';
import type { Role } from '../core/roles.ts';
import type { InterviewState } from '../core/state.ts';
import type { CommandType } from './index.ts';

export type Status = InterviewState['status'];

/** What a command brings about: events, or why not. */
export type Decision = readonly InterviewEvent[] | Rejection;

/** How a command reaches the server: as a frame of the socket, by an HTTP request, or from the server itself. */
type Transport = 'wire' | 'http' | 'server';

/** The rules of a command, and its decision. */
export interface CommandRules<Command> {
  readonly transport: Transport;
  /** Roles that may give it; `server` for what the server does by itself or on a request of its own. */
  readonly who: readonly (Role | 'server')[];
  /** Statuses of the interview in which it is accepted. */
  readonly when: readonly Status[];
  /** Why it is refused in another status, where that differs from what `permissions.ts` says for all commands. */
  readonly refusedWhen?: Partial<Readonly<Record<Status, PlainReason>>>;
  /** Accepted even when the interview holds as many events as it may, because it ends the interview or must run. */
  readonly acceptedWhenFull?: boolean;
  /** What it does, for docs/protocol.md: one line in plain English. */
  readonly summary: string;
  /** An accepted command yields at least one event, except `passTime`. Called only where `who` and `when` allow it. */
  decide(command: Command, state: InterviewState, context: Context): Decision;
}

type CommandSchema<Type extends string, Fields extends z.ZodRawShape> = z.ZodObject<
  { type: z.ZodLiteral<Type> } & Fields,
  z.core.$strict
>;

/** The version of an event, by which a command names a question or a turn. */
export const versionSchema = z.number().int().min(1).max(VERSION_LIMIT);

/**
 * Defines a command from the fields of its body. Its type must be in the list of `index.ts`, and its definition in the
 * table there.
 */
export function defineCommand<Type extends CommandType, Fields extends z.ZodRawShape, Via extends Transport>(
  definition: { readonly type: Type; readonly transport: Via; readonly fields: Fields } & CommandRules<
    z.infer<CommandSchema<Type, Fields>>
  >,
) {
  const { type, fields } = definition;
  const schema = z.strictObject({ type: z.literal(type), ...fields });
  return { ...definition, schema };
}
