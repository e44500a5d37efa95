// The interview's core: three pure functions, and what may be seen of their results.

export { type Context, decide } from './commands/decide.ts';
export { type Command, type CommandOf, type CommandType, wireCommandSchemas } from './commands/index.ts';
export type { Envelope, InterviewEvent, Participant, Role, StoredEvent, ViewedEvent } from './core/events.ts';
export { commandKey, evolve } from './core/evolve.ts';
export { isRejection, type Rejection, type RejectionCode } from './core/rejection.ts';
export { type InterviewState, initialState, openQuestion, openTurn, type Viewer } from './core/state.ts';
export { nextWake } from './core/time.ts';
export { reopens, view } from './core/view.ts';
export { viewRubric } from './core/view-rubric.ts';
