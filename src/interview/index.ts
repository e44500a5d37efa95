// The interview's door: three pure functions, and what may be seen of their results.
export { decide } from './commands/decide.ts';
export { type Command, type CommandOf, type CommandType, commands } from './commands/index.ts';
export type { Context } from './core/context.ts';
export type { Envelope, InterviewEvent, Participant, Role, StoredEvent, ViewedEvent } from './core/events.ts';
export { commandKey, evolve } from './core/evolve.ts';
export { isRejection, type Rejection, type RejectionCode } from './core/rejection.ts';
export { reopens } from './core/reopens.ts';
export { type InterviewState, initialState, openQuestion, openTurn, type Viewer } from './core/state.ts';
export { nextWake } from './core/time.ts';
export { view } from './core/view.ts';
export { viewRubric } from './core/view-rubric.ts';
