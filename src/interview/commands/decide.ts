// What a command brings about: events, or a refusal by name. Pure: time, identity, rubrics and phrases come in.
import type { Context } from '../core/context.ts';
import type { InterviewState } from '../core/state.ts';
import { instantOf } from '../core/time.ts';
import type { CommandRules, Decision } from './define.ts';
import { type Command, type CommandMap, type CommandType, commands } from './index.ts';
import { forbidden } from './permissions.ts';

const table: { readonly [Type in CommandType]: CommandRules<CommandMap[Type]> } = commands;

/**
 * Decides a command. An accepted one yields at least one event, except `passTime`, which may yield none.
 * Whether the same command came before is for the shell to ask first (`commandKey`).
 */
export function decide(command: Command, state: InterviewState, context: Context): Decision {
  return decideByRow(command.type, command, state, context);
}

function decideByRow<Type extends CommandType>(
  type: Type,
  command: CommandMap[Type],
  state: InterviewState,
  context: Context,
): Decision {
  const row: CommandRules<CommandMap[Type]> = table[type];
  const refusal = forbidden(row, state, context.by);
  return refusal ?? row.decide(command, state, { ...context, now: instantOf(state, context.now) });
}
