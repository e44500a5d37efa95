// The interview's core: three pure functions, and what may be seen of their results.
export { type Command, type CommandOf, type CommandType, wireCommandSchemas } from './commands.ts';
export { type Context, decide } from './decide.ts';
export type { Envelope, InterviewEvent, Participant, Role, StoredEvent, ViewedEvent } from './events.ts';
export { commandKey, evolve } from './evolve.ts';
export { isRejection, type Rejection, type RejectionCode } from './rejection.ts';
export { type InterviewState, initialState, openQuestion, openTurn, type Viewer } from './state.ts';
export { nextWake } from './time.ts';
export { reopens, view } from './view.ts';
export { viewRubric } from './view-rubric.ts';
