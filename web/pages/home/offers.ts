// What home asks of the server: the plans, whether a code is needed, and a new interview.
import type {
  AccessAnswer,
  CreatedInterview,
  CreateInterviewBody,
  PlanOffer,
  PlansAnswer,
} from '../../../src/interview/protocol/http/index.ts';
import { ApiError, askJson } from '../../client/api.ts';
import { homeWords } from '../../words/home.ts';
import { sharedWords } from '../../words/shared.ts';

export type { PlanOffer };
/** Its links are paths with the token as their fragment; alone there is the candidate's only. */
export type Made = CreatedInterview;
export type NewInterview = CreateInterviewBody;

export interface Offers {
  readonly plans: readonly PlanOffer[];
  readonly codeNeeded: boolean;
}

/** Everything the page begins with. Refused as ApiError. */
export async function fetchOffers(): Promise<Offers> {
  const [{ plans }, { required }] = await Promise.all([
    askJson<PlansAnswer>('api/plans'),
    askJson<AccessAnswer>('api/access'),
  ]);
  return { plans, codeNeeded: required };
}

/** Creates an interview; `accessCode` is left empty where none is needed. Refused as ApiError. */
export function createInterview(wanted: NewInterview, accessCode: string): Promise<Made> {
  return askJson<Made>('api/interviews', {
    method: 'POST',
    body: wanted,
    ...(accessCode === '' ? {} : { accessCode }),
  });
}

/** True where the refusal is about the access code. */
export function isAboutCode(error: unknown): boolean {
  return error instanceof ApiError && error.code.startsWith('access-code');
}

/** A refusal as a sentence with what to do. */
export function problemWords(error: unknown): string {
  if (!(error instanceof ApiError)) return homeWords.problems.page;
  if (isAboutCode(error)) return homeWords.problems.code;
  if (error.status === 0) return homeWords.problems.unreachable;
  if (error.status === 429) return homeWords.problems.tooMany;
  return error.message;
}

/** What a plan is like, in a few words behind its length. */
export function planFacts({ questions, mode, hints, timer }: PlanOffer): string {
  const words = homeWords.plans;
  return [
    words.questions(questions),
    sharedWords.modes[mode],
    ...(mode === 'practice' && hints ? [words.hints] : []),
    ...(mode === 'real' ? [words.sameRules] : []),
    ...(timer === 'off' ? [words.noClock] : []),
  ].join(' · ');
}

/** Plans that stand together under a heading. */
interface PlanGroup {
  readonly title: string | null;
  readonly plans: readonly PlanOffer[];
}

/** Neighbours of one pack and one heading together, in the order in which they came. */
export function groupsOf(plans: readonly PlanOffer[]): readonly PlanGroup[] {
  const starts = plans.flatMap((plan, index) => {
    const before = plans[index - 1];
    return before?.pack.id === plan.pack.id && before.group === plan.group ? [] : [index];
  });
  return starts.map((start, index) => ({
    title: plans[start]?.group ?? packAfterTheFirst(plans, start),
    plans: plans.slice(start, starts[index + 1]),
  }));
}

/** Plans of a later pack without a heading of their own stand under its title, or they would seem to be the first one's. */
function packAfterTheFirst(plans: readonly PlanOffer[], start: number): string | null {
  const pack = plans[start]?.pack;
  return pack === undefined || pack.id === plans[0]?.pack.id ? null : pack.title;
}

/** Every pack that offers a plan, once. */
export function packsOf(plans: readonly PlanOffer[]): readonly string[] {
  return [...new Set(plans.map(({ pack }) => pack.title))];
}
