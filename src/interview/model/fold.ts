// The fold from events, as one viewer may see them, to an InterviewModel: one row for each event. Live pages, reports and
// exports share it.
import type { ViewedEvent } from '../core/events.ts';
import {
  answered,
  asked,
  followedUp,
  graded,
  hinted,
  marked,
  type Seen,
  withoutMarkOf,
} from './fold-question.ts';
import {
  emptyModel,
  type InterviewModel,
  openQuestion,
  type QuestionModel,
  type ViewedEntry,
} from './interview-model.ts';

type EventType = ViewedEvent['type'];

type Step<Type extends EventType> = (
  model: InterviewModel,
  event: Seen<Type>,
  entry: ViewedEntry,
) => InterviewModel;

/** A step that changes the one question which the event names. */
function inQuestion<Event extends { readonly question: number }>(
  change: (question: QuestionModel, event: Event, entry: ViewedEntry) => QuestionModel,
): (model: InterviewModel, event: Event, entry: ViewedEntry) => InterviewModel {
  return (model, event, entry) =>
    changed(model, event.question, (question) => change(question, event, entry));
}

function changed(
  model: InterviewModel,
  name: number,
  change: (question: QuestionModel) => QuestionModel,
): InterviewModel {
  return {
    ...model,
    questions: model.questions.map((question) => (question.question === name ? change(question) : question)),
  };
}

/** What each event changes. An event without a row does not compile. */
const steps: { readonly [Type in EventType]: Step<Type> } = {
  interviewCreated: created,
  interviewStarted: (model, { engine }, { at }) => ({ ...model, status: 'running', startedAt: at, engine }),
  questionAsked: (model, event, entry) => ({
    ...model,
    questions: [...model.questions, asked(event, entry)],
  }),
  followUpAsked: inQuestion(followedUp),
  hintGiven: inQuestion(hinted),
  answerSubmitted: inQuestion(answered),
  answerGraded: inQuestion(graded),
  answerMarked: inQuestion(marked),
  markUndone: inQuestion((question, _event, { by }) => withoutMarkOf(question, by)),
  questionClosed: inQuestion((question, { reason }, { at }) => ({ ...question, closed: { reason, at } })),
  timeWarned: inQuestion((question) => ({ ...question, warned: true })),
  interviewPaused: (model, _event, { at }) => ({
    ...model,
    status: 'paused',
    pauses: [...model.pauses, { from: at, to: null }],
  }),
  interviewResumed: resumed,
  participantAdded: (model, { participant }) => ({
    ...model,
    participants: [...model.participants, { ...participant, revoked: false }],
  }),
  linkRevoked: (model, { participant }) => ({
    ...model,
    participants: model.participants.map((each) =>
      each.id === participant ? { ...each, revoked: true } : each,
    ),
  }),
  scoresRevealed: (model) => ({ ...model, scoresRevealed: true }),
  noteAdded: (model, { text, private: isPrivate, question }, { version, at, by }) => ({
    ...model,
    notes: [...model.notes, { version, at, by, text, private: isPrivate, question }],
  }),
  interviewFinished: (model, { reason }, { at }) => ({
    ...withPauseEnded(model, at),
    status: 'finished',
    finished: { reason, at },
  }),
};

function created(
  model: InterviewModel,
  event: Seen<'interviewCreated'>,
  { at }: ViewedEntry,
): InterviewModel {
  const { interview, plan, mode, reveal, participants } = event;
  return {
    ...model,
    status: 'created',
    interview,
    plan,
    mode,
    reveal,
    blindFirst: 'blindFirst' in event && event.blindFirst,
    participants: participants.map((participant) => ({ ...participant, revoked: false })),
    createdAt: at,
  };
}

function withPauseEnded(model: InterviewModel, at: number): InterviewModel {
  return {
    ...model,
    pauses: model.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)),
  };
}

function resumed(
  model: InterviewModel,
  { deadline }: Seen<'interviewResumed'>,
  { at }: ViewedEntry,
): InterviewModel {
  const running: InterviewModel = { ...withPauseEnded(model, at), status: 'running' };
  const open = openQuestion(running);
  return open ? changed(running, open.question, (question) => ({ ...question, deadline })) : running;
}

/** The interview after these entries, which stand in the order of their versions; hidden ones are simply not there. */
export function foldEntries(entries: readonly ViewedEntry[]): InterviewModel {
  return entries.reduce(foldEntry, emptyModel);
}

/** One step of the fold. An event that this build does not know, as from a newer server, changes nothing. */
function foldEntry(model: InterviewModel, entry: ViewedEntry): InterviewModel {
  const { event } = entry;
  if (!Object.hasOwn(steps, event.type)) return model;
  const step = steps[event.type] as Step<EventType>;
  return step(model, event, entry);
}
