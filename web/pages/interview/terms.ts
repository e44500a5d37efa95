// What a candidate is told, and agrees to, before the start: who is there, how long, what is shown when. Pure.

import { rightsOf } from '../../../src/interview/core/roles.ts';
import type { InterviewModel, ParticipantModel } from '../../../src/interview/model/interview-model.ts';
import { questionCount } from '../../client/question-count.ts';
import { interviewWords } from '../../words/interview.ts';
import { sharedWords } from '../../words/shared.ts';

type Plan = NonNullable<InterviewModel['plan']>;

/** Everybody else who holds a link. */
function othersIn(model: InterviewModel, you: string): readonly ParticipantModel[] {
  return model.participants.filter(({ id, revoked }) => id !== you && !revoked);
}

/** A name that only repeats the role is no name. */
function called({ name, role }: ParticipantModel): string {
  const noName = name === '' || name.toLowerCase() === role;
  return noName ? interviewWords.terms.theRole(sharedWords.roles[role]) : name;
}

/** Who else is connected, in a few words for the running head. */
export function presenceWords(model: InterviewModel, you: string, present: readonly string[]): string {
  const others = othersIn(model, you);
  const here = others.filter(({ id }) => present.includes(id)).map(called);
  const words = interviewWords.presence;
  if (others.length === 0) return words.alone;
  return here.length > 0 ? words.with(sharedWords.listed(here)) : words.nobodyHere;
}

function whoIsThere(model: InterviewModel, you: string, present: readonly string[]): readonly string[] {
  const others = othersIn(model, you);
  const words = interviewWords.terms;
  if (others.length === 0) return [words.alone];
  return others.map((other) => {
    const sentence = present.includes(other.id) ? words.here : words.notHere;
    return sentence(called(other), words.does[other.role]);
  });
}

function typingTerm(model: InterviewModel, plan: Plan, you: string): string {
  const words = interviewWords.terms;
  if (!othersIn(model, you).some(({ role }) => rightsOf(role).seesTyping)) return words.typingHidden;
  return { hidden: words.typingHidden, live: words.typingLive, recorded: words.typingRecorded }[plan.typing];
}

function shownTerm({ mode, reveal }: InterviewModel): string {
  const words = interviewWords.terms;
  return words[mode](words.marks[reveal]);
}

function timeTerm({ minutes, timer, sections }: Plan): string {
  const words = interviewWords.terms;
  return `${words.length(minutes, questionCount({ sections }))} ${words.timer[timer]}`;
}

function helpTerm(model: InterviewModel, plan: Plan): string {
  const words = interviewWords.terms;
  return words.may([
    ...(model.mode === 'practice' && plan.hints ? [words.mayHint] : []),
    ...(plan.pause ? [words.mayPause] : []),
    words.maySkip,
    words.mayFinish,
  ]);
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
    helpTerm(model, plan),
    interviewWords.terms.onThisServer,
  ];
}

/** The heading of the begin screen; a name that only repeats the role is left out. */
export function greeting({ name, role }: Pick<ParticipantModel, 'name' | 'role'>): string {
  return interviewWords.begin.greeting(name.toLowerCase() === role ? '' : name);
}
