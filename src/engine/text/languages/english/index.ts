// English, as it is spoken about software.
import { defineLanguage } from '../../define-language.ts';
import { clauses } from './clause-cues.ts';
import { functionWords } from './function-words.ts';
import { finiteVerbs, imperatives } from './list-cues.ts';
import { moods } from './mood-cues.ts';
import { negation } from './negation-cues.ts';
import { numbers } from './numbers.ts';
import { opposites } from './opposites.ts';
import { americanSpelling, stemOf } from './stem.ts';
import { tenses } from './tenses.ts';
import { frequency } from './word-frequency.ts';

/** Shorter words may be acronyms, which are said letter by letter: "an LSN". */
const SPELT_OUT = 5;

export const english = defineLanguage({
  id: 'en',
  name: 'English',
  stem: stemOf,
  spelling: americanSpelling,
  withoutEnding: withoutPossessive,
  headOfContraction: beforeApostrophe,
  functionWords,
  frequency,
  opposites,
  comparisons: 'instead/of rather/than before after',
  abbreviations: { within: 'e.g i.e eg ie vs cf approx incl resp fig dr mr mrs ms', final: 'etc' },
  negation,
  clauses,
  moods,
  numbers,
  verdicts: {
    yes: 'yes yeah yep yup sure certainly absolutely definitely indeed correct right true affirmative',
    no: 'no nope nah never negative false incorrect wrong',
    plain: 'yes yeah yep yup nope nah',
    before:
      'well so ok okay hmm um uh er oh i think believe guess would say my answer is the short in a word',
  },
  parts: {
    instruments: 'with by through via',
    uses: 'use uses used using take takes choose pick picks employ let lets put adopt',
    places: 'in on from inside within',
    targets: 'to into onto over between',
    pronouns: 'it which that',
  },
  tenses,
  absolutes: `always never only every all just simply no any nothing everything automatically completely entirely instantly
    immediately perfectly anyway fully exactly guarantee guarantees none enough`,
  articles: 'the a an my our your their its every',
  beforeVerbs: 'to',
  isWrongArticle,
  finiteVerbs,
  imperatives,
  conjunctions: 'then and',
  listRequests: `name two|name three|name four|name five|name six|name seven|name some|name a few|name all|name at least|
    list|enumerate|give me a list|which are the|what are the names`,
  noAnswers: `don't know|dont know|do not know|not know|no idea|no clue|not sure|don't remember|dont remember|
    do not remember|can't remember|cannot remember|can't recall|don't have an answer|no answer|never heard|can't answer|
    cannot answer|can't say|cannot say|haven't a clue|beats me|next question|skip this|pass on this|i pass|i'll pass|
    i give up`,
});

/**
 * "An table", "a endpoint". Words whose first letter does not tell how they are said count for neither: h and u ("an hour", "a
 * unit"), "one", and what may be spelt out ("an S3 bucket").
 */
function isWrongArticle(article: string, next: string): boolean {
  if (next.length < SPELT_OUT || !/^[a-z]+$/.test(next) || /^(?:[hu]|eu|on)/.test(next)) return false;
  return article === 'an' ? !/^[aeio]/.test(next) : article === 'a' && /^[aeio]/.test(next);
}

function withoutPossessive(form: string): string {
  if (form.endsWith("'s")) return form.slice(0, -2);
  return form.endsWith("'") ? form.slice(0, -1) : form;
}

function beforeApostrophe(form: string): string {
  const apostrophe = form.indexOf("'");
  return apostrophe > 0 ? form.slice(0, apostrophe) : form;
}
