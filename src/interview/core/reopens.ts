// When a view widens: which events let a viewer see earlier ones that were hidden or reduced, and from which version on
// the server has to send the events again.
import type { EventMap, EventOf, EventType, StoredEvent } from './events.ts';
import { isRevealed } from './reveal.ts';
import { isRole, rightsOf } from './roles.ts';
import { type InterviewState, type QuestionState, questionNamed, type Viewer } from './state.ts';

/** What an event opens to whom, besides the event itself: its version and the state right after it or later. */
interface Situation {
  readonly version: number;
  readonly state: InterviewState;
  readonly viewer: Viewer;
}

/** The lowest version that shows more to the viewer now; null where none does. */
type Rule<Type extends EventType> = (event: EventMap[Type], situation: Situation) => number | null;

/** A new type of event does not compile before it has its row here. */
const rows: { readonly [Type in EventType]: Rule<Type> } = {
  interviewCreated: nothing,
  interviewStarted: nothing,
  questionAsked: nothing,
  followUpAsked: nothing,
  hintGiven: nothing,
  answerSubmitted: nothing,
  answerGraded: nothing,
  questionClosed: ({ question }, { state, viewer }) =>
    openedByReveal(questionNamed(state, question), state, viewer),
  timeWarned: nothing,
  interviewPaused: nothing,
  interviewResumed: nothing,
  participantAdded: nothing,
  linkRevoked: nothing,
  answerMarked: openedByOwnMark,
  markUndone: nothing,
  scoresRevealed: (_, { state, viewer }) => openedByAllReveals(state, viewer),
  noteAdded: nothing,
  interviewFinished: (_, { state, viewer }) =>
    state.reveal === 'end' ? openedByAllReveals(state, viewer) : null,
};

/**
 * From which version on this event has widened what the viewer may see; null where it has not.
 * `state` may be the one right after the event or any later one: a later one can only name more.
 */
export function reopens(stored: StoredEvent, state: InterviewState, viewer: Viewer): number | null {
  const { event, version } = stored;
  if (!Object.hasOwn(rows, event.type) || !isRole(viewer.role)) return null;
  return reopensByRow(event.type, event, { version, state, viewer });
}

function reopensByRow<Type extends EventType>(
  type: Type,
  event: EventMap[Type],
  situation: Situation,
): number | null {
  const rule: Rule<Type> = rows[type];
  return rule(event, situation);
}

function nothing(): null {
  return null;
}

/** One's first mark of an answer ends blindness to it. */
function openedByOwnMark(
  event: EventOf<'answerMarked'>,
  { version, state, viewer }: Situation,
): number | null {
  const question = questionNamed(state, event.question);
  const isFirst = question?.marks.find((mark) => mark.by === viewer.id)?.since === version;
  return state.blindFirst && isFirst ? earliest([question?.firstGraded, question?.firstMarked]) : null;
}

function openedByAllReveals(state: InterviewState, viewer: Viewer): number | null {
  return earliest(state.questions.map((question) => openedByReveal(question, state, viewer)));
}

/** What a reveal opens: to the candidate the grades and marks, to an observer the marks, to an interviewer nothing new. */
function openedByReveal(
  question: QuestionState | null,
  state: InterviewState,
  viewer: Viewer,
): number | null {
  if (question === null || !isRevealed(state, question)) return null;
  const { firstGraded, firstMarked } = question;
  const opened = {
    candidate: earliest([firstGraded, firstMarked]),
    observer: firstMarked,
    interviewer: null,
  };
  return opened[rightsOf(viewer.role).viewsAs];
}

function earliest(versions: readonly (number | null | undefined)[]): number | null {
  const known = versions.filter((version) => typeof version === 'number');
  return known.length > 0 ? Math.min(...known) : null;
}
