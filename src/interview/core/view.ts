// The gate: who sees what of an event. Nothing reaches a participant except through here; when a view widens stands in
// reopens.ts, and who gets the rubric in view-rubric.ts.
import type { EventMap, EventOf, EventType, StoredEvent, ViewedEvent } from './events.ts';
import type { PlanAsUsed, PlanSummary } from './plan-as-used.ts';
import { isBlind, isRevealed } from './reveal.ts';
import { isRole, rightsOf } from './roles.ts';
import { type InterviewState, questionNamed, type Viewer } from './state.ts';

/** What an event's visibility may depend on besides the event: its author, the state of now, and who looks. */
interface Situation {
  readonly by: string;
  readonly state: InterviewState;
  readonly viewer: Viewer;
}

/** The event whole, or reduced, or null for hidden. */
type Rule<Type extends EventType> = (event: EventMap[Type], situation: Situation) => ViewedEvent | null;

/** One rule for each value of `viewsAs` in the table of roles. */
interface Row<Type extends EventType> {
  readonly candidate: Rule<Type>;
  readonly observer: Rule<Type>;
  readonly interviewer: Rule<Type>;
}

const all = { candidate: whole, observer: whole, interviewer: whole } as const;
const mark = { candidate: ifRevealed, observer: ifRevealed, interviewer: markToInterviewer } as const;

/** Who sees what: a new type of event does not compile before it has its row here. */
const rows: { readonly [Type in EventType]: Row<Type> } = {
  interviewCreated: { candidate: asSummary, observer: withoutPerson, interviewer: withoutPerson },
  interviewStarted: all,
  questionAsked: { ...all, candidate: ({ rubricHash: _, ...rest }) => rest },
  followUpAsked: { ...all, candidate: ({ concepts: _, ...rest }) => rest },
  hintGiven: { ...all, candidate: ({ concept: _, ...rest }) => rest },
  answerSubmitted: all,
  answerGraded: { candidate: gradeToCandidate, observer: whole, interviewer: gradeToInterviewer },
  questionClosed: all,
  timeWarned: all,
  interviewPaused: all,
  interviewResumed: all,
  participantAdded: all,
  linkRevoked: all,
  answerMarked: mark,
  markUndone: mark,
  scoresRevealed: all,
  noteAdded: { candidate: hidden, observer: hidden, interviewer: noteToInterviewer },
  interviewFinished: all,
};

/**
 * The event as this viewer may see it, given the state of now: whole, reduced, or null for hidden. An event or a role
 * that this release does not know is hidden. It never narrows: what was once shown is shown by every later state.
 */
export function view(stored: StoredEvent, state: InterviewState, viewer: Viewer): ViewedEvent | null {
  const { event, by } = stored;
  if (!Object.hasOwn(rows, event.type) || !isRole(viewer.role)) return null;
  return viewByRow(event.type, event, { by, state, viewer });
}

function viewByRow<Type extends EventType>(
  type: Type,
  event: EventMap[Type],
  situation: Situation,
): ViewedEvent | null {
  const row: Row<Type> = rows[type];
  return row[rightsOf(situation.viewer.role).viewsAs](event, situation);
}

function whole<Event extends ViewedEvent>(event: Event): Event {
  return event;
}

function hidden(): null {
  return null;
}

/** To the candidate without what tells which questions may come. */
function asSummary(event: EventOf<'interviewCreated'>): ViewedEvent {
  const { type, interview, plan, mode, reveal, participants } = event;
  return { type, interview, plan: summaryOf(plan), mode, reveal, participants };
}

function summaryOf({ sections, ...plan }: PlanAsUsed): PlanSummary {
  return {
    ...plan,
    sections: sections.map(({ title, count, pool }) => ({ title, count: Math.min(count, pool.length) })),
  };
}

/** The code that opens a person's history is nobody's business but theirs, and their browser has it. */
function withoutPerson(event: EventOf<'interviewCreated'>): ViewedEvent {
  return { ...event, person: null };
}

function gradeToCandidate(event: EventOf<'answerGraded'>, { state }: Situation): ViewedEvent | null {
  if (isRevealed(state, questionNamed(state, event.question))) return event;
  return state.mode === 'practice' ? coveredOnly(event) : null;
}

function coveredOnly({ type, question, grade }: EventOf<'answerGraded'>): ViewedEvent {
  return {
    type,
    question,
    covered: grade.concepts
      .filter((concept) => concept.status === 'covered')
      .map(({ id, name, spans }) => ({ id, name, spans: [...spans] })),
  };
}

function gradeToInterviewer(
  event: EventOf<'answerGraded'>,
  { state, viewer }: Situation,
): ViewedEvent | null {
  return isBlind(state, questionNamed(state, event.question), viewer) ? null : event;
}

type MarkEvent = EventOf<'answerMarked' | 'markUndone'>;

function ifRevealed(event: MarkEvent, { state }: Situation): ViewedEvent | null {
  return isRevealed(state, questionNamed(state, event.question)) ? event : null;
}

function markToInterviewer(event: MarkEvent, { by, state, viewer }: Situation): ViewedEvent | null {
  const isBlindToIt = isBlind(state, questionNamed(state, event.question), viewer);
  return by === viewer.id || !isBlindToIt ? event : null;
}

function noteToInterviewer(event: EventOf<'noteAdded'>, { by, viewer }: Situation): ViewedEvent | null {
  return by === viewer.id || !event.private ? event : null;
}
