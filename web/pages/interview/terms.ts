// What a candidate is told before the start: who is there, how long, what is shown when. Pure.

import type { InterviewModel, ParticipantModel } from '../../../src/interview/model/interview-model.ts';
import { questionCount } from '../../client/question-count.ts';
import { capital, counted, listed } from '../../ui/evidence/grade-sentences.ts';

type Plan = NonNullable<InterviewModel['plan']>;

/** Everybody else who holds a link. */
export function othersIn(model: InterviewModel, you: string): readonly ParticipantModel[] {
  return model.participants.filter(({ id, revoked }) => id !== you && !revoked);
}

function called({ name, role }: ParticipantModel): string {
  return name === '' || name.toLowerCase() === role ? `the ${role}` : name;
}

const does: Record<ParticipantModel['role'], string> = {
  candidate: 'answers',
  interviewer: 'watches and marks',
  observer: 'only watches',
  reader: 'reads the report',
};

/** Who else is connected, in a few words for the running head. */
export function presenceWords(model: InterviewModel, you: string, present: readonly string[]): string {
  const others = othersIn(model, you);
  const here = others.filter(({ id }) => present.includes(id)).map(called);
  if (others.length === 0) return 'you are alone';
  return here.length > 0 ? `with ${listed(here)}` : 'nobody else is here';
}

function whoIsThere(model: InterviewModel, you: string, present: readonly string[]): readonly string[] {
  const others = othersIn(model, you);
  if (others.length === 0) return ['You are alone: nobody else holds a link.'];
  return others.map((other) => {
    const here = present.includes(other.id) ? 'and is here' : 'and is not here yet';
    return `${capital(called(other))} ${does[other.role]}, ${here}.`;
  });
}

function typingTerm(model: InterviewModel, plan: Plan, you: string): string {
  if (!othersIn(model, you).some(({ role }) => role === 'interviewer') || plan.typing === 'hidden')
    return 'Nobody sees your words before you send them.';
  const kept = plan.typing === 'recorded' ? ' How you typed an answer is kept with it.' : '';
  return `An interviewer sees your words as you type them.${kept} Begin only if you agree to that.`;
}

function shownTerm({ mode, reveal }: InterviewModel): string {
  const early =
    mode === 'practice'
      ? 'This is practice: you see what you covered as you go'
      : 'This is a real interview: nothing is shown early';
  const marks = {
    question: 'marks and a strong answer when a question closes',
    end: 'marks come at the end, all together',
    person: 'marks are shown when an interviewer releases them',
  }[reveal];
  return `${early}; ${marks}.`;
}

function timeTerm({ minutes, timer, sections }: Plan): string {
  const length = `${counted(minutes, 'minute')}, ${counted(questionCount({ sections }), 'question')}.`;
  const rule = {
    off: 'No clock runs.',
    soft: 'The clock starts with the first; you may go on past it.',
    hard: 'The clock starts with the first; when a question’s time is up, your words are sent as they stand.',
  }[timer];
  return `${length} ${rule}`;
}

function helpTerm(model: InterviewModel, plan: Plan): readonly string[] {
  const hints =
    model.mode === 'practice' && plan.hints ? ['ask for hints, which halve what a point earns'] : [];
  const may = [...hints, ...(plan.pause ? ['pause'] : []), 'skip a question', 'finish early'];
  return [`You may ${may.slice(0, -1).join(', ')} or ${may.at(-1)}.`];
}

/** The terms, each a sentence or two; empty before the plan is known. */
export function termsOf(model: InterviewModel, you: string, present: readonly string[]): readonly string[] {
  const { plan } = model;
  if (plan === null) return [];
  return [
    ...whoIsThere(model, you, present),
    typingTerm(model, plan, you),
    shownTerm(model),
    timeTerm(plan),
    ...helpTerm(model, plan),
    'Your answers and marks stay on this server.',
  ];
}

/** The heading of the begin screen; a name that only repeats the role is left out. */
export function greeting(name: string): string {
  return name === '' || name.toLowerCase() === 'candidate'
    ? 'Ready when you are'
    : `Ready when you are, ${name}`;
}
