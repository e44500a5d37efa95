// The gate: who sees what of an event, and when that widens. Nothing reaches a participant except through here.
import type { EventOf, StoredEvent, ViewedEvent } from './events.ts';
import type { PlanAsUsed, PlanSummary } from './plan-as-used.ts';
import { type InterviewState, type QuestionState, questionNamed, type Viewer } from './state.ts';

/**
 * True once a closed question's grade and reference may be shown to the candidate. An open question is never
 * revealed, whatever else was.
 */
export function isRevealed(state: InterviewState, question: QuestionState | null): boolean {
  if (question === null || question.closed === null) return false;
  switch (state.reveal) {
    case 'question':
      return true;
    case 'end':
      return state.status === 'finished';
    case 'person':
      return state.scoresRevealed;
    default:
      return state.reveal satisfies never;
  }
}

/** A viewer who has marked an answer once, undone or not, is no longer blind to it. */
function hasMarked(question: QuestionState | null, viewer: Viewer): boolean {
  return question?.marks.some((mark) => mark.by === viewer.id) ?? false;
}

function isBlind(state: InterviewState, question: QuestionState | null, viewer: Viewer): boolean {
  return state.blindFirst && viewer.role === 'interviewer' && !hasMarked(question, viewer);
}

/**
 * The event as this viewer may see it, given the state of now: whole, reduced, or null for hidden.
 * It never narrows: what was once shown is shown by every later state.
 */
export function view(stored: StoredEvent, state: InterviewState, viewer: Viewer): ViewedEvent | null {
  const { event } = stored;
  switch (event.type) {
    case 'answerGraded':
      return viewGrade(event, state, viewer);
    case 'answerMarked':
    case 'markUndone':
      return maySeeMark(stored.by, questionNamed(state, event.question), state, viewer) ? event : null;
    case 'noteAdded':
      return maySeeNote(event, stored.by, viewer) ? event : null;
    default:
      return seesAsCandidate(viewer) ? withoutSecrets(event) : withoutPerson(event);
  }
}

function seesAsCandidate(viewer: Viewer): boolean {
  return viewer.role === 'candidate' || viewer.role === 'reader';
}

function viewGrade(
  event: EventOf<'answerGraded'>,
  state: InterviewState,
  viewer: Viewer,
): ViewedEvent | null {
  const question = questionNamed(state, event.question);
  if (!seesAsCandidate(viewer)) return isBlind(state, question, viewer) ? null : event;
  if (isRevealed(state, question)) return event;
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

function maySeeMark(
  by: string,
  question: QuestionState | null,
  state: InterviewState,
  viewer: Viewer,
): boolean {
  return viewer.role === 'interviewer'
    ? by === viewer.id || !isBlind(state, question, viewer)
    : isRevealed(state, question);
}

function maySeeNote(event: EventOf<'noteAdded'>, by: string, viewer: Viewer): boolean {
  return viewer.role === 'interviewer' && (by === viewer.id || !event.private);
}

/** What the candidate gets of the events that everybody gets: nothing that tells what is looked for or still to come. */
function withoutSecrets(event: StoredEvent['event']): ViewedEvent {
  switch (event.type) {
    case 'interviewCreated': {
      const { type, interview, plan, mode, reveal, participants } = event;
      return { type, interview, plan: summaryOf(plan), mode, reveal, participants };
    }
    case 'questionAsked': {
      const { rubricHash: _, ...rest } = event;
      return rest;
    }
    case 'followUpAsked': {
      const { concepts: _, ...rest } = event;
      return rest;
    }
    case 'hintGiven': {
      const { concept: _, ...rest } = event;
      return rest;
    }
    default:
      return event;
  }
}

/** The code that opens a person's history is nobody's business but theirs, and their browser has it. */
function withoutPerson(event: StoredEvent['event']): ViewedEvent {
  return event.type === 'interviewCreated' ? { ...event, person: null } : event;
}

function summaryOf({ sections, ...plan }: PlanAsUsed): PlanSummary {
  return {
    ...plan,
    sections: sections.map(({ title, count, pool }) => ({ title, count: Math.min(count, pool.length) })),
  };
}

/**
 * From which version on this event has widened what the viewer may see; null where it has not.
 * `state` may be the one right after the event or any later one: a later one can only name more.
 */
export function reopens(stored: StoredEvent, state: InterviewState, viewer: Viewer): number | null {
  const { event } = stored;
  switch (event.type) {
    case 'questionClosed':
      return reopenedBy(questionNamed(state, event.question), state, viewer);
    case 'interviewFinished':
      return state.reveal === 'end' ? reopenedByAll(state, viewer) : null;
    case 'scoresRevealed':
      return reopenedByAll(state, viewer);
    case 'answerMarked': {
      const question = questionNamed(state, event.question);
      const first = question?.marks.find((mark) => mark.by === viewer.id)?.since === stored.version;
      return state.blindFirst && first ? earliest([question?.firstGraded, question?.firstMarked]) : null;
    }
    default:
      return null;
  }
}

function reopenedByAll(state: InterviewState, viewer: Viewer): number | null {
  return earliest(state.questions.map((question) => reopenedBy(question, state, viewer)));
}

/** What a reveal opens: to the candidate the grades and marks, to an observer the marks, to an interviewer nothing new. */
function reopenedBy(question: QuestionState | null, state: InterviewState, viewer: Viewer): number | null {
  if (viewer.role === 'interviewer' || !isRevealed(state, question)) return null;
  return seesAsCandidate(viewer)
    ? earliest([question?.firstGraded, question?.firstMarked])
    : (question?.firstMarked ?? null);
}

function earliest(versions: readonly (number | null | undefined)[]): number | null {
  const known = versions.filter((version) => typeof version === 'number');
  return known.length > 0 ? Math.min(...known) : null;
}
