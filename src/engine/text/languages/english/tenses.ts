// How English tells of the past.
import type { TenseSource } from '../../define-language.ts';

export const tenses: TenseSource = {
  past: `was were had did wasn't weren't hadn't didn't wasnt werent hadnt didnt became began blew broke chose drew drove fell flew
    forgot froze gave went grew knew ran rose saw shook shrank sank spoke stole swore took threw woke wrote`,
  participles: `been brought built bought burnt caught felt found fought gone got had heard held kept laid learnt led left lost made
    meant met paid put run said sent sold spent split stood stuck swept taught told thought understood won written taken given chosen`,
  looksPast: (form) => form.length > SHORTEST && /[^e]ed$/.test(form) && !/(?:embed|shred)$/.test(form),
  perfect: "i'd we'd you'd he'd she'd it'd they'd who'd",
  subjects: 'which who',
  adverbs: `also just then first even always never once still already only all both simply really actually originally initially
    happily wrongly accidentally silently`,
  unreal: 'if unless',
};

/** "Need", "feed" and "shed" are no past forms. */
const SHORTEST = 4;
