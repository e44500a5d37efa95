// Phrases of English by which a speaker says a thing without standing by it, and what of the text they concern.
import type { MoodSource } from '../../define-language.ts';

export const moods: MoodSource = {
  dismissed: {
    rest: `no need to|no need for|no need of|need not|needn't|neednt|no point in|no reason to|no reason for|no benefit in|
      no benefit from|no value in|no sense in|not bother with|not bother about|don't bother with|don't bother about|
      wouldn't bother with|not worth|isn't worth|wasn't worth|aren't worth|we can skip|you can skip|i would skip|i'd skip|
      we could skip|can do without|could do without|do fine without|forget about|waste of time|waste of money|
      never needs|never need`,
    before: `is not worth|isn't worth|aren't worth|doesn't matter|does not matter|don't matter|do not matter|only slows|
      only costs|just slows|just costs|only doubles|only adds|just adds|brings nothing|buys nothing|buys us nothing|
      buys you nothing|gains nothing|is a waste|are a waste|is for nothing|makes no difference|does nothing for|
      is no longer needed|are no longer needed`,
  },
  shelved: {
    rest: `turn off|turned off|turns off|switch off|switched off|leave out|left out|leave off|disable|disabled`,
    before: `can wait|could wait|is optional|are optional|turned off|switched off|is disabled|are disabled|is nice to have|
      are nice to have|comes later if|never got round to`,
  },
  questioned: {
    sentence: `or the contrary|or the opposite|or the other way round|or the other way around|or vice versa|
      or maybe the opposite|or maybe not`,
  },
  disowned: {
    rest: `would never|i'd never|we'd never|never do|contrary to what|as if`,
    whole: `used to claim|used to say|used to think|used to believe|used to tell|claim that|claims that|claimed that|
      not true that|isn't true that|not the case that|isn't the case that|is false that|be false that|false to say|
      is to think|is to believe|is to assume|is thinking that|is believing that|is assuming that|people think that|
      many think that|many believe that|wrong to say|wrong to think|wrong to believe|wrong that|a lie that|myth that|far from it that`,
    sentence: `exactly the contrary|exactly the opposite|the exact opposite|quite the opposite|could not be more wrong|
      couldn't be more wrong`,
    after: `would never do this|i'd never do this|never do this|never do the following|never do it like this|
      wrong about everything|wrong about all of it|all of the following is wrong|none of the following|
      the opposite of the following|the contrary of the following|don't do any of this|do not do any of this`,
    preceding: `all of that is wrong|all of this is wrong|all of it is wrong|all that is wrong|all this is wrong|
      none of that is true|none of this is true|none of it is true|none of that is right|do exactly the contrary|
      do exactly the opposite|do the exact opposite|do the opposite of all|everything i said is wrong|
      everything i just said is wrong|don't believe a word|do not believe a word|don't believe any of|
      do not believe any of|the contrary of all|the opposite of all`,
  },
  warned: {
    rest: `rejected|ruled out|decided against|abandoned|moved away from|got rid of|people believe|people think|people say|
      people assume|people claim|some believe|some think|some say|some assume|many believe|many think|many say|
      many assume|others believe|others think|others say|teams believe|teams think|teams assume|is often believed|
      is widely believed|is commonly believed|the idea that|the belief that|the assumption that|you'd think|
      you would think|you might think|one would think|one might think|tempting to|beware of|who says that|who say that|
      who tells you|told me that|told us that|promised that|promised us that|doubt that|should believe|should think that|
      not say that|wouldn't say that|would ask whether|i'd ask whether|check whether|is whether|ask whether`,
    sentence: `mistake|mistakes|pitfall|pitfalls|trap|anti pattern|anti patterns|antipattern|bad idea|terrible idea|went wrong|
      is wrong|was wrong|were wrong|that is not so|that isn't so|that's not so|that is not true|that isn't true|
      that's not true|that's wrong|it is not so|it isn't so|not the case|isn't the case|is false|is nonsense|the hard way|
      common error|common errors|classic error|typical error|frequent error|first error|second error|third error|
      next error|other error|another error|error i see|errors i see|error we made|errors we made|error i made|
      errors i made|misconception|misunderstanding|fallacy|a myth|sounds right|sounds good|sounds nice|sounds tempting|
      sounds simple|sounds reasonable|looks tempting|seems right|seems tempting`,
  },
};
