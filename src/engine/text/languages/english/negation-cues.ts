// The words of English that negate, reject or dismiss, and those that decide how far that reaches.
import type { NegationSource } from '../../define-language.ts';

const CONTRACTED = new Set('cannot cant dont doesnt didnt isnt arent wasnt wont shouldnt'.split(' '));
const NO_VERB: readonly string[] = [];
const NOT: readonly string[] = ['not'];
const CANNOT: readonly string[] = ['not', 'cannot'];

export const negation: NegationSource = {
  negators: 'not no never none neither nor without',
  negatedVerb,
  rejecting: `
    avoid avoids avoided avoiding wrong wrongly incorrect mistake mistakes mistaken myth misconception misconceptions
  antipattern fallacy instead rather unlike prevent prevents preventing bad dangerous risky tempting naive naively
  discourage discouraged refuse stop stopped`,
  rejectingBefore: 'rather/than instead/of',
  hedges: 'people/think people/say some/think might/think common/mistake',
  limiting: 'only just',
  affirming: 'doubt matter forget forgetting neglect overlook ignore skip miss underestimate',
  denyingSubject:
    'need needed required require necessary used use supported possible useful helpful important allowed true correct',
  excepting: 'without',
  dismissing:
    'useless pointless unnecessary needless superfluous overkill obsolete worthless redundant irrelevant meaningless',
  conditions: 'without unless if until when by on alone otherwise',
  copulas: 'is are was were be been being',
  negatedCopulas: "isn't aren't wasn't weren't isnt arent wasnt werent",
  clauseBreaks: 'but because so however although though while whereas since unless therefore then',
  needs: 'need require want bother worry',
  asSlot: "no|not|never|without|cannot|don't|doesn't|isn't|avoid",
};

/** "isn't" is found as `not`, "can't" as `cannot`, too. */
function negatedVerb(form: string): readonly string[] {
  if (!CONTRACTED.has(form) && !form.endsWith("n't")) return NO_VERB;
  return form !== 'cannot' && form.startsWith('can') ? CANNOT : NOT;
}
