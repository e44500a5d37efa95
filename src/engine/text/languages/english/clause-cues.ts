// Where clauses begin in English, and the verbs by which a clause is told from a list of names.
import { type ClauseSource, wordsOf } from '../../define-language.ts';

/** Verbs whose forms follow the rules: decide, decides, decided. */
const REGULAR = `
  accept access add agree alert allow analyse analyze answer apply archive arrive ask assign assume attach avoid balance
  believe block call care carry cause change charge check clean close collect compare compute connect consider consume
  contain continue convert copy correct count cover create decide define delay delete deliver demand deploy describe
  detect differ discuss employ enable encrypt end ensure enter exist expect expire explain expose fail fetch fill finish fix flow
  follow force gain generate happen hate help hire identify ignore implement improve include increase ingest inherit
  inspect install invoke isolate join land last launch learn like live load lock look lower maintain manage matter measure
  mention merge migrate miss monitor move need notice notify offer open operate optimise optimize own parse pass perform
  pick point prepare prevent process produce promise propose protect prove provide publish pull push raise reach reduce
  refuse register reject release rely remain remember remove replace replay report represent require resolve respond
  restart restore retire retry return reuse review roll rotate route save scale schedule seem select separate serve share
  show solve sort stage start stay store stream suggest supply support switch talk tend test touch track transform travel
  treat trigger trust try tune turn update upload use validate verify visit wait walk want warn waste watch work worry`;

/** Those that double their last letter: stop, stops, stopped. */
const DOUBLING =
  'commit drop lag log permit plan prefer refer scan ship skip stop submit swap tag transfer wrap';

/** Verbs with forms of their own. */
const IRREGULAR = `
  become becomes became begin begins began break breaks broke bring brings brought build builds built buy buys bought
  catch catches caught choose chooses chose come comes came cost costs cut cuts draw draws drew drive drives drove fall
  falls fell feed feeds fed feel feels felt find finds found forget forgets forgot get gets got give gives gave go goes
  went grow grows grew hear hears heard hide hides hid hit hits hold holds held hurt hurts keep keeps kept know knows knew
  lay lays laid lead leads led leave leaves left let lets lie lies lose loses lost make makes made mean means meant meet
  meets met pay pays paid put puts read reads rerun reruns rewrite rewrites rewrote run runs ran say says said see sees
  saw seek seeks send sends sent set sets shrink shrinks sit sits sat sleep sleeps slept speak speaks spoke spend spends
  spent split splits spread spreads stand stands stood stick sticks stuck take takes took teach teaches taught tell tells
  told think thinks thought throw throws threw understand understands understood wake wakes woke win wins won write writes
  wrote depend depends depended`;

const PERSONS = 'i we you he she it they everybody everyone nobody somebody someone anybody anyone one there';
const DEMONSTRATIVES = 'this that these those';

const VERBS = [
  ...wordsOf(REGULAR).flatMap(regularForms),
  ...wordsOf(DOUBLING).flatMap((base) => [base, `${base}s`, `${base}${base.at(-1)}ed`]),
  ...wordsOf(IRREGULAR),
];

const AUXILIARIES = `is are was were be been am has have had do does did can could will would shall should may might must
  cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't
  mustn't isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt`;
const CONTRACTIONS = `i'm i'd i'll i've we're we've we'll we'd you're you've you'll you'd he's she's it's it'll it'd they're
  they've they'll they'd that's there's what's here's let's im ive thats lets theres`;
const RELATIVE = 'which who where whose';
const CONTINUING = 'it they this these that those its their both';

export const clauses: ClauseSource = {
  opener: `but because so although though while whereas since unless until if when whenever therefore thus hence otherwise
    however ${RELATIVE}`,
  notBefore: 'so/far so/much so/many so/long so/called since/then',
  notAfter: 'and or even only',
  relative: RELATIVE,
  preposition:
    'in on at of from to for with by through over under into behind beside about within without upon',
  joiner: 'and or plus then',
  before: 'as',
  pronoun: `${PERSONS} ${DEMONSTRATIVES}`,
  auxiliary: AUXILIARIES,
  verb: `${VERBS.join(' ')} ${AUXILIARIES} ${CONTRACTIONS}`,
  finite: [
    ...VERBS.filter((form) => form.endsWith('s')),
    'is are was were has have can will would should',
  ].join(' '),
  determiner: 'the a an my our your their his her its each every no this that these those one two three',
  continuing: `${CONTINUING} ${RELATIVE} it's it'll it'd they're they've they'll they'd that's thats`,
  reasoning: 'because since so therefore thus hence as',
  turning: 'but while whereas although though if unless however otherwise until',
};

function regularForms(base: string): string[] {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`];
  return [base, `${base}s`, base.endsWith('e') ? `${base}d` : `${base}ed`];
}
